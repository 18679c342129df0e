import { expect, test } from 'vitest';
import { chronologyOf } from '../../../src/domain/life/chronology.ts';
import { areSameTimelines, mergeTimelines } from '../../../src/domain/life/restore.ts';
import { newTimeline, timelineSchema } from '../../../src/domain/life/timeline.ts';
import { aSignedRequest } from '../samples.ts';

const timeline = newTimeline(aSignedRequest());
const readOn = (savedAt: string, decision: 'found' | 'missing') => ({
  ...timeline,
  review: { savedAt, decisions: { 'access.copy': decision } },
});
const earlier = readOn('2026-12-01T10:00:00.000Z', 'found');
const later = readOn('2026-12-02T10:00:00.000Z', 'missing');

test('a reading of an answer is stored with its request’s timeline', () => {
  expect(timelineSchema.parse(later)).toEqual(later);
  expect(timelineSchema.safeParse({ ...later, review: { decisions: {} } }).success).toBe(false);
});

test('of two readings the later one is restored, whichever comes from the file', () => {
  expect(mergeTimelines(earlier, later).review).toEqual(later.review);
  expect(mergeTimelines(later, earlier).review).toEqual(later.review);
  expect(mergeTimelines(timeline, earlier).review).toEqual(earlier.review);
  expect(areSameTimelines(earlier, later)).toBe(false);
});

test('a reading is a row of the history that the person sees, and of no letter', () => {
  const whats = (today?: string) => chronologyOf(later, today).map(({ what }) => what);
  expect(whats('2026-12-03')).toContain('reviewed');
  expect(whats()).not.toContain('reviewed');
});
