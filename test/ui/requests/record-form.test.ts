import { describe, expect, test } from 'vitest';
import { recordWords } from '#words/record.ts';
import { todayOf } from '../../../src/domain/calendar/today.ts';
import { offeredKinds } from '../../../src/ui/requests/asked-kinds.ts';
import {
  eventFacts,
  isKeepable,
  newWritten,
  problemWords,
  recordProblems,
  unfinishedOf,
  type Written,
  withLeft,
  writtenOf,
} from '../../../src/ui/requests/record-form.ts';
import { sentByEmail, timelineWith } from './samples.ts';

const today = '2026-12-10';
const sent = timelineWith(sentByEmail);
const written = (more: Partial<Written> = {}): Written => ({
  kind: 'answered',
  on: '10.12.2026',
  note: '',
  details: {},
  kept: [],
  files: [],
  ...more,
});

describe('the form for what happened', () => {
  test('offers everything that can be recorded but sending', () => {
    expect(offeredKinds(timelineWith())).not.toContain('sent');
    expect(offeredKinds(sent)).toContain('answered');
  });

  test('has words for every kind that it may offer', () => {
    for (const [name] of Object.values(recordWords.kinds)) expect(name).not.toBe('');
    const asked = timelineWith(sentByEmail, { kind: 'identityAsked', on: '2026-12-01' });
    for (const kind of [...offeredKinds(sent), ...offeredKinds(asked)]) {
      expect(recordWords.kinds).toHaveProperty(kind);
    }
  });

  test.each([
    [{ kind: undefined }, { kind: problemWords('kind', 'missing') }],
    [{ on: '' }, { on: problemWords('on', 'missing') }],
    [{ on: '31.11.2026' }, { on: problemWords('on', 'no-such-day') }],
    [{ on: 'eilen' }, { on: problemWords('on', 'not-day') }],
    [{ on: '11.12.2026' }, { on: 'Kirjoita päivä, joka on viimeistään 10.12.2026, Suomen aikaa' }],
    [{ on: '1.11.2026' }, { on: problemWords('on', 'before-signing') }],
    [{ note: 'x'.repeat(4001) }, { note: problemWords('note', 'too-long') }],
    [{ note: 'Tunnus 131052-308T' }, { note: problemWords('note', 'identity-code') }],
    [{}, {}],
  ] as const)('with %o says what to do', (more, problems) => {
    expect(recordProblems(sent, written(more), todayOf(today, today))).toEqual(problems);
  });

  test('has words for every problem', () => {
    for (const message of Object.values(recordWords.problems)) expect(message).toMatch(/^[A-ZÄÖ]/);
    expect(problemWords('on', 'no-place')).not.toBe('no-place');
  });

  test('records the day as ISO, and a note only where there is one', () => {
    expect(eventFacts({ ...written({ note: '  ' }), kind: 'answered' })).toEqual({
      kind: 'answered',
      on: today,
    });
    expect(eventFacts({ ...written({ note: ' kirje ' }), kind: 'refused' })).toEqual({
      kind: 'refused',
      on: today,
      note: 'kirje',
    });
  });
});

describe('a correction', () => {
  const file = { id: 'file00001', name: 'vastaus.pdf', type: '', size: 7 };
  const partly = timelineWith(sentByEmail, {
    kind: 'partlyAnswered',
    on: '2026-12-01',
    details: { restPromised: 'yes', restBy: '2026-12-20' },
    files: [file],
  });
  const [sending, answer] = partly.events;

  test('starts with what is recorded, and says the same when nothing is changed', () => {
    for (const event of partly.events) {
      const { id: _, recordedAt: __, ...facts } = event;
      const start = writtenOf(event);
      expect(eventFacts({ ...start, kind: event.kind }, event)).toEqual(facts);
      expect(recordProblems(partly, start, todayOf(today, today), event)).toEqual({});
      expect(unfinishedOf(start, start)).toBeUndefined();
    }
  });

  test('keeps of a sending the way it went', () => {
    if (!sending) throw new TypeError('Expected a sending.');
    const written = { ...writtenOf(sending), kind: sending.kind, on: '23.11.2026' };
    expect(eventFacts(written, sending)).toEqual({ kind: 'sent', on: '2026-11-23', channel: 'email' });
  });

  test('of a day that leaves no place for what came after is refused at the day', () => {
    if (!sending) throw new TypeError('Expected a sending.');
    const problems = (on: string) =>
      recordProblems(partly, { ...writtenOf(sending), on }, todayOf(today, today), sending);
    expect(problems('30.11.2026')).toEqual({});
    expect(problems('2.12.2026')).toEqual({ on: problemWords('on', 'no-place') });
    expect(problems('1.11.2026')).toEqual({ on: problemWords('on', 'before-signing') });
  });

  test('that was left unfinished goes on where it was', () => {
    if (!answer) throw new TypeError('Expected an answer.');
    const start = writtenOf(answer);
    const changed = { ...start, on: '2.12.2026', note: 'Kirje tuli.' };
    const unfinished = unfinishedOf(changed, start);
    if (!unfinished) throw new TypeError('Expected something to keep.');
    const left = { ...unfinished, savedAt: '2026-12-03T10:00:00Z', eventId: answer.id };
    expect(withLeft(start, left)).toEqual(changed);
  });
});

describe('what is written and not yet recorded', () => {
  const start = newWritten(today);

  test('is kept once it has words of its own', () => {
    expect(unfinishedOf({ ...start, kind: 'answered', on: '9.12.2026' }, start)).toBeUndefined();
    expect(unfinishedOf({ ...start, kind: 'answered', note: 'Kirje' }, start)).toEqual({
      kind: 'answered',
      on: '10.12.2026',
      note: 'Kirje',
      details: {},
    });
    expect(unfinishedOf({ ...start, kind: 'refused', details: { reasons: 'given' } }, start)).toBeDefined();
  });

  test('is never put on the disk with an identity code, or longer than can be read back', () => {
    expect(isKeepable(written({ note: 'Soittivat.' }))).toBe(true);
    expect(isKeepable(written({ note: 'Tunnus 131052-308T' }))).toBe(false);
    expect(isKeepable(written({ details: { reason: 'Tunnus 131052-308T' } }))).toBe(false);
    expect(isKeepable(written({ note: 'x'.repeat(20_001) }))).toBe(false);
  });
});
