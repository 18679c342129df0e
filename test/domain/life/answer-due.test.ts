import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDayNumber } from '../../../src/domain/calendar/day-number.ts';
import { isWorkingDay } from '../../../src/domain/calendar/public-holidays.ts';
import { answerDueOf } from '../../../src/domain/life/answer-due.ts';
import { canFollow } from '../../../src/domain/life/request-state.ts';
import { withEvent } from '../../../src/domain/life/timeline.ts';
import { DEADLINE_VECTORS } from '../../fixtures/deadline-vectors.ts';
import { eventOf, type Happening, timelineOf, type What } from '../../fixtures/timelines.ts';

describe('an answer to a message', () => {
  test.each(DEADLINE_VECTORS)('of %s is due on %s, cautiously on %s: %4$s', (...vector) => {
    const [on, statutoryOn, cautiousOn] = vector;
    expect(answerDueOf(timelineOf(['sent', on]))).toEqual({
      statutoryOn,
      cautiousOn,
      months: 1,
      isEstimate: false,
      pausedDays: 0,
      identityPausedDays: 0,
      isPaused: false,
    });
  });

  test.each(DEADLINE_VECTORS)('of %s, extended at once, is due on %3$s', (on, _one, _two, statutoryOn) => {
    const due = answerDueOf(timelineOf(['sent', on], ['extended', on]));
    expect(due).toMatchObject({ statutoryOn, months: 3, isEstimate: false });
  });
});

/** A message of Wednesday 5 August 2026, and what followed. */
const CASES: [why: string, followed: Happening[], statutoryOn: string, cautiousOn: string, months: 1 | 3][] =
  [
    ['a month ends on a Saturday and moves to Monday', [], '2026-09-07', '2026-09-07', 1],
    [
      'an extension told on the last day is in time',
      [['extended', '2026-09-07']],
      '2026-11-05',
      '2026-11-05',
      3,
    ],
    [
      'an extension told a day later moves nothing',
      [['extended', '2026-09-08']],
      '2026-09-07',
      '2026-09-07',
      1,
    ],
    [
      'a second extension moves nothing',
      [
        ['extended', '2026-08-20'],
        ['extended', '2026-10-20'],
      ],
      '2026-11-05',
      '2026-11-05',
      3,
    ],
    ['a reminder restarts nothing', [['reminder', '2026-09-08']], '2026-09-07', '2026-09-07', 1],
    [
      'ten days of waiting to know who asks move both days',
      [
        ['identityAsked', '2026-08-10'],
        ['identityAnswer', '2026-08-20'],
      ],
      '2026-09-15',
      '2026-09-15',
      1,
    ],
    [
      'a reply in one’s own message ends the waiting too',
      [
        ['identityAsked', '2026-08-10'],
        ['replied', '2026-08-20'],
      ],
      '2026-09-15',
      '2026-09-15',
      1,
    ],
    [
      'ten days of waiting to know what is asked move the cautious day alone',
      [
        ['clarificationAsked', '2026-08-10'],
        ['clarification', '2026-08-20'],
      ],
      '2026-09-07',
      '2026-09-15',
      1,
    ],
    [
      'days on which two questions were open count once',
      [
        ['identityAsked', '2026-08-10'],
        ['clarificationAsked', '2026-08-12'],
        ['identityAnswer', '2026-08-14'],
        ['clarification', '2026-08-20'],
      ],
      '2026-09-09',
      '2026-09-15',
      1,
    ],
    [
      'two waits add up',
      [
        ['identityAsked', '2026-08-10'],
        ['identityAnswer', '2026-08-12'],
        ['identityAsked', '2026-08-20'],
        ['identityAnswer', '2026-08-23'],
      ],
      '2026-09-10',
      '2026-09-10',
      1,
    ],
    [
      'a letter on another matter ends no waiting',
      [
        ['identityAsked', '2026-08-10'],
        ['clarification', '2026-08-11'],
        ['identityAnswer', '2026-08-20'],
      ],
      '2026-09-15',
      '2026-09-15',
      1,
    ],
    [
      'an answer of the controller’s ends its own waiting',
      [
        ['identityAsked', '2026-08-10'],
        ['partlyAnswered', '2026-08-20'],
      ],
      '2026-09-15',
      '2026-09-15',
      1,
    ],
    [
      'a question after the month is over moves nothing',
      [
        ['identityAsked', '2026-09-08'],
        ['identityAnswer', '2026-09-20'],
      ],
      '2026-09-07',
      '2026-09-07',
      1,
    ],
    [
      'an extension is in time when the waiting put the end off',
      [
        ['identityAsked', '2026-08-10'],
        ['identityAnswer', '2026-08-20'],
        ['extended', '2026-09-15'],
      ],
      '2026-11-16',
      '2026-11-16',
      3,
    ],
  ];

/** A message of 5 August 2026, a question, and a reply of 20 August that takes a week to arrive by post. */
const BY_POST: [why: string, followed: Happening[], statutoryOn: string, cautiousOn: string][] = [
  [
    'a reply by post is waited for until it has arrived',
    [
      ['identityAsked', '2026-08-10'],
      ['identityAnswer', '2026-08-20', 'letter'],
    ],
    '2026-09-22',
    '2026-09-22',
  ],
  [
    'so is one by tracked letter',
    [
      ['identityAsked', '2026-08-10'],
      ['identityAnswer', '2026-08-20', 'trackedLetter'],
    ],
    '2026-09-22',
    '2026-09-22',
  ],
  [
    'one that is handed over is there at once',
    [
      ['identityAsked', '2026-08-10'],
      ['identityAnswer', '2026-08-20', 'hand'],
    ],
    '2026-09-15',
    '2026-09-15',
  ],
  [
    'the later of two replies ends the wait, whichever was sent first',
    [
      ['identityAsked', '2026-08-10'],
      ['clarificationAsked', '2026-08-10'],
      ['clarification', '2026-08-20', 'letter'],
      ['identityAnswer', '2026-08-21'],
    ],
    '2026-09-16',
    '2026-09-22',
  ],
  [
    'a question that comes while the reply is on its way counts no day twice',
    [
      ['identityAsked', '2026-08-10'],
      ['identityAnswer', '2026-08-20', 'letter'],
      ['identityAsked', '2026-08-25'],
      ['identityAnswer', '2026-08-29'],
    ],
    '2026-09-24',
    '2026-09-24',
  ],
];

/** What may happen to a request of 5 August, by e-mail or by post. */
const anyHappening = fc.tuple(
  fc.constantFrom<What>(
    ...([
      'received',
      'partlyAnswered',
      'extended',
      'replied',
      'clarificationAsked',
      'identityAsked',
    ] as const),
    ...(['reminder', 'clarification', 'identityAnswer', 'complaint'] as const),
  ),
  fc.integer({ min: 5, max: 31 }).map((day) => `2026-08-${String(day).padStart(2, '0')}`),
  fc.constantFrom('email' as const, 'letter' as const),
);
const anyLife = fc
  .tuple(fc.constantFrom('email' as const, 'letter' as const), fc.array(anyHappening, { maxLength: 12 }))
  .map(([channel, happenings]) =>
    happenings.reduce(
      (timeline, happening, index) => {
        const event = eventOf(happening, index + 1);
        return canFollow(timeline, event) ? withEvent(timeline, event) : timeline;
      },
      timelineOf(['sent', '2026-08-05', channel]),
    ),
  );

describe('an answer in any life', () => {
  test('is due on working days, by the cautious reckoning never before the strict one', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const due = answerDueOf(life);
        if (!due) throw new TypeError('Expected a day for what was sent.');
        expect(due.cautiousOn >= due.statutoryOn).toBe(true);
        expect(due.pausedDays).toBeGreaterThanOrEqual(due.identityPausedDays);
        expect(isWorkingDay(parseDayNumber(due.cautiousOn), 'cautious')).toBe(true);
        expect(isWorkingDay(parseDayNumber(due.statutoryOn), 'statutory')).toBe(true);
        expect(due.months).toBe(due.extendedOn === undefined ? 1 : 3);
      }),
    );
  });

  test.each(['reminder', 'complaint'] as const)('is due when it was, whenever a %s goes out', (what) => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 5, max: 31 }), (life, day) => {
        const event = eventOf([what, `2026-08-${String(day).padStart(2, '0')}`], 50);
        fc.pre(canFollow(life, event));
        expect(answerDueOf(withEvent(life, event))).toEqual(answerDueOf(life));
      }),
    );
  });
});

describe('an answer to a message of 5 August 2026', () => {
  test.each(BY_POST)('%s', (_why, followed, statutoryOn, cautiousOn) => {
    const due = answerDueOf(timelineOf(['sent', '2026-08-05'], ...followed));
    expect(due).toMatchObject({ statutoryOn, cautiousOn, isEstimate: true, isPaused: false });
  });

  test.each<[Happening[], string | undefined]>([
    [[], undefined],
    [[['extended', '2026-08-20']], '2026-08-20'],
    [
      [
        ['extended', '2026-08-20'],
        ['extended', '2026-10-20'],
      ],
      '2026-08-20',
    ],
    [[['extended', '2026-09-08']], undefined],
  ])('after %j tells which extension counts: %s', (followed, extendedOn) => {
    expect(answerDueOf(timelineOf(['sent', '2026-08-05'], ...followed))?.extendedOn).toBe(extendedOn);
  });

  test('has the rest of its month after a question of its last day but one', () => {
    const due = answerDueOf(
      timelineOf(['sent', '2026-08-05'], ['identityAsked', '2026-09-04'], ['identityAnswer', '2026-09-20']),
    );
    // 5 September and sixteen days: a Monday.
    expect(due).toMatchObject({ statutoryOn: '2026-09-21', cautiousOn: '2026-09-21', pausedDays: 16 });
  });

  test('can be put off by an extension while a question holds the clock', () => {
    const due = answerDueOf(
      timelineOf(
        ['sent', '2026-08-05'],
        ['identityAsked', '2026-08-10'],
        ['extended', '2026-09-10'],
        ['identityAnswer', '2026-09-20'],
      ),
    );
    expect(due).toMatchObject({ months: 3, pausedDays: 41, cautiousOn: '2026-12-16' });
  });

  test.each(['closed', 'withdrawal'] as const)('is asked about no more after %s', (what) => {
    const due = answerDueOf(
      timelineOf(['sent', '2026-08-05'], ['identityAsked', '2026-08-10'], [what, '2026-08-12']),
    );
    expect(due).toMatchObject({ isPaused: false, pausedDays: 2 });
  });

  test.each(CASES)('%s', (_why, followed, statutoryOn, cautiousOn, months) => {
    const due = answerDueOf(timelineOf(['sent', '2026-08-05'], ...followed));
    expect(due).toMatchObject({ statutoryOn, cautiousOn, months, isPaused: false });
  });

  test.each(['identityAsked', 'clarificationAsked'] as const)(
    'has no certain day while %s stands',
    (kind) => {
      const due = answerDueOf(timelineOf(['sent', '2026-08-05'], [kind, '2026-08-10']));
      expect(due).toMatchObject({ isPaused: true, isEstimate: true, cautiousOn: '2026-09-07' });
    },
  );

  test('has waited for one of two questions at least as long as for the other', () => {
    const due = answerDueOf(
      timelineOf(
        ['sent', '2026-08-05'],
        ['clarificationAsked', '2026-08-10'],
        ['identityAsked', '2026-08-10'],
        ['identityAnswer', '2026-08-20'],
      ),
    );
    expect(due).toMatchObject({ isPaused: true, statutoryOn: '2026-09-15', cautiousOn: '2026-09-15' });
  });

  test('tells by how much each of the days moved', () => {
    const due = answerDueOf(
      timelineOf(
        ['sent', '2026-08-05'],
        ['identityAsked', '2026-08-10'],
        ['identityAnswer', '2026-08-12'],
        ['clarificationAsked', '2026-08-13'],
        ['clarification', '2026-08-16'],
      ),
    );
    expect(due).toMatchObject({ pausedDays: 5, identityPausedDays: 2, isEstimate: true });
  });

  test('is not waited for before it was received, whenever the question came', () => {
    const due = answerDueOf(
      timelineOf(
        ['sent', '2026-08-05'],
        ['identityAsked', '2026-08-06'],
        ['received', '2026-08-08'],
        ['identityAnswer', '2026-08-10'],
      ),
    );
    expect(due).toMatchObject({ pausedDays: 2, cautiousOn: '2026-09-10' });
  });
});

test('nothing is due before the request is sent, nor after it came back', () => {
  expect(answerDueOf(timelineOf())).toBeUndefined();
  expect(answerDueOf(timelineOf(['sent', '2026-08-05'], ['undelivered', '2026-08-06']))).toBeUndefined();
});

test('a request that came back and was sent again is due by the new sending', () => {
  const due = answerDueOf(
    timelineOf(['sent', '2026-08-03'], ['identityAsked', '2026-08-04'], ['sent', '2026-08-31']),
  );
  // A second sending without a first that failed restarts nothing.
  expect(due).toMatchObject({ cautiousOn: '2026-09-03', isPaused: true });
  expect(
    answerDueOf(timelineOf(['sent', '2026-08-03'], ['undelivered', '2026-08-30'], ['sent', '2026-08-31'])),
  ).toMatchObject({ cautiousOn: '2026-09-30', isPaused: false });
});
