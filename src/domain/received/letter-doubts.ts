import { parseDayNumber } from '../calendar/day-number.ts';
import { mixedLetters } from '../values/mixed-scripts.ts';

/** A letter that was received and is whole: what it says, for comparing it with others and with what the portal knows. */
export interface ReceivedLetter {
  /** Its place in the table, from 1. */
  readonly number: number;
  readonly reference: string;
  /** Of the key that signed it; two letters with one fingerprint share a key. */
  readonly fingerprint: string;
  /** SHA-256 of its signed bytes; a paper seal does not tell. */
  readonly digest?: string;
  readonly name: string;
  /** The other names in it: the certificate's, the representative's. */
  readonly otherNames: readonly string[];
  readonly knownEmails: readonly string[];
  /** Where the answer is wanted by e-mail. */
  readonly replyEmail?: string | undefined;
  /** The letter's own date, ISO. */
  readonly createdOn: string;
  /** The day of signing, ISO. */
  readonly signedOn?: string;
  /** Whom it is addressed to; a seal tells the business id, or else the name. */
  readonly controller: { readonly name?: string | undefined; readonly businessId?: string | undefined };
  readonly registers: readonly ReceivedRegister[];
  /** The earlier letter that it follows. */
  readonly follows?: { readonly reference: string; readonly digest: string } | undefined;
}

/** A register that a letter names, with the notice that it was read from; a seal tells the name alone. */
interface ReceivedRegister {
  readonly name: string;
  readonly slug?: string;
  readonly noticeSha256?: string;
  readonly noticeUpdatedOn?: string;
}

/** What the portal knows of its own content. */
export interface PortalRecord {
  readonly controller: {
    readonly name: string;
    /** What it is called in letters of other languages. */
    readonly otherNames?: readonly string[] | undefined;
    readonly businessId?: string | undefined;
  };
  readonly registers: readonly {
    readonly slug: string;
    readonly name: string;
    /** What it is called in letters of other languages. */
    readonly otherNames?: readonly string[] | undefined;
    /** Of every version that was published here, in any language. */
    readonly noticeSha256s: readonly string[];
  }[];
  /** The newest day in the content and of the portal's own releases, ISO: today cannot be before it. */
  readonly updatedOn: string;
}

/** Something about a whole letter that its reader has to know. */
export type Doubt =
  | { readonly code: 'other-controller'; readonly name: string }
  | { readonly code: 'controller-name'; readonly name: string }
  | { readonly code: 'unknown-register'; readonly name: string }
  | { readonly code: 'unknown-notice'; readonly name: string; readonly updatedOn: string }
  | { readonly code: 'same-reference' | 'same-email' | 'same-name'; readonly row: number }
  | { readonly code: 'follows-same-key' | 'follows-other-key' | 'follows-other-letter'; readonly row: number }
  | { readonly code: 'follows-missing'; readonly reference: string }
  | { readonly code: 'dates-apart'; readonly createdOn: string; readonly signedOn: string }
  | { readonly code: 'mixed-scripts'; readonly name: string; readonly letters: readonly string[] }
  | { readonly code: 'reply-elsewhere' | 'reply-unknown'; readonly email: string };

/** Doubts that tell and do not warn: the letter is as much in order as it would be without them. */
const NOTES: readonly Doubt['code'][] = [
  'reply-elsewhere',
  'reply-unknown',
  'follows-same-key',
  'follows-missing',
];

/** Whether the letter is not to be taken as in order before somebody has looked (Art. 12(6) GDPR). */
export function isWarning({ code }: Doubt): boolean {
  return !NOTES.includes(code);
}

/** A letter is dated on the day on which it is signed, or a few days before. */
const MOST_DAYS_APART = 7;

/** The doubts of each letter, in the letters' order. Without a record of the portal, the letters alone are compared. */
export function doubtsOf(letters: readonly ReceivedLetter[], portal?: PortalRecord): Doubt[][] {
  const others = {
    'same-reference': groupBy(letters, ({ reference }) => [reference]),
    'same-email': groupBy(letters, ({ knownEmails }) => knownEmails.map(sameForm)),
    'same-name': groupBy(letters, ({ name }) => [sameForm(name)]),
  };
  return letters.map((letter) => [
    ...(portal ? addressDoubts(letter, portal) : []),
    ...comparisons(letter, others),
    ...dateDoubts(letter),
    ...scriptDoubts(letter),
    ...replyDoubts(letter),
  ]);
}

function addressDoubts({ controller, registers }: ReceivedLetter, portal: PortalRecord): Doubt[] {
  const own = portal.controller;
  const isSameId = controller.businessId !== undefined && controller.businessId === own.businessId;
  const isSameName = controller.name !== undefined && goesBy(own, controller.name);
  // A number tells companies apart; a name does where neither has one.
  const isOurs = isSameId || (isSameName && (controller.businessId ?? own.businessId) === undefined);
  if (!isOurs) {
    const { name, businessId } = controller;
    return [{ code: 'other-controller', name: [name, businessId].filter(Boolean).join(', ') }];
  }
  const named: Doubt[] =
    controller.name === undefined || isSameName ? [] : [{ code: 'controller-name', name: controller.name }];
  return [...named, ...registers.flatMap((register) => registerDoubts(register, portal))];
}

/**
 * What the portal's page calls a register of the letter: by its own name where the letter has one that the register goes
 * by in another language, and else as the letter does.
 */
export function registerOnPage(register: ReceivedRegister, portal: PortalRecord | undefined): string {
  const known = portal && knownRegister(register, portal);
  return known && goesBy(known, register.name) ? known.name : register.name;
}

type KnownRegister = PortalRecord['registers'][number];

function knownRegister(register: ReceivedRegister, portal: PortalRecord): KnownRegister | undefined {
  const { slug, name } = register;
  return portal.registers.find((known) => (slug === undefined ? goesBy(known, name) : known.slug === slug));
}

function goesBy(
  { name, otherNames = [] }: KnownRegister | PortalRecord['controller'],
  written: string,
): boolean {
  return [name, ...otherNames].some((one) => sameForm(one) === sameForm(written));
}

function registerDoubts(register: ReceivedRegister, portal: PortalRecord): Doubt[] {
  const { name, noticeSha256, noticeUpdatedOn = '' } = register;
  const known = knownRegister(register, portal);
  if (!known) return [{ code: 'unknown-register', name }];
  if (noticeSha256 === undefined || known.noticeSha256s.includes(noticeSha256)) return [];
  return [{ code: 'unknown-notice', name, updatedOn: noticeUpdatedOn }];
}

/** A letter that follows another under a new key says so once. */
function comparisons(letter: ReceivedLetter, groups: Parameters<typeof contradictions>[1]): Doubt[] {
  const follows = followDoubts(letter, groups['same-reference']);
  const rows = follows.map((doubt) => ('row' in doubt && doubt.code === 'follows-other-key' ? doubt.row : 0));
  const others = contradictions(letter, groups);
  return [...others.filter((doubt) => !('row' in doubt && rows.includes(doubt.row))), ...follows];
}

type Groups = ReadonlyMap<string, readonly ReceivedLetter[]>;

/** What the letter shares with one that another key signed: the clearest first, and no more than that. */
function contradictions(
  letter: ReceivedLetter,
  groups: Readonly<Record<'same-reference' | 'same-email' | 'same-name', Groups>>,
): Doubt[] {
  const keysOf = {
    'same-reference': [letter.reference],
    'same-email': letter.knownEmails.map(sameForm),
    'same-name': [sameForm(letter.name)],
  };
  for (const code of ['same-reference', 'same-email', 'same-name'] as const) {
    const other = keysOf[code]
      .flatMap((key) => groups[code].get(key) ?? [])
      .find(({ fingerprint }) => fingerprint !== letter.fingerprint);
    if (other) return [{ code, row: other.number }];
  }
  return [];
}

function followDoubts({ number, fingerprint, follows }: ReceivedLetter, byReference: Groups): Doubt[] {
  if (!follows) return [];
  const earlier = (byReference.get(follows.reference) ?? []).filter((letter) => letter.number !== number);
  const [first] = earlier;
  if (!first) return [{ code: 'follows-missing', reference: follows.reference }];
  const meant = earlier.find(({ digest }) => digest === follows.digest);
  // A seal tells no digest, so a paper letter of the reference may be the one that is meant.
  const found = meant ?? earlier.find(({ digest }) => digest === undefined);
  if (!found) return [{ code: 'follows-other-letter', row: first.number }];
  const code = found.fingerprint === fingerprint ? 'follows-same-key' : 'follows-other-key';
  return [{ code, row: found.number }];
}

function dateDoubts({ createdOn, signedOn }: ReceivedLetter): Doubt[] {
  if (
    signedOn === undefined ||
    Math.abs(parseDayNumber(createdOn) - parseDayNumber(signedOn)) <= MOST_DAYS_APART
  )
    return [];
  return [{ code: 'dates-apart', createdOn, signedOn }];
}

function scriptDoubts({ name, otherNames }: ReceivedLetter): Doubt[] {
  return [...new Set([name, ...otherNames])].flatMap((each): Doubt[] => {
    const letters = mixedLetters(each);
    return letters.length === 0 ? [] : [{ code: 'mixed-scripts', name: each, letters }];
  });
}

/** An answer that goes elsewhere is how somebody else's data are fetched. */
function replyDoubts({ knownEmails, replyEmail }: ReceivedLetter): Doubt[] {
  if (replyEmail === undefined || knownEmails.map(sameForm).includes(sameForm(replyEmail))) return [];
  return [{ code: knownEmails.length === 0 ? 'reply-unknown' : 'reply-elsewhere', email: replyEmail }];
}

function groupBy(
  letters: readonly ReceivedLetter[],
  keysOf: (letter: ReceivedLetter) => readonly string[],
): Groups {
  const groups = new Map<string, ReceivedLetter[]>();
  for (const letter of letters) {
    for (const key of keysOf(letter)) groups.set(key, [...(groups.get(key) ?? []), letter]);
  }
  return groups;
}

/** Names and addresses that people take for the same. */
function sameForm(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
