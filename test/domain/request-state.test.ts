import { describe, expect, test } from 'vitest';
import {
  canFollow,
  followUpsOf,
  isOpen,
  recordableKinds,
  type StateName,
  stateOf,
} from '../../src/domain/request-state.ts';
import { eventOf, timelineOf, type What } from '../fixtures/timelines.ts';

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
  [['sent', 'refused', 'complaint'], 'complained'],
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
  [['sent', 'identityAsked', 'extended', 'identityAnswer'], 'extended'],
  [['sent', 'answered', 'received'], 'answered'],
  [['sent', 'complaint', 'partlyAnswered'], 'complained'],
  [['sent', 'complaint', 'answered'], 'answered'],
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

test('only what the table has a place for can be recorded', () => {
  expect(recordableKinds(lifeOf([]))).toEqual(['sent', 'closed']);
  expect(canFollow(lifeOf([]), eventOf(['answered', '2026-08-03']))).toBe(false);
  expect(followUpsOf(lifeOf(['sent', 'identityAsked']))[0]).toBe('identityAnswer');
});
