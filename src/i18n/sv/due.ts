import type { SameWords } from '../shape/same-words.ts';
import { join } from './grammar.ts';

/** When an answer is due, and how the day is reckoned. */
export const dueDays = {
  heading: 'Sista dagen att svara',
  none: 'Sista dagen räknas ut när du har antecknat att begäran är skickad.',
  on: (day: string, weekday: string) => `${weekday} ${day}`,
  paused: 'Tiden står stilla tills du svarar på frågan. Sista dagen flyttas framåt lika mycket.',
  how: 'Så har dagen räknats ut',
  receipt: {
    recorded: (day: string) => `Kom fram den ${day}.`,
    email: (day: string) => `Kom fram den ${day}: e-post kommer i regel fram samma dag.`,
    hand: (day: string) => `Kom fram den ${day}, när du lämnade den personligen.`,
    letter: (day: string) =>
      `Kom uppskattningsvis fram den ${day}: ett vanligt brev beräknas vara framme inom en vecka.`,
    trackedLetter: (day: string) =>
      `Kom uppskattningsvis fram den ${day}. Se den rätta dagen i Postis spårning och anteckna den, så blir sista dagen exakt.`,
  },
  ends: {
    1: (day: string, weekday: string) =>
      `Månaden från det att begäran kom fram går ut den ${day} (${weekday}).`,
    3: (day: string, weekday: string) =>
      `Tiden har förlängts med två månader. Tre månader från det att begäran kom fram går ut den ${day} (${weekday}).`,
  },
  pausedDays: (days: number) =>
    `Tiden stod stilla i ${days === 1 ? 'en dag' : `${days} dagar`}, medan frågan väntade på ditt svar. Lagen säger inte hur sådana dagar räknas, så sista dagen är en uppskattning.`,
  pausedUntil: (day: string, weekday: string) => `Med det tillägget går tiden ut den ${day} (${weekday}).`,
  moved: (day: string, weekday: string) =>
    `Den dagen är ingen arbetsdag, så sista dagen flyttas till följande arbetsdag: ${weekday} ${day}.`,
  between: (days: readonly string[]) => `Däremellan ligger ${join(days)}.`,
  eve: (eve: string) => `För säkerhets skull har ${eve} räknats som helgdag.`,
  statutory: (day: string) => `Enligt det strängaste sättet att räkna är sista dagen den ${day}.`,
  until: 'Svaret kommer i tid om det ges senast den dagen.',
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  daysOff: {
    saturday: 'lördag',
    sunday: 'söndag',
    newYearsDay: 'nyårsdagen',
    epiphany: 'trettondagen',
    goodFriday: 'långfredagen',
    easterSunday: 'påskdagen',
    easterMonday: 'annandag påsk',
    mayDay: 'första maj',
    ascensionDay: 'Kristi himmelsfärdsdag',
    whitsunEve: 'pingstafton',
    whitSunday: 'pingstdagen',
    whitMonday: 'annandag pingst',
    midsummerEve: 'midsommarafton',
    midsummerDay: 'midsommardagen',
    allSaintsDay: 'alla helgons dag',
    independenceDay: 'självständighetsdagen',
    christmasEve: 'julafton',
    christmasDay: 'juldagen',
    boxingDay: 'annandag jul',
  },
} satisfies SameWords<typeof import('../fi/due.ts').dueDays>;
