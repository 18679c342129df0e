import { describe, expect, test } from 'vitest';
import { nextStepOf, type StepName } from '../../../src/domain/life/next-step.ts';
import { courtesyDayOf } from '../../../src/domain/life/reply-by.ts';
import { type Happening, timelineOf } from '../../fixtures/timelines.ts';

type Case = [why: string, followed: Happening[], today: string, StepName, on: string | undefined, boolean];

/** A message of Monday 3 August 2026, due on Thursday 3 September, and what followed. */
const CASES: Case[] = [
  ['is waited for', [], '2026-08-20', 'wait', '2026-09-03', false],
  ['is waited for on its last day', [], '2026-09-03', 'wait', '2026-09-03', false],
  ['is late on the day after', [], '2026-09-04', 'remind', '2026-09-04', true],
  [
    'is given two weeks by a reminder',
    [['reminder', '2026-09-04']],
    '2026-09-18',
    'wait',
    '2026-09-18',
    true,
  ],
  [
    'is complained of when the reminder helped nothing',
    [['reminder', '2026-09-04']],
    '2026-09-19',
    'complain',
    '2026-09-04',
    true,
  ],
  [
    'has its month however early the reminder',
    [['reminder', '2026-08-05']],
    '2026-09-03',
    'wait',
    '2026-09-03',
    false,
  ],
  [
    'is waited for three months after an extension',
    [['extended', '2026-09-01']],
    '2026-11-03',
    'wait',
    '2026-11-03',
    false,
  ],
  [
    'is late when the extension ran out',
    [['extended', '2026-09-01']],
    '2026-11-04',
    'remind',
    '2026-11-04',
    true,
  ],
  [
    'is late for all that an extension says afterwards',
    [['extended', '2026-09-04']],
    '2026-09-05',
    'remind',
    '2026-09-04',
    true,
  ],
  ['is read when it came', [['answered', '2026-08-20']], '2026-12-01', 'check', undefined, false],
  [
    'is asked for the rest when it is not whole',
    [['partlyAnswered', '2026-08-20']],
    '2026-08-20',
    'remind',
    undefined,
    false,
  ],
  [
    'has the extended time for its rest',
    [
      ['extended', '2026-08-20'],
      ['partlyAnswered', '2026-09-01'],
    ],
    '2026-10-01',
    'wait',
    '2026-11-03',
    false,
  ],
  [
    'is asked for its rest when the extended time is over',
    [
      ['extended', '2026-08-20'],
      ['partlyAnswered', '2026-09-01'],
    ],
    '2026-11-04',
    'remind',
    '2026-11-04',
    true,
  ],
  [
    'is late with its rest after the month',
    [['partlyAnswered', '2026-08-20']],
    '2026-09-04',
    'remind',
    '2026-09-04',
    true,
  ],
  [
    'has until the later of month and reminder for its rest',
    [
      ['partlyAnswered', '2026-08-10'],
      ['reminder', '2026-08-11'],
    ],
    '2026-08-30',
    'wait',
    '2026-09-03',
    false,
  ],
  [
    'is complained of when its rest stays away',
    [
      ['partlyAnswered', '2026-08-10'],
      ['reminder', '2026-09-10'],
    ],
    '2026-09-25',
    'complain',
    '2026-09-04',
    true,
  ],
  [
    'is asked for its rest again when a reminder brought a part',
    [
      ['reminder', '2026-09-10'],
      ['partlyAnswered', '2026-09-12'],
    ],
    '2026-09-13',
    'remind',
    '2026-09-04',
    true,
  ],
  [
    'that is a refusal is complained of',
    [['refused', '2026-08-20']],
    '2026-10-01',
    'complain',
    undefined,
    false,
  ],
  [
    'that is a refusal is waited for again when reasons were asked for',
    [
      ['refused', '2026-08-20'],
      ['reminder', '2026-08-21'],
    ],
    '2026-09-04',
    'wait',
    '2026-09-04',
    false,
  ],
  [
    'hangs on the person while the controller asks what is meant',
    [['clarificationAsked', '2026-08-20']],
    '2026-12-01',
    'clarify',
    undefined,
    false,
  ],
  [
    'hangs on the person while the controller asks who it is',
    [['identityAsked', '2026-08-20']],
    '2026-12-01',
    'identify',
    undefined,
    false,
  ],
  [
    'is late although a question came after the month',
    [['identityAsked', '2026-09-04']],
    '2026-09-05',
    'identify',
    '2026-09-04',
    true,
  ],
  [
    'is waited for as long as the reminder said, whatever was asked meanwhile',
    [
      ['reminder', '2026-09-04'],
      ['identityAsked', '2026-09-05'],
      ['replied', '2026-09-06'],
    ],
    '2026-09-07',
    'wait',
    '2026-09-18',
    true,
  ],
  [
    'is waited for from the authority after a complaint, three months and to a working day',
    [
      ['reminder', '2026-09-04'],
      ['complaint', '2026-09-26'],
    ],
    '2026-10-01',
    'waitAuthority',
    '2026-12-28',
    false,
  ],
  [
    'is waited for no more after the withdrawal',
    [['withdrawal', '2026-08-20']],
    '2026-10-01',
    'none',
    undefined,
    false,
  ],
  [
    'goes on when a part is withdrawn',
    [['partWithdrawal', '2026-08-20']],
    '2026-08-21',
    'wait',
    '2026-09-03',
    false,
  ],
  ['is waited for no more when closed', [['closed', '2026-08-20']], '2026-10-01', 'none', undefined, false],
  [
    'needs another sending when the message came back',
    [['undelivered', '2026-08-04']],
    '2026-10-01',
    'send',
    undefined,
    false,
  ],
];

describe('an answer to a message of 3 August', () => {
  test.each(CASES)('%s', (_why, followed, today, step, on, isLate) => {
    expect(nextStepOf(timelineOf(['sent', '2026-08-03'], ...followed), today)).toEqual({ step, on, isLate });
  });

  test('is late only after Christmas Eve, which the law does not call a holiday', () => {
    const timeline = timelineOf(['sent', '2026-11-24']);
    expect(nextStepOf(timeline, '2026-12-28')).toEqual({ step: 'wait', on: '2026-12-28', isLate: false });
    expect(nextStepOf(timeline, '2026-12-29').isLate).toBe(true);
  });

  test.each([
    ['email', '2026-12-28'],
    ['hand', '2026-12-28'],
    ['letter', '2027-01-04'],
    ['trackedLetter', '2027-01-04'],
  ] as const)(
    'is the authority’s matter three months from a complaint’s arrival by %s: %s',
    (channel, on) => {
      const timeline = timelineOf(['sent', '2026-08-03'], ['complaint', '2026-09-25', channel]);
      expect(nextStepOf(timeline, '2026-10-01')).toMatchObject({ step: 'waitAuthority', on });
    },
  );

  test('is first of all to be asked for', () => {
    expect(nextStepOf(timelineOf(), '2026-08-03')).toEqual({ step: 'send', on: undefined, isLate: false });
  });
});

describe('a reminder', () => {
  test.each([
    ['2026-09-04', '2026-09-18', 'two weeks on'],
    ['2026-09-05', '2026-09-21', 'a Saturday moves to Monday'],
    ['2026-12-10', '2026-12-28', 'Christmas Eve moves past Christmas'],
    ['2026-03-20', '2026-04-07', 'Good Friday moves past Easter'],
  ])('of %s asks for an answer by %s: %s', (remindedOn, replyBy) => {
    expect(courtesyDayOf(remindedOn)).toBe(replyBy);
  });

  test('that names its own day is waited for until then', () => {
    const timeline = timelineOf(['sent', '2026-08-03'], ['reminder', '2026-09-04']);
    const events = timeline.events.map((event) =>
      event.kind === 'letterSent' ? { ...event, replyBy: '2026-09-30' } : event,
    );
    expect(nextStepOf({ events }, '2026-09-25')).toEqual({ step: 'wait', on: '2026-09-30', isLate: true });
  });
});

test.each([
  [{ restPromised: 'yes', restBy: '2026-08-25' }, '2026-08-20', 'wait'],
  [{ restPromised: 'yes', restBy: '2026-08-25' }, '2026-08-26', 'remind'],
  [{ restPromised: 'yes' }, '2026-08-20', 'wait'],
  [{ restPromised: 'no' }, '2026-08-20', 'remind'],
] as const)('a part of an answer with %j is on %s a reason to %s', (details, today, step) => {
  const { events, ...timeline } = timelineOf(['sent', '2026-08-03'], ['partlyAnswered', '2026-08-10']);
  const told = events.map((event) => (event.kind === 'partlyAnswered' ? { ...event, details } : event));
  expect(nextStepOf({ ...timeline, events: told }, today).step).toBe(step);
});
