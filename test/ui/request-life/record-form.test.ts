import { describe, expect, test } from 'vitest';
import { life } from '../../../src/i18n/fi/life.ts';
import {
  eventFacts,
  offeredKinds,
  problemWords,
  recordProblems,
  type Written,
} from '../../../src/ui/request-life/record-form.ts';
import { sentByEmail, timelineWith } from './samples.ts';

const today = '2026-12-10';
const sent = timelineWith(sentByEmail);
const written = (more: Partial<Written> = {}): Written => ({
  kind: 'answered',
  on: '10.12.2026',
  note: '',
  files: [],
  ...more,
});

describe('the form for what happened', () => {
  test('offers everything that can be recorded but sending', () => {
    expect(offeredKinds(timelineWith())).not.toContain('sent');
    expect(offeredKinds(sent)).toContain('answered');
  });

  test('has words for every kind that it may offer', () => {
    for (const [name] of Object.values(life.record.kinds)) expect(name).not.toBe('');
    const asked = timelineWith(sentByEmail, { kind: 'identityAsked', on: '2026-12-01' });
    for (const kind of [...offeredKinds(sent), ...offeredKinds(asked)]) {
      expect(life.record.kinds).toHaveProperty(kind);
    }
  });

  test.each([
    [{ kind: undefined }, { kind: problemWords('kind', 'missing') }],
    [{ on: '' }, { on: problemWords('on', 'missing') }],
    [{ on: '31.11.2026' }, { on: problemWords('on', 'not-day') }],
    [{ on: '11.12.2026' }, { on: problemWords('on', 'future') }],
    [{ on: '1.11.2026' }, { on: problemWords('on', 'before-signing') }],
    [{ note: 'x'.repeat(4001) }, { note: problemWords('note', 'too-long') }],
    [{ note: 'Tunnus 131052-308T' }, { note: problemWords('note', 'identity-code') }],
    [{}, {}],
  ] as const)('with %o says what to do', (more, problems) => {
    expect(recordProblems(sent, written(more), today)).toEqual(problems);
  });

  test('has words for every problem', () => {
    for (const message of Object.values(life.record.problems)) expect(message).toMatch(/^[A-ZÄÖ]/);
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
