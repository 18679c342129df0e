import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/domain/event.ts';
import { areSameTimelines, mergeTimelines, restoreDraft } from '../../src/domain/restore.ts';
import { newTimeline, type Timeline, withEvent, withoutEvent } from '../../src/domain/timeline.ts';
import { aDraft, aSignedRequest } from '../store/samples.ts';

const early = aDraft({ savedAt: '2026-11-22T11:00:00Z' });
const late = aDraft({ savedAt: '2026-11-22T11:00:00.001Z' });

describe('a draft from a file', () => {
  test.each([
    ['is added when there is none', undefined, early, false, 'add'],
    ['stays away when it was saved earlier than the stored one', late, early, false, 'keep'],
    ['replaces one that was saved earlier', early, late, false, 'replace'],
    ['changes nothing when it is the same', early, early, false, 'keep'],
    ['does not come back when it was signed', undefined, late, true, 'keep'],
  ] as const)('%s', (_, stored, incoming, isSigned, action) => {
    expect(restoreDraft(stored, incoming, isSigned)).toBe(action);
  });
});

describe('two timelines of one request', () => {
  const empty = newTimeline(aSignedRequest());
  const event = (number: number): Event => ({
    id: `event00${String(number).padStart(2, '0')}`,
    kind: 'received',
    on: `2026-11-${10 + (number % 15)}`,
    recordedAt: `2026-11-22T12:00:${String(number % 7).padStart(2, '0')}Z`,
  });
  const timelines = fc
    .record({
      events: fc.uniqueArray(fc.integer({ min: 0, max: 9 })),
      undone: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
    })
    .map(({ events, undone }): Timeline => {
      const whole = events.reduce((timeline, number) => withEvent(timeline, event(number)), empty);
      return undone.reduce((timeline, number) => withoutEvent(timeline, event(number).id), whole);
    });

  test('make one with the events of both, in the order of their days', () => {
    const one = withEvent(empty, event(3));
    const other = withEvent(empty, event(1));
    expect(mergeTimelines(one, other).events).toEqual([event(1), event(3)]);
  });

  test('do not bring back what was taken back in either', () => {
    const one = withEvent(empty, event(1));
    expect(mergeTimelines(withoutEvent(one, event(1).id), one).events).toEqual([]);
    expect(mergeTimelines(one, withoutEvent(one, event(1).id)).events).toEqual([]);
  });

  test('merged twice are what they were merged once, either way round', () => {
    fc.assert(
      fc.property(timelines, timelines, (one, other) => {
        const merged = mergeTimelines(one, other);
        expect(areSameTimelines(mergeTimelines(merged, other), merged)).toBe(true);
        expect(mergeTimelines(merged, other)).toEqual(merged);
        expect(mergeTimelines(other, one).events).toEqual(merged.events);
        expect(mergeTimelines(one, one)).toEqual(one);
      }),
    );
  });
});
