import type { SameWords } from '../shape/same-words.ts';

/** What a calendar entry names. */
interface CalendarFacts {
  readonly reference: string;
  readonly controller: string;
}

/** The calendar file; what a calendar shows may be seen by others, so it names nobody but the controller. */
export const calendarWords = {
  name: 'Data protection requests',
  all: 'Due dates to a calendar (.ics)',
  none: 'There is no day to wait for now. No calendar file was made.',
  done: (count: number) =>
    count === 1
      ? 'The calendar file contains one due date.'
      : `The calendar file contains ${count} due dates.`,
  oneFileName: (reference: string) => `due-date-${reference}.ics`,
  allFileName: 'due-dates.ics',
  entries: {
    answer: ({ reference, controller }: CalendarFacts) => ({
      summary: `Last day to reply to request ${reference}`,
      description: `${controller}: a reply to request ${reference} is due today at the latest. If none has come by tomorrow, send a reminder.`,
    }),
    reply: ({ reference, controller }: CalendarFacts) => ({
      summary: `Last day to reply to the reminder of ${reference}`,
      description: `${controller}: you asked for a reply to the reminder of request ${reference} by today. If none has come by tomorrow, you may complain to the Data Protection Ombudsman.`,
    }),
    authority: ({ reference }: CalendarFacts) => ({
      summary: `Reply from the Data Protection Ombudsman, request ${reference}`,
      description: `The Data Protection Ombudsman must tell you by today how your complaint is progressing, request ${reference}.`,
    }),
  },
} satisfies SameWords<typeof import('../fi/calendar.ts').calendarWords>;
