import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/domain/life/event.ts';
import { canFollow } from '../../../src/domain/life/request-state.ts';
import { areSameTimelines, mergeTimelines, restoreDraft } from '../../../src/domain/life/restore.ts';
import {
  newTimeline,
  type Timeline,
  timelineSchema,
  withCorrected,
  withEvent,
  withoutEvent,
} from '../../../src/domain/life/timeline.ts';
import { aDraft, aSignedRequest } from '../../store/samples.ts';

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

  test('hold each event as it was corrected last', () => {
    const first = withEvent(empty, event(1));
    const corrected = { ...event(1), on: '2026-11-20', correctedAt: '2026-11-23T12:00:00Z' };
    const again = { ...event(1), on: '2026-11-21', correctedAt: '2026-11-23T12:00:00.5Z' };
    const timelines = [first, withCorrected(first, corrected), withCorrected(first, again)];
    for (const one of timelines) {
      for (const other of timelines) {
        const later = timelines.indexOf(one) > timelines.indexOf(other) ? one : other;
        expect(mergeTimelines(one, other)).toEqual(later);
        expect(areSameTimelines(one, other)).toBe(one === other);
      }
    }
  });

  test('keep what was begun in either, but for what was recorded since', () => {
    const begun = { savedAt: '2026-11-23T12:00:00Z', on: '', note: 'Kirje', details: {} };
    const later = { ...begun, savedAt: '2026-11-23T12:00:01Z', note: 'Kirje tuli' };
    const one = { ...withEvent(empty, event(1)), unfinished: [begun] };
    const other = { ...empty, unfinished: [later, { ...begun, eventId: event(1).id }] };
    const merged = mergeTimelines(one, other);
    expect(merged.unfinished?.map(({ note, eventId }) => [note, eventId])).toEqual([
      ['Kirje tuli', undefined],
      ['Kirje', event(1).id],
    ]);
    expect(areSameTimelines(one, merged)).toBe(false);
    const recorded = withEvent(empty, { ...event(2), note: 'Kirje' });
    const back = mergeTimelines(recorded, { ...empty, unfinished: [{ ...begun, kind: 'received' }] });
    expect(back).toEqual(recorded);
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

describe('what is written can be read', () => {
  const empty = newTimeline(aSignedRequest());
  const eventsOf = (device: string, count: number): Event[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `${device}${String(index).padStart(6, '0')}`,
      kind: 'received',
      on: '2026-11-22',
      recordedAt: '2026-11-22T12:00:00Z',
    }));

  test('of the events that a person records: 500 find a place, and no more', () => {
    const full = (count: number): Timeline => ({ ...empty, events: eventsOf('first', count) });
    const next = { kind: 'sent', on: '2026-11-23', channel: 'email' } as const;
    expect(canFollow(full(499), next)).toBe(true);
    expect(canFollow(full(500), next)).toBe(false);
  });

  test('of what several devices recorded together', () => {
    const [one, other] = ['first', 'second'].map(
      (device): Timeline => ({ ...empty, events: eventsOf(device, 500) }),
    ) as [Timeline, Timeline];
    const merged = mergeTimelines(one, other);
    expect(merged.events).toHaveLength(1000);
    expect(timelineSchema.parse(merged)).toEqual(merged);
  });

  test('of a file that says more than a timeline holds, which changes nothing', () => {
    const stored: Timeline = { ...empty, events: eventsOf('first', 1) };
    const flood: Timeline = { ...empty, events: eventsOf('second', 10_000) };
    expect(timelineSchema.safeParse(flood).success).toBe(true);
    expect(mergeTimelines(stored, flood)).toBe(stored);
  });

  test('of more than 5,000 events taken back', () => {
    const undone = Array.from({ length: 5000 }, (_, index) => `undone${String(index).padStart(4, '0')}`);
    const [last] = eventsOf('first', 1) as [Event];
    const timeline = withoutEvent({ ...withEvent(empty, last), undone }, last.id);
    expect(timelineSchema.parse(timeline).undone.at(-1)).toBe(last.id);
    const merged = mergeTimelines(timeline, { ...empty, undone: ['another01'] });
    expect(timelineSchema.parse(merged)).toEqual(merged);
    expect(mergeTimelines(merged, { ...empty, undone: ['another01'] })).toEqual(merged);
  });
});
