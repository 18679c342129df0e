import { DAYS_IN_WORDS } from '../../i18n/days-in-words.ts';
import { plainLetters } from '../language/plain-letters.ts';

/** Whether the text is a day that exists in the Gregorian calendar, years 1900 to 2199. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The day as a field of the form takes it, `22.11.2026`: in the same way in every language. */
export function encodeWrittenDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
}

/** What is wrong with a day that a person wrote: no day can be read, or it is in no calendar, such as 29.2.2025. */
export type WrittenDayProblem = 'not-day' | 'no-such-day';

/**
 * The ISO day that a person wrote, or what is wrong with it. Read are `22.11.2026`, `22. 11. 2026`, `22/11/2026`,
 * `22.11.26` and `2026-11-22`: the day before the month, as in all of Europe, unless the year comes first; and a month
 * in words as any language of the portal writes it, `22 November 2026`.
 */
export function readWrittenDay(
  text: string,
): { readonly day: string } | { readonly problem: WrittenDayProblem } {
  const parts = partsOf(text.trim());
  if (!parts) return { problem: 'not-day' };
  const [year, month, date] = parts;
  const day = `${fullYear(year)}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? { day } : { problem: 'no-such-day' };
}

/** The ISO day that a person wrote, or undefined when there is no such day. */
export function parseWrittenDay(text: string): string | undefined {
  const read = readWrittenDay(text);
  return 'day' in read ? read.day : undefined;
}

function partsOf(text: string): [year: string, month: string, date: string] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return iso.slice(1) as [string, string, string];
  const match = /^(\d{1,2})\s*([./])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(text);
  return match ? ([match[4], match[3], match[1]] as [string, string, string]) : partsInWords(text);
}

function partsInWords(text: string): [year: string, month: string, date: string] | undefined {
  const written = foldLetters(text).replace(/\s+/g, ' ');
  for (const { patterns, months, least } of Object.values(DAYS_IN_WORDS)) {
    for (const pattern of patterns) {
      const { date = '', month = '', year = '' } = pattern.exec(written)?.groups ?? {};
      const index = months.map(foldLetters).findIndex((name) => {
        const [shortest = name] = least.exec(name) ?? [];
        return month !== '' && month.startsWith(shortest) && name.startsWith(month);
      });
      if (index >= 0) return [year, String(index + 1), date];
    }
  }
  return undefined;
}

function foldLetters(text: string): string {
  return plainLetters(text.toLowerCase());
}

/** Two digits are a year from 1970 to 2069. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`;
}

/** How many days the month has, months from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
