import type { ProblemPlace } from '../fi/problems.ts';
import type { SameWords } from '../shape/same-words.ts';

export type { ProblemPlace } from '../fi/problems.ts';

/** What to do about a problem, by its code. A missing text has its words with the field. */
export const problemWords = {
  missing: ({ label }: ProblemPlace) => `Fill in ‘${label}’`,
  'not-email': ({ label }: ProblemPlace) => `Enter an e-mail address such as name@example.com in ‘${label}’`,
  'no-such-day': ({ label }: ProblemPlace) =>
    `Check the day in ‘${label}’: it is not in the calendar. Write the day before the month, as in 31.5.2025`,
  'not-day': ({ label }: ProblemPlace) => `Enter the day as 31.5.2025 or 31 May 2025 in ‘${label}’`,
  'day-past': ({ label }: ProblemPlace) => `Enter a day that is still to come in ‘${label}’`,
  'day-ahead': ({ label }: ProblemPlace) => `Enter a day that is today or earlier in ‘${label}’`,
  'days-reversed': () => 'Enter a last day that is after the first day',
  'not-postcode': () =>
    'Enter the postcode as five digits, or choose the country if the address is outside Finland',
  'not-foreign-postcode': () => 'Enter the postcode with at most 12 letters and digits',
  'too-long': ({ label, max, length }: ProblemPlace) =>
    `Shorten ‘${label}’: it takes ${max} characters and now has ${length}`,
  character: ({ label }: ProblemPlace) =>
    `Change ‘${label}’. It contains something that a letter cannot show`,
  script: ({ label }: ProblemPlace) => `Write ‘${label}’ in Latin letters, as in a passport`,
  'identity-code': ({ label }: ProblemPlace) =>
    `Remove the personal identity code from ‘${label}’. It is not needed and is not put in the letter.`,
  iban: ({ label }: ProblemPlace) =>
    `There seems to be an account number in ‘${label}’. Remove it or confirm that it belongs in the letter`,
  passport: ({ label }: ProblemPlace) =>
    `There seems to be a passport number in ‘${label}’. Remove it or confirm that it belongs in the letter`,
} satisfies SameWords<typeof import('../fi/problems.ts').problemWords>;
