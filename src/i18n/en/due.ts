import type { SameWords } from '../shape/same-words.ts';
import { join } from './grammar.ts';

/** When an answer is due, and how the day is reckoned. */
export const dueDays = {
  heading: 'Due date',
  none: 'The due date is worked out once you have recorded the request as sent.',
  on: (day: string, weekday: string) => `${weekday} ${day}`,
  paused: 'The time stands still until you answer the question. The due date moves on by as much.',
  how: 'How the day was worked out',
  receipt: {
    recorded: (day: string) => `Delivered on ${day}.`,
    email: (day: string) => `Delivered on ${day}: e-mail usually arrives on the same day.`,
    hand: (day: string) => `Delivered on ${day}, when you took it there.`,
    letter: (day: string) =>
      `Estimated delivery on ${day}: an ordinary letter is estimated to arrive within a week.`,
    trackedLetter: (day: string) =>
      `Estimated delivery on ${day}. Look up the right day in Posti’s tracking and record it, and the due date will be exact.`,
  },
  ends: {
    1: (day: string, weekday: string) => `One month from delivery ends on ${day}, which is a ${weekday}.`,
    3: (day: string, weekday: string) =>
      `The time has been extended by two months. Three months from delivery end on ${day}, which is a ${weekday}.`,
  },
  pausedDays: (days: number) =>
    `The time stood still for ${days === 1 ? 'one day' : `${days} days`} while the question waited for your answer. The law does not say how these days are counted, so the due date is an estimate.`,
  pausedUntil: (day: string, weekday: string) => `After them the time ends on ${day}, which is a ${weekday}.`,
  moved: (day: string, weekday: string) =>
    `That is not a working day, so the last day moves to the next working day: ${weekday} ${day}.`,
  between: (days: readonly string[]) => `In between ${days.length === 1 ? 'comes' : 'come'} ${join(days)}.`,
  eve: (eve: string) => `To be safe, ${eve} is counted as a public holiday.`,
  statutory: (day: string) => `By the strictest way of counting, the last day is ${day}.`,
  until: 'The reply is in time if it is given on that day at the latest.',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  daysOff: {
    saturday: 'Saturday',
    sunday: 'Sunday',
    newYearsDay: 'New Year’s Day',
    epiphany: 'Epiphany',
    goodFriday: 'Good Friday',
    easterSunday: 'Easter Sunday',
    easterMonday: 'Easter Monday',
    mayDay: 'May Day',
    ascensionDay: 'Ascension Day',
    whitsunEve: 'the eve of Whit Sunday',
    whitSunday: 'Whit Sunday',
    whitMonday: 'Whit Monday',
    midsummerEve: 'Midsummer Eve',
    midsummerDay: 'Midsummer Day',
    allSaintsDay: 'All Saints’ Day',
    independenceDay: 'Independence Day',
    christmasEve: 'Christmas Eve',
    christmasDay: 'Christmas Day',
    boxingDay: 'Boxing Day',
  },
} satisfies SameWords<typeof import('../fi/due.ts').dueDays>;
