/** How people write a day with its month in words: "den 31 maj 2025". */
export const daysInWords = {
  patterns: [/^(?:den )?(?<date>\d{1,2})(?::e|\.)? (?<month>\p{L}+)\.? (?<year>\d{4})$/u],
  /** The months as such a day has them. */
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  /** As little of a month's name as there must be. */
  least: /^.../,
} as const;
