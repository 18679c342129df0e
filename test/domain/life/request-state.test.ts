import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN_KINDS } from '../../../src/domain/history/event-kinds.ts';
import { FOLLOW_UP_NAMES, isFollowUp } from '../../../src/domain/letters/follow-up.ts';
import { chronologyOf } from '../../../src/domain/life/chronology.ts';
import { nextStepOf } from '../../../src/domain/life/next-step.ts';
import {
  canFollow,
  eventsSinceSending,
  followUpsOf,
  isOpen,
  recordableKinds,
  stateOf,
} from '../../../src/domain/life/request-state.ts';
import {
  STATE_NAMES,
  STATES,
  type StateEntry,
  type StateName,
} from '../../../src/domain/life/state-table.ts';
import { withEvent, withoutEvent } from '../../../src/domain/life/timeline.ts';
import { eventOf, timelineOf, type What } from '../../fixtures/timelines.ts';

/** What happened on following days, and the state it leads to. */
const LIVES: [What[], StateName][] = [
  [[], 'signed'],
  [['sent'], 'sent'],
  [['sent', 'received'], 'received'],
  [['sent', 'undelivered'], 'signed'],
  [['sent', 'undelivered', 'sent'], 'sent'],
  [['sent', 'answered'], 'answered'],
  [['sent', 'answered', 'closed'], 'closed'],
  [['sent', 'reminder'], 'sent'],
  [['sent', 'reminder', 'answered'], 'answered'],
  [['sent', 'extended', 'answered'], 'answered'],
  [['sent', 'refused'], 'refused'],
  [['sent', 'refused', 'reminder'], 'refused'],
  [['sent', 'refused', 'answered'], 'answered'],
  [['sent', 'refused', 'complaint'], 'complained'],
  [['sent', 'partlyAnswered', 'extended'], 'extended'],
  [['sent', 'complaint', 'identityAsked', 'replied'], 'complained'],
  [['sent', 'partlyAnswered', 'reminder'], 'partlyAnswered'],
  [['sent', 'partlyAnswered', 'reminder', 'answered'], 'answered'],
  [['sent', 'answered', 'partlyAnswered'], 'partlyAnswered'],
  [['sent', 'answered', 'reminder'], 'partlyAnswered'],
  [['sent', 'identityAsked'], 'identityAsked'],
  [['sent', 'identityAsked', 'identityAnswer'], 'received'],
  [['sent', 'identityAsked', 'replied'], 'received'],
  [['sent', 'extended', 'clarificationAsked', 'clarification'], 'extended'],
  [['sent', 'identityAsked', 'clarificationAsked'], 'clarificationAsked'],
  [['sent', 'identityAsked', 'clarificationAsked', 'clarification'], 'identityAsked'],
  [['sent', 'identityAsked', 'clarificationAsked', 'identityAnswer'], 'clarificationAsked'],
  [['sent', 'identityAsked', 'extended'], 'identityAsked'],
  [['sent', 'identityAsked', 'clarificationAsked', 'replied'], 'received'],
  [['sent', 'identityAsked', 'answered', 'clarificationAsked', 'clarification'], 'received'],
  [['sent', 'identityAsked', 'partlyAnswered', 'extended'], 'extended'],
  [['sent', 'identityAsked', 'refused', 'clarificationAsked', 'clarification'], 'received'],
  [['sent', 'identityAsked', 'extended', 'identityAnswer'], 'extended'],
  [['sent', 'answered', 'received'], 'answered'],
  [['sent', 'complaint', 'partlyAnswered'], 'complained'],
  [['sent', 'complaint', 'answered'], 'answered'],
  [['sent', 'formDemanded'], 'formDemanded'],
  [['sent', 'formDemanded', 'reminder'], 'received'],
  [['sent', 'feeAsked'], 'feeAsked'],
  [['sent', 'extended', 'feeAsked', 'reminder'], 'extended'],
  [['sent', 'feeAsked', 'replied'], 'received'],
  [['sent', 'idCopyAsked'], 'idCopyAsked'],
  [['sent', 'idCopyAsked', 'identityAnswer'], 'received'],
  [['sent', 'idCopyAsked', 'formDemanded', 'reminder'], 'idCopyAsked'],
  [['sent', 'withdrawal'], 'withdrawn'],
  [['sent', 'partWithdrawal'], 'sent'],
  [['sent', 'withdrawal', 'answered', 'closed'], 'closed'],
];

const lifeOf = (kinds: readonly What[]) =>
  timelineOf(...kinds.map((kind, index) => [kind, `2026-08-${String(index + 3).padStart(2, '0')}`] as const));

describe('the state of a request', () => {
  test.each(LIVES)('after %j is %s', (kinds, state) => {
    expect(stateOf(lifeOf(kinds))).toBe(state);
  });

  test('is open until it is closed or withdrawn', () => {
    expect(isOpen(lifeOf(['sent', 'refused', 'complaint']))).toBe(true);
    expect(isOpen(lifeOf(['sent', 'answered', 'closed']))).toBe(false);
    expect(isOpen(lifeOf(['sent', 'withdrawal']))).toBe(false);
  });
});

describe('what can be recorded', () => {
  const OFFERS: [What[], string[]][] = [
    [[], ['sent', 'closed']],
    [
      ['sent'],
      [
        'received',
        'answered',
        'partlyAnswered',
        'refused',
        'extended',
        'clarificationAsked',
        'identityAsked',
        'idCopyAsked',
        'formDemanded',
        'feeAsked',
        'undelivered',
        'closed',
      ],
    ],
    [
      ['sent', 'received', 'identityAsked'],
      [
        'replied',
        'answered',
        'partlyAnswered',
        'refused',
        'extended',
        'clarificationAsked',
        'identityAsked',
        'idCopyAsked',
        'formDemanded',
        'feeAsked',
        'closed',
      ],
    ],
    [
      ['sent', 'withdrawal'],
      ['received', 'answered', 'letterUndelivered', 'closed'],
    ],
    [['sent', 'closed'], []],
  ];

  test.each(OFFERS)('after %j is %j', (kinds, offered) => {
    expect(recordableKinds(lifeOf(kinds))).toEqual(offered);
  });

  test('for an earlier day is what leaves later events their place', () => {
    const answered = timelineOf(['sent', '2026-08-03'], ['answered', '2026-08-20']);
    expect(canFollow(answered, eventOf(['received', '2026-08-04'], 9))).toBe(true);
    expect(canFollow(answered, eventOf(['extended', '2026-08-10'], 9))).toBe(true);
    expect(canFollow(answered, eventOf(['closed', '2026-08-10'], 9))).toBe(false);
    expect(canFollow(answered, eventOf(['undelivered', '2026-08-10'], 9))).toBe(false);
    expect(canFollow(answered, eventOf(['identityAsked', '2026-08-02'], 9))).toBe(false);
  });

  test('on one day goes by the order of recording', () => {
    const day = '2026-08-03';
    const timeline = timelineOf(['sent', day], ['received', day], ['identityAsked', day], ['answered', day]);
    expect(stateOf(timeline)).toBe('answered');
    expect(canFollow(timeline, eventOf(['closed', day], 9))).toBe(true);
  });

  test('is a receipt once for each sending', () => {
    expect(canFollow(lifeOf(['sent', 'received']), eventOf(['received', '2026-08-20'], 9))).toBe(false);
    expect(canFollow(lifeOf(['sent', 'extended', 'received']), eventOf(['received', '2026-08-20'], 9))).toBe(
      false,
    );
    const sentAgain = lifeOf(['sent', 'undelivered', 'sent']);
    expect(canFollow(sentAgain, eventOf(['received', '2026-08-20'], 9))).toBe(true);
  });
});

describe('the letters that make sense', () => {
  test.each<[What[], string]>([
    [[], 'powerOfAttorney'],
    [['sent'], 'reminder'],
    [['sent', 'clarificationAsked'], 'clarification'],
    [['sent', 'identityAsked'], 'identityAnswer'],
    [['sent', 'partlyAnswered'], 'reminder'],
    [['sent', 'refused'], 'complaint'],
  ])('after %j begin with %s', (kinds, first) => {
    expect(followUpsOf(lifeOf(kinds))[0]).toBe(first);
  });

  test.each<[What[]]>([[['sent', 'withdrawal']], [['sent', 'closed']]])('after %j are none', (kinds) => {
    expect(followUpsOf(lifeOf(kinds))).toEqual([]);
  });
});

const WHATS = [
  'sent',
  'undelivered',
  'received',
  'answered',
  'partlyAnswered',
  'refused',
  'extended',
  'clarificationAsked',
  'identityAsked',
  'idCopyAsked',
  'formDemanded',
  'feeAsked',
  'replied',
  'closed',
  ...FOLLOW_UP_NAMES,
  'partWithdrawal',
] as const satisfies What[];
const anyHappening = fc.tuple(
  fc.constantFrom<What>(...WHATS),
  fc.integer({ min: 1, max: 12 }).map((day) => `2026-08-${String(day).padStart(2, '0')}`),
);

/** Any life that could be recorded: each happening is recorded where it can follow, and dropped where not. */
const anyLife = fc.array(anyHappening, { maxLength: 25 }).map((happenings) =>
  happenings.reduce((timeline, happening, index) => {
    const event = eventOf(happening, index);
    return canFollow(timeline, event) ? withEvent(timeline, event) : timeline;
  }, timelineOf()),
);
/** What a file from elsewhere may hold: any events in any order. */
const anyFile = fc
  .array(anyHappening, { maxLength: 25 })
  .map((happenings) => ({ ...timelineOf(), events: happenings.map(eventOf) }));

describe('any life that was recorded', () => {
  test('stands in the order of its days', () => {
    fc.assert(
      fc.property(anyLife, ({ events }) => {
        const days = events.map(({ on }) => on);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  test('has a place for each of its events', () => {
    fc.assert(
      fc.property(anyLife, (timeline) => {
        const { events } = timeline;
        const sentAt = events.findLastIndex(({ kind }) => kind === 'sent' || kind === 'undelivered');
        const since = events[sentAt]?.kind === 'sent' ? events.slice(sentAt) : [];
        expect(eventsSinceSending(timeline)).toEqual(since);
      }),
    );
  });

  test('is offered nothing that it has no place for', () => {
    fc.assert(
      fc.property(anyLife, (timeline) => {
        const on = timeline.events.at(-1)?.on ?? '2026-08-01';
        const kinds = recordableKinds(timeline);
        for (const kind of kinds) {
          // Which letter came back, and what hangs on it, is asked besides.
          if (kind !== 'letterUndelivered') expect(canFollow(timeline, eventOf([kind, on], 99))).toBe(true);
        }
        for (const what of WHATS.filter((one) => !kinds.some((kind) => kind === one))) {
          if (what === 'partWithdrawal' || isFollowUp(what)) continue;
          expect(canFollow(timeline, eventOf([what, on], 99))).toBe(false);
        }
        for (const letter of followUpsOf(timeline)) {
          expect(canFollow(timeline, eventOf([letter, on], 99))).toBe(true);
        }
      }),
    );
  });

  test('can be closed unless it is, and is then open no more', () => {
    fc.assert(
      fc.property(anyLife, (timeline) => {
        const isClosed = stateOf(timeline) === 'closed';
        expect(recordableKinds(timeline).includes('closed')).toBe(!isClosed);
        if (!isClosed) expect(isOpen(withEvent(timeline, eventOf(['closed', '2026-08-31'], 99)))).toBe(false);
      }),
    );
  });

  test('without one of its events is as if that had never been recorded', () => {
    fc.assert(
      fc.property(anyLife, fc.nat(), (timeline, choice) => {
        const { events } = timeline;
        const undone = events[choice % Math.max(1, events.length)];
        if (!undone) return;
        const rest = timelineOf();
        const never = events.filter((event) => event !== undone).reduce(withEvent, rest);
        expect(stateOf(withoutEvent(timeline, undone.id))).toBe(stateOf(never));
      }),
    );
  });

  test('takes its last event back to the state before it, and forth again', () => {
    fc.assert(
      fc.property(anyLife, (timeline) => {
        const last = timeline.events.at(-1);
        if (!last) return;
        const before = withoutEvent(timeline, last.id);
        expect(canFollow(before, last)).toBe(true);
        expect(stateOf(withEvent(before, last))).toBe(stateOf(timeline));
      }),
    );
  });
});

describe('a letter that came back', () => {
  const returned = (on: string) =>
    ({
      ...eventOf(['letterUndelivered', on], 9),
      details: { letterId: 'letter001' },
    }) as ReturnType<typeof eventOf>;

  test.each<[What[], StateName]>([
    [['sent', 'identityAsked', 'identityAnswer'], 'identityAsked'],
    [['sent', 'refused', 'complaint'], 'refused'],
    [['sent', 'withdrawal'], 'sent'],
    [['sent', 'formDemanded', 'reminder'], 'formDemanded'],
  ])('after %j leaves the request as before the letter: %s', (kinds, state) => {
    const life = lifeOf(kinds);
    expect(recordableKinds(life)).toContain('letterUndelivered');
    expect(canFollow(life, returned('2026-08-20'))).toBe(true);
    const after = withEvent(life, returned('2026-08-20'));
    expect(stateOf(after)).toBe(state);
    expect(recordableKinds(after)).not.toContain('letterUndelivered');
    expect(canFollow(after, returned('2026-08-21'))).toBe(false);
  });

  test('ends the wait that it asked for', () => {
    const life = lifeOf(['sent', 'reminder']);
    expect(nextStepOf(life, '2026-12-01').step).toBe('complain');
    expect(nextStepOf(withEvent(life, returned('2026-08-20')), '2026-12-01').step).toBe('remind');
  });

  test('is none before it was sent', () => {
    expect(canFollow(lifeOf(['sent', 'reminder']), returned('2026-08-03'))).toBe(false);
  });
});

test('a file with events in any order opens: what finds no place changes nothing', () => {
  fc.assert(
    fc.property(anyFile, (timeline) => {
      expect(STATE_NAMES).toContain(stateOf(timeline));
      nextStepOf(timeline, '2026-08-20');
      expect(chronologyOf(timeline, '2026-08-20').length).toBeGreaterThan(timeline.events.length);
      expect(stateOf({ events: eventsSinceSending(timeline) })).toBe(
        eventsSinceSending(timeline).length > 0 ? stateOf(timeline) : 'signed',
      );
    }),
  );
});

describe('the table of states', () => {
  const entries = Object.entries<StateEntry>(STATES);
  test.each(entries)('lets %s lead only to states that exist', (_name, { next }) => {
    const targets = Object.values(next);
    expect(targets.filter((target) => !['same', 'onward', ...STATE_NAMES].includes(target))).toEqual([]);
  });

  test.each(entries)('offers no letter to %s that it has no place for', (_name, { next, followUps }) => {
    expect(followUps.filter((letter) => next[letter] === undefined)).toEqual([]);
  });

  // One that no state has a place for would never be offered, and nobody would miss it.
  test.each(['sent', ...PLAIN_KINDS] as const)('has a place for the event %s', (kind) => {
    expect(entries.filter(([, { next }]) => next[kind] !== undefined)).not.toEqual([]);
  });

  test.each(FOLLOW_UP_NAMES)('offers the letter %s to some state', (letter) => {
    expect(entries.filter(([, { followUps }]) => followUps.includes(letter))).not.toEqual([]);
  });

  test('leads to every state', () => {
    const reached = LIVES.map(([, state]) => state);
    expect(STATE_NAMES.filter((name) => !reached.includes(name))).toEqual([]);
  });
});
