import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReleasedWordings, readReleasesList } from '../../src/cli/content.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { DRAWING } from '../../src/packet/layout/measures.ts';
import {
  describeLost,
  lostLetters,
  type ReleasedLetters,
  releasedLettersSchema,
  unreleasedLetters,
} from '../../src/site/released-letters.ts';

const released = readReleasesList();
const letters = new URL('../../content/letters/', import.meta.url);

describe('what was released', () => {
  // Each line of a failure says which file to write.
  test('is kept word for word, among the letters or below past/', () => {
    const lost = LANGUAGE_CODES.flatMap((language) =>
      lostLetters(released, language, readReleasedWordings()),
    );
    expect(lost.map(describeLost)).toEqual([]);
  });

  test('begins with the sixteen letters of release 0.1.0', () => {
    const [release, entry] = Object.entries(released)[0] ?? [];
    expect(release).toBe('0.1.0');
    expect(Object.keys(entry?.letters.fi ?? {})).toHaveLength(16);
  });

  test('lies below past/ under its hash', () => {
    const past = readReleasedWordings().map(({ name, sha256 }) => `${name}/past/${sha256}.md`);
    const files = readdirSync(letters, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\/past\/.+/.test(path));
    expect(files.filter((file) => !past.includes(file))).toEqual([]);
  });

  test('was drawn with numbers that go up to the present one', () => {
    const drawings = Object.values(released).map(({ drawing }) => drawing);
    expect(drawings).toEqual([...drawings].sort((one, other) => one - other));
    expect(Math.max(...drawings)).toBeLessThanOrEqual(DRAWING);
  });
});

describe('a letter that was changed after its release', () => {
  const before = { name: 'valitus', text: 'Ennen.', sha256: 'a'.repeat(64) };
  const after = { name: 'valitus', text: 'Nyt.', sha256: 'b'.repeat(64) };
  const list: ReleasedLetters = { '0.1.0': { drawing: 1, letters: { fi: { valitus: before.sha256 } } } };

  test('is lost unless its text is kept, and it is said where', () => {
    expect(lostLetters(list, 'fi', [before])).toEqual([]);
    expect(lostLetters(list, 'fi', [after, before])).toEqual([]);
    const [lost] = lostLetters(list, 'fi', [after]);
    expect(lost).toMatchObject({ release: '0.1.0', name: 'valitus', sha256: before.sha256 });
    expect(lost && describeLost(lost)).toContain(`content/letters/valitus/past/${before.sha256}.md`);
  });

  test('is not kept by a letter of another name, nor missed in another language', () => {
    expect(lostLetters(list, 'fi', [after, { ...before, name: 'muistutus' }])).toHaveLength(1);
    expect(lostLetters(list, 'sv', [after])).toEqual([]);
  });

  test('is new to the list', () => {
    expect(unreleasedLetters(list, 'fi', [before, after])).toEqual([after]);
    expect(unreleasedLetters(list, 'sv', [before])).toEqual([before]);
  });
});

test('a list with a slip is refused', () => {
  const entry = { drawing: 1, letters: { fi: { valitus: 'ABC' } } };
  expect(releasedLettersSchema.safeParse({ '0.1.0': entry }).success).toBe(false);
});
