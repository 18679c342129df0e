/*
 * Numbers as text: one letter for a number below 448, two for one up to 4543, and all letters are ones that a script
 * holds as they are. A web server packs such text better than base64, which hides what repeats.
 */

/** Numbers below this are one letter. */
const ONE_LETTER = 448;

/** Two letters are one number of 64 times 64. */
const LAST_NUMBER = ONE_LETTER + 64 * 64 - 1;

/** The letters by number: ASCII without quotes and the backslash, then Latin-1 and Latin Extended. */
const LETTERS = [...range(0x23, 0x7e), ...range(0xa1, 0x24f)].filter(
  (code) => ![0x27, 0x5c, 0x60, 0xad].includes(code),
);

const NUMBERS = new Map(LETTERS.map((code, number) => [code, number]));

/** The text of whole numbers from 0 to 4543. Throws for others. */
export function packNumbers(numbers: readonly number[]): string {
  const unfit = numbers.find((number) => !(number >= 0 && number <= LAST_NUMBER));
  if (unfit !== undefined) throw new RangeError(`Expected numbers from 0 to 4543, got ${unfit}.`);
  return numbers
    .flatMap((number) => {
      const rest = number - ONE_LETTER;
      return rest < 0 ? [number] : [ONE_LETTER + (rest >> 6), rest & 63];
    })
    .map((number) => String.fromCharCode(LETTERS[number] as number))
    .join('');
}

/** A number of any sign as one that can be packed. */
export function withoutSign(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The text of bytes, of which many are zeros: each run of them is a zero and how many more there are. */
export function packBytes(bytes: Uint8Array): string {
  const numbers: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    numbers.push(bytes[at] as number);
    if (bytes[at] !== 0) continue;
    const start = at;
    while (bytes[at + 1] === 0 && at - start < LAST_NUMBER) at += 1;
    numbers.push(at - start);
  }
  return packNumbers(numbers);
}

/** The bytes of `packBytes`. */
export function unpackBytes(text: string): Uint8Array {
  const reader = new NumberReader(text);
  const bytes: number[] = [];
  while (reader.hasMore) {
    const byte = reader.next();
    bytes.push(byte);
    if (byte === 0) for (let more = reader.next(); more > 0; more -= 1) bytes.push(0);
  }
  return Uint8Array.from(bytes);
}

/** Reads packed numbers in order. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get hasMore(): boolean {
    return this.#at < this.#text.length;
  }

  next(): number {
    const number = this.#letter();
    return number < ONE_LETTER ? number : ONE_LETTER + ((number - ONE_LETTER) << 6) + this.#letter();
  }

  /** The next one, packed by `withoutSign`. */
  nextSigned(): number {
    const number = this.next();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }

  #letter(): number {
    return NUMBERS.get(this.#text.charCodeAt(this.#at++)) as number;
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
