import { describe, expect, test } from 'vitest';
import { withoutEvent } from '../../src/domain/life/timeline.ts';
import { type CalendarWords, calendarEntriesOf } from '../../src/exchange/calendar-entries.ts';
import { type Happening, timelineOf } from '../fixtures/timelines.ts';

const words: CalendarWords = {
  answer: ({ reference }) => ({ summary: `answer ${reference}`, description: '' }),
  reply: ({ reference }) => ({ summary: `reply ${reference}`, description: '' }),
  authority: ({ reference }) => ({ summary: `authority ${reference}`, description: '' }),
};
const entriesOf = (followed: Happening[], today: string) =>
  calendarEntriesOf(timelineOf(['sent', '2026-08-03'], ...followed), today, words);

describe('the calendar of a message of 3 August', () => {
  test('has the day on which the answer is due', () => {
    expect(entriesOf([], '2026-08-03')).toEqual([
      {
        uid: 'request01-answer@tietopyynto',
        on: '2026-09-03',
        summary: 'answer TP-8K3M-2Q9V',
        description: '',
        sequence: 1,
        remindDaysBefore: 1,
      },
    ]);
  });

  test('moves the same entry when the time is extended, and when a reminder was sent', () => {
    const [first] = entriesOf([], '2026-08-03');
    const [extended] = entriesOf([['extended', '2026-08-20']], '2026-08-20');
    expect(extended).toMatchObject({ uid: first?.uid, on: '2026-11-03', sequence: 2 });
    const [reminded] = entriesOf([['reminder', '2026-09-04']], '2026-09-04');
    expect(reminded).toMatchObject({ uid: first?.uid, on: '2026-09-18', summary: 'reply TP-8K3M-2Q9V' });
  });

  test('names the answer’s day after a reminder that came before it', () => {
    const [entry] = entriesOf([['reminder', '2026-08-05']], '2026-08-20');
    expect(entry).toMatchObject({ on: '2026-09-03', summary: 'answer TP-8K3M-2Q9V' });
  });

  test('has the authority’s day beside it after a complaint', () => {
    const [entry] = entriesOf([['complaint', '2026-09-25']], '2026-09-25');
    expect(entry).toMatchObject({ uid: 'request01-authority@tietopyynto', on: '2026-12-28' });
  });

  test.each<[string, Happening[], string]>([
    ['while there is something to do', [], '2026-09-04'],
    ['while a question stands', [['identityAsked', '2026-08-10']], '2026-08-10'],
    ['when the answer came', [['answered', '2026-08-10']], '2026-08-10'],
    ['when the request is closed', [['closed', '2026-08-10']], '2026-08-10'],
    ['when the authority’s time is over', [['complaint', '2026-09-25']], '2026-12-29'],
  ])('has nothing %s', (_why, followed, today) => {
    expect(entriesOf(followed, today)).toEqual([]);
  });

  test('counts on when an event is taken back, so that the entry moves back too', () => {
    const extended = timelineOf(['sent', '2026-08-03'], ['extended', '2026-08-20']);
    const back = withoutEvent(extended, extended.events[1]?.id ?? '');
    const [entry] = calendarEntriesOf(back, '2026-08-20', words);
    expect(entry).toMatchObject({ on: '2026-09-03', sequence: 3 });
  });

  test('says nothing that the person typed', () => {
    const timeline = timelineOf(['sent', '2026-08-03']);
    const said: unknown[] = [];
    const listening = (facts: unknown) => {
      said.push(facts);
      return { summary: '', description: '' };
    };
    calendarEntriesOf(timeline, '2026-08-03', { answer: listening, reply: listening, authority: listening });
    expect(said).toEqual([{ reference: timeline.reference, controller: timeline.controller }]);
  });
});
