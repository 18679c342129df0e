import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wording } from '../src/domain/letter/wording.ts';
import {
  parseReleasedLetters,
  type ReleasedLetters,
  unreleasedLetters,
} from '../src/site/released-letters.ts';

/** What a release cannot go on with, in a sentence for whoever makes it. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/** Files to write, by path below the project's root. */
export type FileTexts = Readonly<Record<string, string>>;

/** What a release records of the letters. */
export interface Letters {
  /** The number of the drawing. */
  readonly drawing: number;
  /** The wordings as they are published, by language. */
  readonly wordings: Readonly<Record<string, readonly Wording[]>>;
}

const LIST = 'content/letters/released.json';

/** The files of a new version: its number, its heading in the changelog, its letters. */
export function versionFiles(root: string, version: string, day: string, letters: Letters): FileTexts {
  const manifest = read(root, 'package.json');
  const current = JSON.parse(manifest).version;
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version)) {
    throw new ReleaseError(`Expected a version like 1.2.3, got "${version}".`);
  }
  if (!isHigher(version, current)) {
    throw new ReleaseError(`Expected a version higher than ${current}, got ${version}.`);
  }
  return {
    'package.json': withVersion(manifest, current, version, 1),
    // The lock file says it for the project and for its root package.
    'package-lock.json': withVersion(read(root, 'package-lock.json'), current, version, 2),
    'CHANGELOG.md': withHeading(read(root, 'CHANGELOG.md'), version, day),
    ...letterFiles(root, version, letters),
  };
}

/** The list of released letters with those that are new, under the day; no file when none is. */
export function publicationFiles(root: string, day: string, letters: Letters): FileTexts {
  const released = readList(root);
  if (Object.keys(freshLetters(released, letters)).length === 0) return {};
  const names = [day, ...Array.from({ length: 99 }, (_, index) => `${day}.${index + 2}`)];
  const name = names.find((candidate) => !Object.hasOwn(released, candidate));
  return letterFiles(root, name as string, letters);
}

function letterFiles(root: string, release: string, letters: Letters): FileTexts {
  const released = readList(root);
  const entry = { drawing: letters.drawing, letters: freshLetters(released, letters) };
  return { [LIST]: `${JSON.stringify({ ...released, [release]: entry }, undefined, 2)}\n` };
}

/** The hashes that no release has yet, by language and word. */
function freshLetters(
  released: ReleasedLetters,
  { wordings }: Letters,
): Record<string, Record<string, string>> {
  const byLanguage = Object.entries(wordings).map(([language, all]) => {
    const fresh = unreleasedLetters(released, language, all);
    return [language, Object.fromEntries(fresh.map(({ name, sha256 }) => [name, sha256]))] as const;
  });
  return Object.fromEntries(byLanguage.filter(([, hashes]) => Object.keys(hashes).length > 0));
}

function readList(root: string): ReleasedLetters {
  const path = join(root, LIST);
  return parseReleasedLetters(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function isHigher(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const place = one.findIndex((number, index) => number !== other[index]);
  return place >= 0 && (one[place] as number) > (other[place] as number);
}

function withVersion(json: string, current: string, version: string, times: number): string {
  let left = times;
  return json.replaceAll(`"version": "${current}"`, (found) =>
    left-- > 0 ? `"version": "${version}"` : found,
  );
}

const UNRELEASED = '## [Unreleased]\n';

/** The changelog (keepachangelog.com) with what was not released under the version's heading. */
function withHeading(changelog: string, version: string, day: string): string {
  const [before, after] = changelog.split(UNRELEASED);
  if (before === undefined || after === undefined) {
    throw new ReleaseError(
      'CHANGELOG.md: expected the heading "## [Unreleased]". Write what changed below it.',
    );
  }
  if ((after.split(/^## /m)[0] as string).trim() === '') {
    throw new ReleaseError('CHANGELOG.md: nothing stands below "## [Unreleased]". Write what changed.');
  }
  return `${before}${UNRELEASED}\n## [${version}] - ${day}\n${after}`;
}
