import { type AnyRequestFile, anyRequestFileSchema } from '../../domain/records/any-request-file.ts';
import { faultsInFormat1 } from '../../domain/records/format-1-details.ts';
import { unknownLanguageIn } from '../../domain/records/unknown-language.ts';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import { inflate } from '../../platform/zlib-format.ts';
import { encodeCanonicalJson } from '../bytes/canonical-json.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { refuse } from '../verdict/refusal.ts';

/** Above this no request is read. A letter of sixty pages and every name a notice may have stay below it. */
const MAX_LENGTH = 4 * 1024 * 1024;

/** Deeper than any request, and shallow enough to walk. */
const MAX_DEPTH = 16;

/** More values than any request, most of which are the 20,000 numbers of a drawn signature. */
const MAX_VALUES = 50_000;

/**
 * Reads `request.json` from its deflated stream: of the length it states, UTF-8, in the one form that RFC 8785
 * gives its value, as the schema has it. Throws a Refusal.
 */
export async function readRequestFile(deflated: Uint8Array, length: number): Promise<AnyRequestFile> {
  if (length > MAX_LENGTH) {
    refuse('attachment-too-large', `Expected at most ${MAX_LENGTH} bytes in request.json, got ${length}.`);
  }
  const bytes = await inflate(new Uint8Array(deflated), length);
  if (!bytes) return refuse('attachment', 'Expected request.json as one whole zlib stream.');
  if (bytes === 'too-large' || bytes.length !== length) {
    const got = bytes === 'too-large' ? 'more' : bytes.length;
    return refuse('attachment-length', `Expected the ${length} bytes that request.json states, got ${got}.`);
  }
  return parseRequestFile(bytes);
}

/** The file's value, checked from its bytes to its schema. */
function parseRequestFile(bytes: Uint8Array): AnyRequestFile {
  const text = decodeUtf8(bytes);
  expectReadable(bytes);
  const value = parseJson(text);
  expectNoPrototypes(value);
  expectCanonical(value, text);
  const { format, version } = value as { format?: unknown; version?: unknown };
  if (format === 'tietopyynto/request' && version !== 1 && version !== 2) {
    refuse('request-version', `Expected request.json of version 1 or 2, got ${JSON.stringify(version)}.`);
  }
  const language = unknownLanguageIn(value);
  if (language !== undefined) {
    refuse('request-language', `Expected a request in ${LANGUAGE_CODES.join(', ')}, got ${language}.`);
  }
  const { data, error } = anyRequestFileSchema.safeParse(value);
  if (error) {
    const [issue] = error.issues;
    refuse('request-schema', `Expected another value at ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const file = data as AnyRequestFile;
  const [fault] = file.version === 1 ? faultsInFormat1(file.request) : [];
  if (fault) refuse('request-schema', `Expected another value at ${fault.path.join('.')}: ${fault.expected}`);
  expectPlainText(value);
  return file;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('request-syntax', 'Expected request.json in UTF-8.');
  }
}

function parseJson(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    refuse('request-syntax', `Expected request.json to be JSON: ${(cause as Error).message}`);
  }
  if (typeof value === 'object' && value !== null) return value;
  return refuse('request-syntax', 'Expected request.json to be an object.');
}

/**
 * Refuses values nested deep or without number before anything walks them: `JSON.parse` takes a million nested
 * lists, and a file of 40 kB holds millions of numbers, each of which the schema would refuse in words.
 */
function expectReadable(bytes: Uint8Array): void {
  let depth = 0;
  let values = 1;
  let isString = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte === QUOTE) isString = !isString;
    else if (isString) {
      // What a backslash escapes is no end of the string.
      if (byte === BACKSLASH) index++;
    } else if (byte === COMMA) values++;
    else if (byte === BRACKET || byte === BRACE) {
      depth++;
      if (depth > MAX_DEPTH)
        refuse('request-syntax', `Expected at most ${MAX_DEPTH} levels in request.json.`);
    } else if (byte === BRACKET + 2 || byte === BRACE + 2) depth--;
  }
  if (values > MAX_VALUES) {
    refuse('request-syntax', `Expected at most ${MAX_VALUES} values in request.json, got ${values}.`);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** Refuses white space, members that stand twice or in another order, and what no canonical form has. */
function expectCanonical(value: unknown, text: string): void {
  let canonical: string | undefined;
  try {
    canonical = encodeCanonicalJson(value);
  } catch (cause) {
    // A lone surrogate, or a number out of range.
    if (!(cause instanceof PacketError)) throw cause;
  }
  if (canonical !== text) {
    refuse('request-not-canonical', 'Expected request.json in the form of RFC 8785, each member once.');
  }
}

/**
 * Refuses characters that turn or hide the words around them, in every text: no letter can carry them, but some of
 * the request, such as a register's name, is shown without being drawn.
 */
function expectPlainText(value: unknown): void {
  if (typeof value === 'string') {
    const [found] = UNPRINTABLE.exec(value) ?? [];
    if (found === undefined) return;
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    refuse('request-schema', `Expected text that can be printed, got U+${code}.`);
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectPlainText);
}

/** Control and format characters but for the line feed, and Unicode's own separators of lines. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Names that reach an object's prototype where somebody copies members carelessly. */
function expectNoPrototypes(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
      refuse('request-prototype', `Expected no member named ${name} in request.json.`);
    }
    expectNoPrototypes(member);
  }
}
