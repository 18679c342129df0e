/** How people write a day with its month in words: "31 May 2025", "May 31, 2025". */
export const daysInWords = {
  patterns: [
    /^(?:the )?(?<date>\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(?<month>\p{L}+)[.,]? (?<year>\d{4})$/u,
    /^(?<month>\p{L}+)\.? (?<date>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
  ],
  /** The months as such a day has them. */
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  /** As little of a month's name as there must be. */
  least: /^.../,
} as const;
