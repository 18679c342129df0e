import { dayWords } from '#words/days.ts';
import { writtenDay } from '#words/grammar.ts';
import { type Today, todayOf } from '../../domain/calendar/today.ts';
import { dayInHelsinki } from './helsinki-day.ts';

/** The days that are today at the instant, in Finland and on this device. */
export function todayAt(now: Date): Today {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const own = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))];
  return todayOf(dayInHelsinki(now), own.join('-'));
}

/** What to do about a day that lies ahead: the last one that can be, and by whose calendar. */
export function futureMessage({ inFinland, last }: Today): string {
  return last === inFinland ? dayWords.future(writtenDay(last)) : dayWords.futureHere(writtenDay(last));
}
