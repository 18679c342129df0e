import type { SameWords } from '../shape/same-words.ts';

/** What a calendar entry names. */
interface CalendarFacts {
  readonly reference: string;
  readonly controller: string;
}

/** The calendar file; what a calendar shows may be seen by others, so it names nobody but the controller. */
export const calendarWords = {
  name: 'Dataskyddsbegäranden',
  all: 'Tidsfrister till kalendern (.ics)',
  none: 'Just nu finns det ingen dag att vänta på. Ingen kalenderfil skapades.',
  done: (count: number) =>
    count === 1 ? 'Kalenderfilen innehåller en tidsfrist.' : `Kalenderfilen innehåller ${count} tidsfrister.`,
  oneFileName: (reference: string) => `tidsfrist-${reference}.ics`,
  allFileName: 'tidsfrister.ics',
  entries: {
    answer: ({ reference, controller }: CalendarFacts) => ({
      summary: `Sista dagen att svara på begäran ${reference}`,
      description: `${controller}: begäran ${reference} ska besvaras senast i dag. Om svaret inte har kommit i morgon, skicka en påminnelse.`,
    }),
    reply: ({ reference, controller }: CalendarFacts) => ({
      summary: `Sista dagen att svara på påminnelsen ${reference}`,
      description: `${controller}: du har bett om svar på påminnelsen om begäran ${reference} senast i dag. Om svaret inte har kommit i morgon kan du lämna in klagomål till dataombudsmannen.`,
    }),
    authority: ({ reference }: CalendarFacts) => ({
      summary: `Svar från dataombudsmannen, begäran ${reference}`,
      description: `Dataombudsmannen ska senast i dag meddela hur klagomålet fortskrider, begäran ${reference}.`,
    }),
  },
} satisfies SameWords<typeof import('../fi/calendar.ts').calendarWords>;
