import { describe, expect, test } from 'vitest';
import {
  formatNoticeLock,
  type NoticeLock,
  type NoticeText,
  parseNoticeLock,
  problemsInVersions,
  standingOf,
} from '../../src/site/notice-lock.ts';
import { readNotice } from '../../src/site/notice-lock-file.ts';

const [OLD, NEW] = ['a'.repeat(64), 'b'.repeat(64)] as const;
const place = { slug: 'jasenrekisteri', language: 'fi' };
const lock: NoticeLock = {
  notices: { jasenrekisteri: { fi: { updatedOn: '2024-01-02', sha256: OLD } } },
  corrections: [],
};
const text = (updatedOn: string, sha256: string, toldOn: string[] = [updatedOn]): NoticeText => ({
  ...place,
  updatedOn,
  sha256,
  toldOn,
});
const kept = { ...place, day: '2024-01-02', updatedOn: '2024-01-02', sha256: OLD };

test.each([
  ['new', { ...text('2024-01-02', OLD), slug: 'toinen' }],
  ['recorded', text('2024-01-02', OLD)],
  ['changed-silently', text('2024-01-02', NEW)],
  ['older', text('2024-01-01', NEW)],
  ['revised', text('2025-03-04', NEW)],
] as const)('a text stands towards the record as %s', (standing, now) => {
  expect(standingOf(now, lock)).toBe(standing);
});

describe('a build stops', () => {
  const codesOf = (now: NoticeText, past: (typeof kept)[]) =>
    problemsInVersions([now], past, lock).map(({ code }) => code);

  test('at a text that changed behind its day', () => {
    expect(problemsInVersions([text('2024-01-02', NEW)], [], lock)).toEqual([
      { ...place, code: 'changed-silently', day: '2024-01-02', now: '2024-01-02' },
    ]);
  });

  test('at a new text whose old one is not kept, or kept otherwise', () => {
    expect(codesOf(text('2025-03-04', NEW), [])).toEqual(['not-kept']);
    expect(codesOf(text('2025-03-04', NEW), [{ ...kept, sha256: NEW }])).toEqual(['kept-otherwise']);
  });

  test('at a new text that does not say what changed', () => {
    expect(codesOf(text('2025-03-04', NEW, ['2024-01-02']), [kept])).toEqual(['untold']);
  });

  test('at a kept text under another day than its own', () => {
    expect(codesOf(text('2024-01-02', OLD), [{ ...kept, day: '2023-01-02' }])).toEqual(['misnamed']);
  });

  test('at no text on record, no first one, and no new one with all that it needs', () => {
    expect(codesOf(text('2024-01-02', OLD), [])).toEqual([]);
    expect(codesOf({ ...text('2024-01-02', NEW), slug: 'toinen' }, [])).toEqual([]);
    expect(codesOf(text('2025-03-04', NEW), [kept])).toEqual([]);
  });
});

test('the record is read as it was written, and none is empty', () => {
  expect(parseNoticeLock(formatNoticeLock(lock))).toEqual(lock);
  expect(parseNoticeLock(undefined)).toEqual({ notices: {}, corrections: [] });
  expect(() => parseNoticeLock('{"notices": 1}')).toThrow();
});

test('an editor’s line breaks and byte order mark change no text', () => {
  const file = "---\nupdatedOn: '2024-01-02'\nchanges:\n  - { on: 2024-01-02, text: Uusi }\n---\n\nTeksti\n";
  const read = readNotice(file);
  expect(read).toMatchObject({ updatedOn: '2024-01-02', toldOn: ['2024-01-02'] });
  expect(readNotice(`\ufeff${file.replaceAll('\n', '\r\n')}`)).toEqual(read);
  expect(readNotice('---\nupdatedOn: [\n---\nTeksti')).toBeUndefined();
});
