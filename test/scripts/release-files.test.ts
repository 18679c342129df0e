import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publicationFiles, ReleaseError, versionFiles } from '../../scripts/release-files.ts';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Jotain.\n\n## [0.1.0] - 2026-11-22\n\n- Alku.\n';
const LIST = 'content/letters/released.json';

const wording = (name: string, digit: string) => ({ name, text: digit, sha256: digit.repeat(64) });
const letters = (...all: readonly ReturnType<typeof wording>[]) => ({ drawing: 2, wordings: { fi: all } });

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(root, 'content/letters'), { recursive: true });
  put('package.json', '{\n  "name": "x",\n  "version": "0.1.0",\n  "engines": { "node": ">=20" }\n}\n');
  const other = { version: '0.1.0' };
  const lock = { version: '0.1.0', packages: { '': { version: '0.1.0' }, 'node_modules/y': other } };
  put('package-lock.json', JSON.stringify(lock, undefined, 2));
  put('CHANGELOG.md', CHANGELOG);
  put(LIST, JSON.stringify({ '0.1.0': { drawing: 1, letters: { fi: { poisto: 'a'.repeat(64) } } } }));
});

afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

describe('a version', () => {
  test('gets its number, its heading and its letters, and nothing is written yet', () => {
    const files = versionFiles(
      root,
      '0.2.0',
      '2026-12-01',
      letters(wording('poisto', 'b'), wording('siirto', 'c')),
    );
    expect(files['package.json']).toBe(
      '{\n  "name": "x",\n  "version": "0.2.0",\n  "engines": { "node": ">=20" }\n}\n',
    );
    expect(JSON.parse(files['package-lock.json'] as string)).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, 'node_modules/y': { version: '0.1.0' } },
    });
    expect(files['CHANGELOG.md']).toBe(
      CHANGELOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n'),
    );
    expect(JSON.parse(files[LIST] as string)).toEqual({
      '0.1.0': { drawing: 1, letters: { fi: { poisto: 'a'.repeat(64) } } },
      '0.2.0': { drawing: 2, letters: { fi: { poisto: 'b'.repeat(64), siirto: 'c'.repeat(64) } } },
    });
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toBe(CHANGELOG);
  });

  test('records its drawing also when no letter changed', () => {
    const files = versionFiles(root, '1.0.0', '2026-12-01', letters(wording('poisto', 'a')));
    expect(JSON.parse(files[LIST] as string)['1.0.0']).toEqual({ drawing: 2, letters: {} });
  });

  test.each([
    ['0.1.0', 'higher than 0.1.0'],
    ['0.0.9', 'higher than 0.1.0'],
    ['1', 'like 1.2.3'],
    ['0.2', 'like 1.2.3'],
    ['v0.2.0', 'like 1.2.3'],
    ['0.02.0', 'like 1.2.3'],
  ])('%s is refused', (version, reason) => {
    expect(() => versionFiles(root, version, '2026-12-01', letters())).toThrow(ReleaseError);
    expect(() => versionFiles(root, version, '2026-12-01', letters())).toThrow(reason);
  });

  test('is higher by number, not by letters', () => {
    put('package.json', '{ "version": "0.9.0" }');
    expect(versionFiles(root, '0.10.0', '2026-12-01', letters())['package.json']).toContain('0.10.0');
  });

  test.each([
    ['no heading for it', '# Changelog\n', 'expected the heading'],
    [
      'nothing to tell',
      '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-11-22\n',
      'nothing stands below',
    ],
  ])('is refused with %s in the changelog', (_, changelog, reason) => {
    put('CHANGELOG.md', changelog);
    expect(() => versionFiles(root, '0.2.0', '2026-12-01', letters())).toThrow(reason);
  });
});

describe("a publisher's letters", () => {
  test('are recorded under the day, a second time under a name of their own', () => {
    const first = publicationFiles(root, '2026-12-01', letters(wording('poisto', 'b')));
    put(LIST, first[LIST] as string);
    const second = publicationFiles(root, '2026-12-01', letters(wording('poisto', 'c')));
    const list = JSON.parse(second[LIST] as string);
    expect(Object.keys(list)).toEqual(['0.1.0', '2026-12-01', '2026-12-01.2']);
    expect(list['2026-12-01.2'].letters).toEqual({ fi: { poisto: 'c'.repeat(64) } });
  });

  test('are not recorded twice', () => {
    expect(publicationFiles(root, '2026-12-01', letters(wording('poisto', 'a')))).toEqual({});
  });

  test('begin a list where there is none', () => {
    rmSync(join(root, LIST));
    const files = publicationFiles(root, '2026-12-01', letters(wording('poisto', 'b')));
    expect(Object.keys(JSON.parse(files[LIST] as string))).toEqual(['2026-12-01']);
  });
});
