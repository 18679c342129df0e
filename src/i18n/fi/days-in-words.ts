/** How people write a day with its month in words: "31. toukokuuta 2025". */
export const daysInWords = {
  patterns: [/^(?<date>\d{1,2})\.? (?<month>\p{L}+)\.? (?<year>\d{4})$/u],
  /** The months as such a day has them. */
  months: [
    'tammikuuta',
    'helmikuuta',
    'maaliskuuta',
    'huhtikuuta',
    'toukokuuta',
    'kesäkuuta',
    'heinäkuuta',
    'elokuuta',
    'syyskuuta',
    'lokakuuta',
    'marraskuuta',
    'joulukuuta',
  ],
  /** As little of a month's name as there must be. */
  least: /^.+(?=kuuta$)/,
} as const;
