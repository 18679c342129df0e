/** What must not, or should not, be typed into a request (Tietosuojalaki 1050/2018 § 29; Art. 5(1)(c) GDPR). */
export type IdentifierKind = 'identity-code' | 'iban' | 'passport';

/** Where an identifier stands in a text: UTF-16 offsets. */
interface FoundIdentifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Finnish personal identity codes (by their check character), IBANs (by ISO 13616's check digits) and strings
 * that look like a Finnish passport number. Spaces, invisible characters, points in the date, typographic dashes
 * and letters on either side do not hide a code; digits beside it make it another number.
 */
export function findPersonalIdentifiers(text: string): FoundIdentifier[] {
  return [
    ...matches(text, IDENTITY_CODE, 'identity-code', identityCodeLength),
    ...matches(text, IBAN, 'iban', ibanLength),
    ...matches(text, PASSPORT, 'passport', ([found]) => found.length),
  ].sort((one, other) => one.start - other.start);
}

/** What people and programs put between the parts. Not inside a pair, or `040 123-4567` would be a code. */
const SPACE = '[\\s\\p{Cf}]{0,2}';
const DATE = `\\d\\d(?:${SPACE}|\\.)\\d\\d(?:${SPACE}|\\.)\\d\\d|\\d(?:\\s\\d){5}`;
const IDENTITY_CODE = new RegExp(
  `(?<!\\d)(${DATE})${SPACE}([-+A-FU-Y\\u2010-\\u2015\\u2212])${SPACE}(\\d\\s?\\d\\s?\\d)${SPACE}([0-9A-FHJ-NPR-Y])(?!\\d)`,
  'giu',
);
/** Captured by looking ahead, so that a word such as "kv24" does not swallow the account number after it. */
const IBAN = /(?<![\p{L}\p{N}])(?=([A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])))/giu;
/** Two letters and seven digits: the form of a Finnish passport number. */
const PASSPORT = /(?<![\p{L}\p{N}])(?:[A-Z]{2}\s?|[a-z]{2})\d{7}(?![\p{L}\p{N}])/gu;
const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

function* matches(
  text: string,
  pattern: RegExp,
  kind: IdentifierKind,
  /** How much of the match is the identifier; 0 when it is none. */
  lengthOf: (match: RegExpMatchArray) => number,
): Generator<FoundIdentifier> {
  for (const match of text.matchAll(pattern)) {
    const length = lengthOf(match);
    if (length > 0) yield { kind, start: match.index, end: match.index + length };
  }
}

/** Day and month that exist, and the check character: the nine digits modulo 31. */
function identityCodeLength(match: RegExpMatchArray): number {
  const birth = digitsOf(match[1]);
  const individual = digitsOf(match[3]);
  const day = Number(birth.slice(0, 2));
  const month = Number(birth.slice(2, 4));
  if (day < 1 || day > 31 || month < 1 || month > 12) return 0;
  const isRight = CHECK_CHARACTERS[Number(birth + individual) % 31] === (match[4] ?? '').toUpperCase();
  return isRight ? match[0].length : 0;
}

function digitsOf(text = ''): string {
  return text.replace(/\D/g, '');
}

/** The longest part that passes the check and ends with a group, since words may follow after a space. */
function ibanLength([, found = '']: RegExpMatchArray): number {
  const ends = [...found.matchAll(/[ \u00a0-]|$/g)].map(({ index }) => index);
  return ends.findLast((end) => hasIbanCheckDigits(found.slice(0, end))) ?? 0;
}

/** ISO 7064 MOD 97-10 over the account number and its country code. */
function hasIbanCheckDigits(text: string): boolean {
  const iban = text.replace(/[\s-]/g, '').toUpperCase();
  if (iban.length < 15 || iban.length > 34) return false;
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
