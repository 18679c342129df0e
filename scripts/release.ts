/*
 * Records what leaves the house, so that no letter that people have can lose the words it was written with:
 *
 *     npm run release -- 0.2.0         a new version: letters, drawing, CHANGELOG.md, package.json, commit and tag
 *     npm run release -- --letters     the letters only, for a publisher who is about to publish a change
 *     npm run release -- --keep        brings the text of changed letters back from Git's history, below past/
 *
 * `--dry-run` says what would be written and changes nothing. Nothing is sent anywhere: pushing is up to you.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readReleasedWordings, readReleasesList, readWordings } from '../src/cli/content.ts';
import { LANGUAGE_CODES } from '../src/i18n/languages.ts';
import { DRAWING } from '../src/packet/layout/measures.ts';
import { type ContentTexts, isSource } from '../src/site/letter-sources.ts';
import { describeLost, lostLetters } from '../src/site/released-letters.ts';
import { findLostTexts } from './lost-texts.ts';
import { inProject, root } from './project.mjs';
import {
  type FileTexts,
  type Letters,
  publicationFiles,
  ReleaseError,
  versionFiles,
} from './release-files.ts';
import { runNode } from './run-node.mjs';

const USAGE =
  'Expected: release 1.2.3, release --letters, or release --keep; each with --dry-run or without.';

try {
  await run();
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { version, isKeeping, isDry } = parseArguments();
  const today = new Date().toISOString().slice(0, 10);
  if (isKeeping) return write(textsToKeep(), isDry);
  const lost = findLost();
  if (lost.length > 0) throw new ReleaseError(lost.map(describeLost).join('\n'));
  if (version === undefined) return write(publicationFiles(root, today, lettersNow()), isDry);

  const files = versionFiles(root, version, today, lettersNow());
  refuseUnlessClean(`v${version}`);
  const status = await runNode(process.execPath, 'vitest', ['run', 'test/content', 'test/releases']);
  if (status !== 0) throw new ReleaseError('The tests of what is released fail. Mend them first.');
  write(files, isDry);
  if (isDry) {
    say(`Would commit them and tag the commit v${version}.`);
    return;
  }
  git('add', ...Object.keys(files));
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `Release ${version}`);
  say(`Made the commit and the tag v${version}. Push both: git push --follow-tags.`);
}

function parseArguments(): { version: string | undefined; isKeeping: boolean; isDry: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { letters: { type: 'boolean' }, keep: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    });
    const ways = [...positionals, values.letters, values.keep].filter(Boolean);
    if (ways.length !== 1) throw new TypeError('one way of releasing at a time');
    return { version: positionals[0], isKeeping: values.keep === true, isDry: values['dry-run'] === true };
  } catch (cause) {
    throw new ReleaseError(`${USAGE} (${cause instanceof Error ? cause.message : cause})`, { cause });
  }
}

function lettersNow(): Letters {
  const wordings = LANGUAGE_CODES.map((language) => [language, readWordings(language)] as const);
  return { drawing: DRAWING, wordings: Object.fromEntries(wordings) };
}

function findLost() {
  const released = readReleasesList();
  return LANGUAGE_CODES.flatMap((language) => lostLetters(released, language, readReleasedWordings()));
}

function textsToKeep(): FileTexts {
  const { texts, missing } = findLostTexts(findLost(), earlierContents());
  if (missing.length > 0) {
    const places = missing.map(({ name, sha256, release }) => `${name} of ${release} (${sha256})`);
    throw new ReleaseError(`No commit has the text of ${places.join(', ')}. Is the whole history here?`);
  }
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [`content/${path}`, text]));
}

/** What letters were composed from, in every commit that changed it, the newest first. */
function* earlierContents(): Generator<ContentTexts> {
  for (const commit of git('log', '--format=%H', '--', 'content').split('\n').filter(Boolean)) {
    const paths = git('ls-tree', '-r', '--name-only', commit, 'content/').split('\n');
    const sources = paths.map((path) => path.slice('content/'.length)).filter(isSource);
    yield Object.fromEntries(sources.map((path) => [path, git('show', `${commit}:content/${path}`)]));
  }
}

function refuseUnlessClean(tag: string): void {
  if (git('status', '--porcelain') !== '') {
    throw new ReleaseError('There are changes that are not committed. Commit or undo them first.');
  }
  if (git('tag', '--list', tag) !== '') throw new ReleaseError(`There is a tag ${tag} already.`);
}

function write(files: FileTexts, isDry: boolean): void {
  for (const [path, text] of Object.entries(files)) {
    say(`${isDry ? 'Would write' : 'Wrote'} ${path}.`);
    if (isDry) continue;
    mkdirSync(dirname(inProject(path)), { recursive: true });
    writeFileSync(inProject(path), text);
  }
  if (Object.keys(files).length === 0) say('Nothing to write: every letter is recorded and kept.');
}

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  } catch (cause) {
    throw new ReleaseError(`Git could not do this: git ${args.join(' ')}.`, { cause });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
