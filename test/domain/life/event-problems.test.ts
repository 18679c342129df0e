import { describe, expect, test } from 'vitest';
import type { EventKind } from '../../../src/domain/life/event.ts';
import { LARGEST_FILES } from '../../../src/domain/life/event.ts';
import { problemsInEvent } from '../../../src/domain/life/event-problems.ts';
import { eventOf, timelineOf } from '../../fixtures/timelines.ts';

const sent = timelineOf(['sent', '2026-08-05']);
const answered = timelineOf(['sent', '2026-08-05'], ['answered', '2026-08-20']);
const today = '2026-08-25';

const DAYS: [why: string, typeof sent, EventKind, on: string, code: string | undefined][] = [
  ['an answer of today is recorded', sent, 'answered', '25.8.2026', undefined],
  ['spaces do no harm', sent, 'answered', ' 25. 8. 2026 ', undefined],
  ['a day is needed', sent, 'answered', ' ', 'missing'],
  ['a word is no day', sent, 'answered', 'eilen', 'not-day'],
  ['31 June does not exist', sent, 'answered', '31.6.2026', 'no-such-day'],
  ['nothing is recorded before it happened', sent, 'answered', '26.8.2026', 'future'],
  ['nothing comes before the request is signed', sent, 'answered', '31.7.2026', 'before-signing'],
  ['a request can be sent on the day it was signed', timelineOf(), 'sent', '1.8.2026', undefined],
  ['a request cannot be sent before it was signed', timelineOf(), 'sent', '31.7.2026', 'before-signing'],
  ['nobody answers what was not yet sent', sent, 'answered', '4.8.2026', 'before-sending'],
  ['an answer can come on the day of sending', sent, 'answered', '5.8.2026', undefined],
  ['nobody answers what was never sent', timelineOf(), 'answered', '25.8.2026', 'no-place'],
  ['the receipt can be recorded after the answer', answered, 'received', '6.8.2026', undefined],
  ['nothing closes a request before its answer', answered, 'closed', '19.8.2026', 'no-place'],
  ['a letter is recorded by sending it alone', sent, 'letterSent', '25.8.2026', 'no-place'],
];

describe('the day of an event', () => {
  test.each(DAYS)('%s', (_why, timeline, kind, on, code) => {
    const problems = problemsInEvent(timeline, { kind, on, note: '' }, today);
    expect(problems).toEqual(code ? [{ field: 'on', code }] : []);
  });

  test('of signing is the day in Finland, where it begins before that of UTC', () => {
    const timeline = { ...timelineOf(), signedAt: '2026-08-01T21:30:00Z' };
    const written = { kind: 'sent', on: '1.8.2026', note: '' } as const;
    expect(problemsInEvent(timeline, written, today)).toEqual([{ field: 'on', code: 'before-signing' }]);
    expect(problemsInEvent(timeline, { ...written, on: '2.8.2026' }, today)).toEqual([]);
  });
});

describe('a note', () => {
  const problemsWith = (note: string) =>
    problemsInEvent(sent, { kind: 'answered', on: '25.8.2026', note }, today);

  test('may be long, with anything that people write', () => {
    expect(problemsWith('')).toEqual([]);
    expect(problemsWith('Soittivat 🙂 ja lupasivat.\nTilinumero FI21 1234 5600 0007 85'.repeat(2))).toEqual(
      [],
    );
    expect(problemsWith('a'.repeat(4000))).toEqual([]);
  });

  test('longer than what is kept is told its limit', () => {
    expect(problemsWith('a'.repeat(4001))).toEqual([{ field: 'note', code: 'too-long', max: 4000 }]);
  });

  test('keeps no personal identity code', () => {
    expect(problemsWith('He kysyivät: 131052-308T')).toEqual([{ field: 'note', code: 'identity-code' }]);
  });
});

test('files that are too large together are refused when they are added', () => {
  const written = { kind: 'answered', on: '25.8.2026', note: '', fileCount: 2 } as const;
  expect(problemsInEvent(sent, { ...written, addedBytes: LARGEST_FILES }, today)).toEqual([]);
  expect(problemsInEvent(sent, { ...written, addedBytes: LARGEST_FILES + 1 }, today)).toEqual([
    { field: 'files', code: 'too-large', max: LARGEST_FILES },
  ]);
});

test('all problems are told at once, in the order of the form', () => {
  const written = { kind: 'answered', on: '', note: '131052-308T', fileCount: 51 } as const;
  expect(problemsInEvent(sent, written, today).map(({ field }) => field)).toEqual(['on', 'note', 'files']);
  expect(problemsInEvent(sent, { ...written, on: '25.8.2026', note: '', fileCount: 50 }, today)).toEqual([]);
});

test('an event without a problem finds its place', () => {
  const event = eventOf(['closed', '2026-08-25'], 9);
  const timeline = { ...answered, events: [...answered.events, event] };
  const again = { kind: 'answered', on: '25.8.2026', note: '' } as const;
  expect(problemsInEvent(timeline, again, today)).toEqual([{ field: 'on', code: 'no-place' }]);
});
