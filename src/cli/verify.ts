/*
 * Says whether files are packets that hold, one JSON object a line:
 *
 *     npm run --silent verify -- file.pdf …
 *
 * The exit status is 0 when all are valid, 1 when one is not, 2 when there is nothing to verify or a file cannot
 * be read. Nothing is sent anywhere.
 */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { verdictWords } from '../i18n/fi/verdicts.ts';
import type { Verdict } from '../packet/verdict.ts';
import { MAX_FILE_LENGTH } from '../packet/verify/max-file-length.ts';
import { verifyPacket } from '../packet/verify.ts';
import { readReleasedWordings } from './content.ts';

const USAGE = 'Expected: verify file.pdf …';

/** What JSON leaves as it is: C1 controls, which terminals obey, and characters that turn the words around them. */
const UNPRINTABLE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

z.config(z.locales.en());
const paths = parseArguments(process.argv.slice(2));
if (paths.length === 0) fail(USAGE);
for (const path of paths) {
  const verdict = await verifyFile(path);
  if (!verdict) continue;
  process.stdout.write(`${JSON.stringify(lineOf(path, verdict)).replaceAll(UNPRINTABLE, escaped)}\n`);
  if (verdict.verdict !== 'valid') process.exitCode ??= 1;
}

function parseArguments(args: string[]): string[] {
  try {
    return parseArgs({ args, allowPositionals: true }).positionals;
  } catch {
    return [];
  }
}

async function verifyFile(path: string): Promise<Verdict | undefined> {
  const circumstances = { wordings: readReleasedWordings('fi'), now: new Date().toISOString() };
  try {
    const { size } = statSync(path);
    if (size > MAX_FILE_LENGTH) {
      const detail = `Expected at most ${MAX_FILE_LENGTH} bytes, got ${size}.`;
      return { verdict: 'not-a-packet', code: 'too-large', detail };
    }
    return await verifyPacket(readFileSync(path), circumstances);
  } catch (error) {
    fail(`${path}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** A file's name or a certificate's could steer the terminal; in JSON an escape means the same character. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What one line says; `detail` is for a developer, the rest of a packet only when it is whole and signed. */
function lineOf(file: string, result: Verdict): object {
  const { verdict, code } = result;
  const line = { file, verdict, code, message: verdictWords[code] };
  if ('detail' in result) return { ...line, detail: result.detail };
  const { request, signedAt } = result.file;
  return {
    ...line,
    reference: request.reference,
    rights: request.rights.map(({ right }) => right),
    registers: request.registers.map(({ slug }) => slug),
    signedAt,
    digest: result.messageDigest,
    signer: result.signer,
  };
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
