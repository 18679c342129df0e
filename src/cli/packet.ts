/*
 * Makes a packet without a browser, from the same code:
 *
 *     npm run --silent packet -- [--key key.jwk] [--unsigned] request.json out.pdf
 *     npm run --silent packet -- --certificate own.p12 [--password-file password.txt] request.json out.pdf
 *
 * The input is a whole `request.json` of any version, or its `request` part alone, for which the letter is written
 * from `content/`, be it a first letter or one that follows, such as a reminder; what is signed is of the newest
 * version. `--key` takes a private JWK; without it a key is made for this run. `--unsigned` writes the bytes
 * before signing, which need a whole `request.json`. `--certificate` signs the PDF with a PKCS#12 file, which a
 * whole `request.json` must name; the password is the password file's first line, or empty. Faulty input ends with
 * status 2 and one line on stderr.
 */

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { writeLetter } from '../domain/letter/letter.ts';
import type { Letter } from '../domain/letter/letter-shape.ts';
import { WordingError } from '../domain/letter/wording.ts';
import type { AnyRequestFile } from '../domain/records/any-request-file.ts';
import { type Request1, request1Schema, requestFile1Schema } from '../domain/records/format-1.ts';
import { faultsInFormat1 } from '../domain/records/format-1-details.ts';
import { signerOf } from '../domain/records/letter-signer.ts';
import { fromFormat1, requestOf } from '../domain/records/read-up.ts';
import { requestFileSchema } from '../domain/records/request-file.ts';
import { type Request, requestSchema } from '../domain/request/request.ts';
import { findPersonalIdentifiers } from '../domain/values/personal-identifiers.ts';
import { PacketError } from '../packet/bytes/packet-error.ts';
import { drawPacket } from '../packet/making/draw-packet.ts';
import { drawableTexts } from '../packet/making/drawable-file.ts';
import { makePacket, type PacketContent } from '../packet/making/make-packet.ts';
import { createSigningKey, importSigningKey, type SigningKey } from '../packet/signing/key.ts';
import type { OwnCertificate } from '../packet/signing/own-certificate.ts';
import { encodeInstant } from '../platform/instant.ts';
import { readWordings } from './content.ts';

const USAGE =
  'Expected: packet [--key key.jwk] [--unsigned] [--certificate own.p12 [--password-file password.txt]] request.json out.pdf';

/** What the person at the keyboard can mend; its message is the one line that they see. */
class InputError extends Error {
  override readonly name = 'InputError';
}

z.config(z.locales.en());
try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError || error instanceof PacketError)) throw error;
  process.stderr.write(`${error.message.replaceAll(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}

async function run(args: string[]): Promise<void> {
  const { input, output, keyPath, isUnsigned, ...certificate } = parseArguments(args);
  const value = readJson(input);
  const pdf = isUnsigned
    ? await drawPacket(requestFileOf(value, input))
    : await signed(value, input, { keyPath, ...certificate });
  try {
    writeFileSync(output, pdf);
  } catch (cause) {
    throw new InputError(`${output}: ${messageOf(cause)}`, { cause });
  }
}

function parseArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        unsigned: { type: 'boolean' },
        certificate: { type: 'string' },
        'password-file': { type: 'string' },
      },
    });
    const [input, output, ...more] = positionals;
    const isUnsigned = values.unsigned === true;
    if (!input || !output || more.length > 0) throw new TypeError('arguments missing or left over');
    if (isUnsigned && values.key !== undefined) throw new TypeError('--unsigned takes no --key');
    const { key: keyPath, certificate: certificatePath, 'password-file': passwordPath } = values;
    if (isUnsigned && certificatePath !== undefined) throw new TypeError('--unsigned takes no --certificate');
    if (passwordPath !== undefined && certificatePath === undefined) {
      throw new TypeError('--password-file needs --certificate');
    }
    return { input, output, keyPath, certificatePath, passwordPath, isUnsigned };
  } catch (cause) {
    throw new InputError(`${USAGE} (${messageOf(cause)})`, { cause });
  }
}

function readJson(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new InputError(`${path}: ${messageOf(cause)}`, { cause });
  }
}

function requestFileOf(value: unknown, path: string): AnyRequestFile {
  // Without a version it is told what is missing of the newest.
  const isFormat1 = (value as { version?: unknown } | null)?.version === 1;
  const file: AnyRequestFile = isFormat1
    ? parseAs(requestFile1Schema, value, path)
    : parseAs(requestFileSchema, value, path);
  if (file.version === 1) refuseFaults1(file.request, path);
  refuseIdentityCodes({ request: file.request, letter: file.letter }, path);
  return file;
}

/** A whole file is signed again as it stands; a request alone gets its letter, the time and an identifier. */
function contentOf(
  value: unknown,
  path: string,
  now: string,
  own: OwnCertificate | undefined,
): PacketContent {
  if (typeof value === 'object' && value !== null && 'format' in value) {
    const file = requestFileOf(value, path);
    const { letter, signedAt, fileId } = file;
    return { request: requestOf(file), letter, signedAt, fileId };
  }
  const parsed = requestFrom(value, path);
  refuseIdentityCodes(parsed, path);
  const request = own ? { ...parsed, certificateSha256: own.sha256 } : parsed;
  // Told by the name that the input has, before the letter gives the text another place.
  drawableTexts(request, `${path}: request`);
  return {
    request,
    letter: letterOf(request, path),
    signedAt: now,
    fileId: randomBytes(16).toString('hex').toUpperCase(),
  };
}

/** The request of either version; one of the first has its names' forms without a language. */
function requestFrom(value: unknown, path: string): Request {
  const { controller } = (value ?? {}) as { controller?: { forms?: object } };
  const isFormat1 = controller?.forms !== undefined && 'nominative' in controller.forms;
  if (!isFormat1) return parseAs(requestSchema, value, path);
  const request = parseAs(request1Schema, value, path);
  refuseFaults1(request, path);
  return fromFormat1(request);
}

function refuseFaults1(request: Request1, path: string): void {
  const [fault] = faultsInFormat1(request);
  if (fault) throw new InputError(`${path}: ${fault.path.join('.')}: ${fault.expected}`);
}

function letterOf(request: Request, path: string): Letter {
  try {
    return writeLetter(request, readWordings(request.language));
  } catch (cause) {
    if (!(cause instanceof WordingError)) throw cause;
    throw new InputError(`${path}: ${cause.message}`, { cause });
  }
}

/** The form keeps personal identity codes out of a letter; so does the script. `places` name what is looked at. */
function refuseIdentityCodes(value: unknown, path: string, places: readonly string[] = []): void {
  if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) refuseIdentityCodes(member, path, [...places, name]);
    return;
  }
  if (typeof value !== 'string' || /^[0-9a-f]{64}$/.test(value)) return;
  if (findPersonalIdentifiers(value).some(({ kind }) => kind === 'identity-code')) {
    throw new InputError(`${path}: ${places.join('.')}: Expected no personal identity code. Take it out.`);
  }
}

interface SignerPaths {
  readonly keyPath: string | undefined;
  readonly certificatePath: string | undefined;
  readonly passwordPath: string | undefined;
}

async function signed(
  value: unknown,
  path: string,
  { keyPath, certificatePath, passwordPath }: SignerPaths,
): Promise<Uint8Array> {
  const now = encodeInstant(new Date());
  const own = certificatePath === undefined ? undefined : await openOwn(certificatePath, passwordPath, now);
  const content = contentOf(value, path, now, own);
  const { pdf } = await makePacket(content, await keyFor(content, keyPath), own);
  return pdf;
}

async function openOwn(path: string, passwordPath: string | undefined, now: string): Promise<OwnCertificate> {
  const [password = ''] =
    passwordPath === undefined ? [] : readBytes(passwordPath).toString('utf8').split(/\r?\n/);
  const { openCertificate } = await import('../packet/signing/own-certificate.ts');
  return openCertificate(new Uint8Array(readBytes(path)), password, now);
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InputError(`${path}: ${messageOf(cause)}`, { cause });
  }
}

async function keyFor({ letter, signedAt }: PacketContent, path: string | undefined): Promise<SigningKey> {
  if (path === undefined) return createSigningKey(signerOf(letter), signedAt);
  const jwk = readJson(path);
  try {
    return await importSigningKey(signerOf(letter), signedAt, jwk as JsonWebKey);
  } catch (cause) {
    throw new InputError(`${path}: Expected a private P-256 key as JWK. ${messageOf(cause)}`, { cause });
  }
}

function parseAs<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  path: string,
): z.infer<Schema> {
  const { data, error } = schema.safeParse(value);
  if (!error) return data as z.infer<Schema>;
  const [issue] = error.issues;
  throw new InputError(`${path}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
