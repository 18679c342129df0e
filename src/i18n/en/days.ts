import type { SameWords } from '../shape/same-words.ts';

/** What to do about a day that was written, wherever one is asked for. */
export const dayWords = {
  noSuchDay: 'Check the day: it is not in the calendar. Write the day before the month, as in 31.5.2025',
  /** The last day that can be, by Finland's calendar. */
  future: (day: string) => `Enter a day no later than ${day}, Finnish time`,
  /** The same, by the device's calendar, which is ahead of Finland's. */
  futureHere: (day: string) => `Enter a day no later than ${day}, by your device’s clock`,
} satisfies SameWords<typeof import('../fi/days.ts').dayWords>;
