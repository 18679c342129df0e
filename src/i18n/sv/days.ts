import type { SameWords } from '../shape/same-words.ts';

/** What to do about a day that was written, wherever one is asked for. */
export const dayWords = {
  noSuchDay: 'Kontrollera datumet: det finns inte i kalendern',
  /** The last day that can be, by Finland's calendar. */
  future: (day: string) => `Skriv ett datum som är den ${day} eller tidigare, finsk tid`,
  /** The same, by the device's calendar, which is ahead of Finland's. */
  futureHere: (day: string) => `Skriv ett datum som är den ${day} eller tidigare, enligt klockan i din enhet`,
} satisfies SameWords<typeof import('../fi/days.ts').dayWords>;
