/*
 * Says what the check page says of files, one JSON object a line: packets, scans and photos of letters, and messages and
 * archives with such files inside.
 *
 *     npm run --silent verify -- file.pdf …
 *
 * The files are a pile: "doubts" tells what in a letter is not of this portal or contradicts another, whose row is its
 * line, from 1. The exit status is 0 when all are valid and nothing warns, 1 when not, 2 when there is nothing to verify
 * or a file cannot be read. Nothing is sent anywhere.
 */

import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { checkWords } from '#words/check.ts';
import { doubtWords } from '#words/letter-doubts.ts';
import { verdictWords } from '#words/verdicts.ts';
import { type Doubt, doubtsOf, isWarning } from '../domain/received/letter-doubts.ts';
import { type CheckedItem, checkContents } from '../packet/verify/check-contents.ts';
import type { CheckedFile } from '../packet/verify/checked-file.ts';
import { lookInside } from '../packet/verify/look-inside.ts';
import { MAX_FILE_LENGTH } from '../packet/verify/max-file-length.ts';
import { receivedLetterOf } from '../packet/verify/received-letter.ts';
import { encodeInstant } from '../platform/instant.ts';
import { readReleasedWordings } from './content.ts';
import { decodePicture } from './decode-picture.ts';
import { readPortalRecord } from './known-portal.ts';

const USAGE = 'Expected: verify file.pdf …';

/** What JSON leaves as it is: C1 controls, which terminals obey, and characters that turn the words around them. */
const UNPRINTABLE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

z.config(z.locales.en());
const paths = parseArguments(process.argv.slice(2));
if (paths.length === 0) fail(USAGE);
const items: { readonly file: string; readonly item: CheckedItem }[] = [];
for (const file of paths) items.push(...(await checkPath(file)).map((item) => ({ file, item })));
const letters = items.flatMap(({ item }, index) => receivedLetterOf(item.checked, index + 1) ?? []);
const found = letters.length > 0 ? doubtsOf(letters, await readPortalRecord()) : [];
for (const [index, { file, item }] of items.entries()) {
  const doubts = found[letters.findIndex(({ number }) => number === index + 1)] ?? [];
  const line = lineOf(file, item, doubts);
  process.stdout.write(`${JSON.stringify(line).replaceAll(UNPRINTABLE, escaped)}\n`);
  if (line.verdict !== 'valid' || doubts.some(isWarning)) process.exitCode ??= 1;
}

function parseArguments(args: string[]): string[] {
  try {
    return parseArgs({ args, allowPositionals: true }).positionals;
  } catch {
    return [];
  }
}

async function checkPath(path: string): Promise<CheckedItem[]> {
  const circumstances = {
    wordings: readReleasedWordings(),
    now: encodeInstant(new Date()),
    decodeImage: decodePicture,
  };
  try {
    if (statSync(path).size > MAX_FILE_LENGTH) {
      return [{ path: [path], checked: { kind: 'unreadable', code: 'too-large' } }];
    }
    const bytes = Uint8Array.from(readFileSync(path));
    return await checkContents(path, bytes, async (subject) =>
      typeof subject === 'string' ? [] : await lookInside(subject, async () => circumstances),
    );
  } catch (error) {
    fail(`${path}: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

/** A file's name or a certificate's could steer the terminal; in JSON an escape means the same character. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

interface Line {
  readonly verdict: string;
  readonly [member: string]: unknown;
}

/** What one line says, with the files that the letter lay in, its page and what to know of it. */
function lineOf(
  file: string,
  { path, page, receivedAt, checked }: CheckedItem,
  doubts: readonly Doubt[],
): Line {
  const [, ...inside] = path;
  return {
    file,
    ...(inside.length > 0 ? { inside } : {}),
    ...(page === undefined ? {} : { page }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...factsOf(checked),
    ...(doubts.length > 0
      ? { doubts: doubts.map((doubt) => ({ code: doubt.code, message: textOf(doubt) })) }
      : {}),
  };
}

function textOf(doubt: Doubt): string {
  // Each code has the words for its own members.
  return (doubtWords[doubt.code] as (members: Doubt) => string)(doubt);
}

/** `detail` is for a developer; the rest of a letter is told only when it is whole and signed. */
function factsOf(checked: CheckedFile): Line {
  if (checked.kind === 'unreadable') {
    const { code, pages } = checked;
    return {
      verdict: 'unreadable',
      code,
      message: checkWords.unreadable[code],
      ...(pages ? { pages } : {}),
    };
  }
  if (checked.kind === 'paper') return paperFacts(checked);
  const { verdict, code } = checked.verdict;
  const line = {
    verdict,
    code,
    message: verdictWords[code],
    ...(checked.scan ? { scan: checked.scan } : {}),
  };
  if ('detail' in checked.verdict) return { ...line, detail: checked.verdict.detail };
  const { request, signedAt } = checked.verdict.file;
  return {
    ...line,
    reference: request.reference,
    rights: request.rights.map(({ right }) => right),
    registers: request.registers.map(({ slug }) => slug),
    signedAt,
    digest: checked.verdict.messageDigest,
    signer: checked.verdict.signer,
  };
}

/** A seal is in order once somebody has compared it with its paper. */
function paperFacts({ seal, isResaved }: Extract<CheckedFile, { kind: 'paper' }>): Line {
  if (seal.verdict !== 'valid') {
    return { verdict: 'invalid', code: seal.code, message: checkWords.paper.invalid };
  }
  const { reference, name, rights, registers } = seal.payload;
  return {
    verdict: 'unchecked',
    code: 'paper-seal',
    message: checkWords.paper[isResaved ? 'resaved' : 'valid'],
    reference,
    name,
    rights,
    registers,
    fingerprint: seal.fingerprint,
  };
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
