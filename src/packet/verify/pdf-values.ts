/*
 * Values as a packet writes them (ISO 32000-1 §7.3): booleans, decimal numbers, names, strings in hex or in
 * parentheses without escapes, arrays, dictionaries, references of generation 0; parted by spaces and line
 * feeds. Null stands in arrays only, as in an outline's destinations; no comments, no other white space.
 */
import { toBinaryString } from '../../platform/binary-string.ts';
import { refuse } from '../verdict/refusal.ts';

export type PdfValue =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | PdfString
  | { readonly kind: 'array'; readonly items: readonly PdfValue[]; readonly at: number; readonly end: number }
  | PdfDictionary
  | { readonly kind: 'null' }
  | { readonly kind: 'reference'; readonly object: number };

/** A string as it is written, with what encloses it: from `at` to `end` of the bytes that it was read from. */
interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly end: number;
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** More values or deeper ones than any packet has: what keeps a hostile file from filling the memory. */
const MAX_VALUES = 250_000;
const MAX_DEPTH = 12;

/** ISO 32000-1 Annex C.2. */
const MAX_NAME = 127;

/** What has been read so far, of the file and of what lies packed in it. */
interface Tally {
  readonly names: Set<string>;
  values: number;
}

/** A place in the file. */
export class ByteCursor {
  readonly bytes: Uint8Array;
  at = 0;
  private readonly tally: Tally;
  private readonly isPacked: boolean;

  constructor(bytes: Uint8Array, packedIn?: ByteCursor) {
    this.bytes = bytes;
    this.tally = packedIn?.tally ?? { names: new Set(), values: 0 };
    this.isPacked = packedIn !== undefined;
  }

  /** Every name read so far, decoded, as key or as value. */
  get names(): Set<string> {
    return this.tally.names;
  }

  /** At the beginning of what was packed into the file; what is read there counts with the rest. */
  inside(unpacked: Uint8Array): ByteCursor {
    return new ByteCursor(unpacked, this);
  }

  /** The byte here; the file must not end. */
  peek(ahead = 0): number {
    return this.bytes[this.at + ahead] ?? this.refuseEnd();
  }

  /** Whether the text stands here; moves behind it if so. A file that ends within it was cut. */
  take(text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.bytes[this.at + index] === text.charCodeAt(index)) continue;
      if (index > 0 && this.at + index >= this.bytes.length) this.refuseEnd();
      return false;
    }
    this.at += text.length;
    return true;
  }

  /** Moves behind the text, which must stand here. */
  expect(text: string): void {
    if (this.take(text)) return;
    if (this.at >= this.bytes.length) this.refuseEnd();
    refuse('structure', `Expected ${JSON.stringify(text)} at ${this.at}.`);
  }

  /** Digits without a sign and without zeros before them, read as a number. */
  takeInteger(maxDigits = 10): number {
    const from = this.at;
    let value = 0;
    for (let byte = this.bytes[from]; isDigit(byte); byte = this.bytes[this.at]) {
      value = value * 10 + byte - 0x30;
      this.at++;
    }
    const length = this.at - from;
    if (length === 0 || length > maxDigits || (length > 1 && this.bytes[from] === ZERO)) {
      if (this.at >= this.bytes.length) this.refuseEnd();
      refuse('structure', `Expected a number of up to ${maxDigits} digits at ${from}.`);
    }
    return value;
  }

  /** Moves behind the digits here, of which there must be one. */
  takeDigits(): void {
    if (!isDigit(this.peek())) refuse('structure', `Expected a digit at ${this.at}.`);
    while (isDigit(this.bytes[this.at])) this.at++;
  }

  /** A word or a number must end here: run together with the next, programs part the two in different places. */
  expectTokenEnd(): void {
    if (isRegular(this.peek())) refuse('structure', `Expected a space at ${this.at}.`);
  }

  skipSpace(): void {
    while (this.bytes[this.at] === 0x20 || this.bytes[this.at] === 0x0a) this.at++;
  }

  countValue(depth: number): void {
    this.tally.values++;
    if (this.tally.values > MAX_VALUES || depth > MAX_DEPTH) {
      refuse('structure', `Expected at most ${MAX_VALUES} values, nested at most ${MAX_DEPTH} deep.`);
    }
  }

  refuseEnd(): never {
    return refuse(
      this.isPacked ? 'structure' : 'truncated',
      `Expected more after ${this.bytes.length} bytes.`,
    );
  }
}

/** Reads one value; the cursor stands on its first byte. */
function readValue(cursor: ByteCursor, depth = 0): PdfValue {
  cursor.countValue(depth);
  const byte = cursor.peek();
  if (byte === LESS) return cursor.peek(1) === LESS ? readDictionary(cursor, depth) : readHexString(cursor);
  if (byte === SLASH) return { kind: 'name', name: readName(cursor) };
  if (byte === BRACKET) return readArray(cursor, depth);
  if (byte === PARENTHESIS) return readLiteralString(cursor);
  const value = readWord(cursor);
  cursor.expectTokenEnd();
  return value;
}

function readWord(cursor: ByteCursor): PdfValue {
  if (cursor.take('true')) return { kind: 'boolean', value: true };
  if (cursor.take('false')) return { kind: 'boolean', value: false };
  return readNumber(cursor);
}

/** Reads `<< … >>`. A key that stands twice is refused, however it is spelled. */
export function readDictionary(cursor: ByteCursor, depth = 0): PdfDictionary {
  cursor.expect('<<');
  const entries = new Map<string, PdfValue>();
  for (cursor.skipSpace(); !cursor.take('>>'); cursor.skipSpace()) {
    if (cursor.peek() !== SLASH) refuse('structure', `Expected a key at ${cursor.at}.`);
    const at = cursor.at;
    const key = readName(cursor);
    if (entries.has(key)) refuse('duplicate-key', `Expected /${key} once, found it again at ${at}.`);
    cursor.skipSpace();
    entries.set(key, readValue(cursor, depth + 1));
  }
  return { kind: 'dictionary', entries };
}

const LESS = 0x3c;
const SLASH = 0x2f;
const ZERO = 0x30;
const BRACKET = 0x5b;
const PARENTHESIS = 0x28;
const NULL = 0x6e;

function readArray(cursor: ByteCursor, depth: number): PdfValue {
  const { at } = cursor;
  cursor.expect('[');
  const items: PdfValue[] = [];
  for (cursor.skipSpace(); !cursor.take(']'); cursor.skipSpace()) items.push(readItem(cursor, depth + 1));
  return { kind: 'array', items, at, end: cursor.at };
}

/** As the entry of a dictionary, null would be one more way to leave an entry out (ISO 32000-1 §7.3.9). */
function readItem(cursor: ByteCursor, depth: number): PdfValue {
  if (cursor.peek() !== NULL) return readValue(cursor, depth);
  cursor.countValue(depth);
  cursor.expect('null');
  cursor.expectTokenEnd();
  return { kind: 'null' };
}

/**
 * ISO 32000-1 §7.3.5. `#2F` stands for a slash, as in a media type, and no other byte is written so: at `#00` some
 * programs end a name, which for them is another then.
 */
function readName(cursor: ByteCursor): string {
  const { at } = cursor;
  cursor.expect('/');
  let name = '';
  for (let byte = cursor.peek(); isRegular(byte); byte = cursor.peek()) {
    if (byte === 0x23) {
      if (!cursor.take('#2F')) refuse('structure', `Expected #2F at ${cursor.at}.`);
      byte = SLASH;
      cursor.at--;
    }
    // Looked at here: a name as long as the file would take forty times its memory.
    if (name.length === MAX_NAME) refuse('structure', `Expected a shorter name at ${at}.`);
    name += String.fromCharCode(byte);
    cursor.at++;
  }
  if (name.length === 0) refuse('structure', `Expected a name at ${at}.`);
  cursor.names.add(name);
  return name;
}

function readHexString(cursor: ByteCursor): PdfValue {
  const { at } = cursor;
  const end = cursor.bytes.indexOf(0x3e, at) + 1;
  if (end === 0) cursor.refuseEnd();
  cursor.at = end;
  return { kind: 'string', bytes: cursor.bytes, at, end };
}

function readLiteralString(cursor: ByteCursor): PdfValue {
  const { at } = cursor;
  cursor.at++;
  for (let byte = cursor.peek(); byte !== 0x29; byte = cursor.peek()) {
    // No escapes and no parentheses: what a person typed is always in hex.
    if (byte < 0x20 || byte > 0x7e || byte === PARENTHESIS || byte === 0x5c) {
      refuse('structure', `Expected plain text in the string at ${at}.`);
    }
    cursor.at++;
  }
  cursor.at++;
  return { kind: 'string', bytes: cursor.bytes, at, end: cursor.at };
}

function readNumber(cursor: ByteCursor): PdfValue {
  const { at } = cursor;
  const isNegative = cursor.take('-');
  const whole = cursor.takeInteger();
  if (!isNegative && cursor.take(' 0 R')) return { kind: 'reference', object: whole };
  if (cursor.take('.')) {
    cursor.takeDigits();
    return { kind: 'number', value: Number(toBinaryString(cursor.bytes.subarray(at, cursor.at))) };
  }
  return { kind: 'number', value: isNegative ? -whole : whole };
}

function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** ISO 32000-1 §7.2.2, within ASCII. */
function isRegular(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && !DELIMITERS.has(byte);
}

const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
