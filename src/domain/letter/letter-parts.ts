import { FIRST_LANGUAGE } from '../../i18n/languages.ts';
import type { RepresentativeKind } from '../request/person-kinds.ts';
import type { Request } from '../request/request.ts';
import { RIGHTS } from '../rights/right.ts';
import { addressLines, envelopeLines, formatAddress } from '../values/postal-address.ts';
import type { LetterBlock } from './letter-shape.ts';
import {
  type FilledBlock,
  fillBlock,
  type ParsedWording,
  type Wording,
  type WordingBlock,
  WordingError,
  type WordingValues,
} from './wording.ts';

/** The wording of the given name, or a mistake of ours. */
export function findWording(name: string, wordings: readonly Wording[]): Wording {
  const wording = wordings.find((candidate) => candidate.name === name);
  if (!wording) throw new TypeError(`Expected a wording named ${name}.`);
  return wording;
}

/**
 * Throws `WORDING_SILENT` where the request says something that the letter has no words for: what the data say and the
 * page keeps back would be signed unseen. `shown` are the wordings whose blocks the letter has; of others, in `used`, it
 * takes only lines. Each wording says a power of attorney and a business id.
 */
export function expectSaid(
  { dataSubject, representative, controller, portalUrl, rights, answerWish }: Request,
  used: readonly Wording[],
  shown: readonly Wording[] = used,
): void {
  const body = shown.map((wording) => wording.text).join('\n');
  const lines = used.map((wording) => wording.text).join('\n');
  const kind = representative?.kind ?? 'authorised';
  const silent = [
    ...(dataSubject.identifiers ?? [])
      .map((identifier) => `{identifier.${identifier.kind}}`)
      .filter((piece) => !body.includes(piece)),
    ...(kind === 'authorised'
      ? []
      : [
          ...(lines.includes(`\n${kind}: `) ? [] : [`${kind}:`]),
          ...(body.includes('{representation}') ? [] : ['{representation}']),
        ]),
    ...(portalUrl !== undefined && !lines.includes('\nsealNoteAt: ') ? ['sealNoteAt:'] : []),
    ...(answerWish !== undefined && !body.includes('{if answerWish}') ? ['{if answerWish}'] : []),
    ...(controller.businessId === undefined &&
    body.includes('{controller.businessId}') &&
    !body.includes('{if controller.businessId}')
      ? ['{if controller.businessId}']
      : []),
  ];
  const [missing = walletUnsaid(rights, shown)] = silent;
  if (missing === undefined) return;
  const names = used.map(({ name }) => name).join(', ');
  throw new WordingError('WORDING_SILENT', `Expected ${missing} in the wordings ${names}, got none.`);
}

/** An erasure letter of before the first wallets cannot say what came from one. */
function walletUnsaid(rights: Request['rights'], shown: readonly Wording[]): string | undefined {
  const isAsked = rights.some(({ right, details }) => right === 'erasure' && details.wallet !== undefined);
  const isSilent = shown.some(({ name, text }) => name === RIGHTS.erasure.word && !text.includes('{wallet}'));
  return isAsked && isSilent ? '{wallet}' : undefined;
}

/**
 * On what the representative's right to act rests, in the words of the line that has the kind's name; empty without
 * one, and in wordings that say of everybody that a power of attorney is enclosed.
 */
export function representationIn(
  { representative }: Request,
  sayOne: (key: RepresentativeKind) => string,
): string {
  return representative ? sayOne(representative.kind) : '';
}

/** What the paper seal is for and where to check it; empty in wordings older than the seal. */
export function sealNoteFor(
  { portalUrl }: Request,
  sayOne: (key: 'sealNote' | 'sealNoteAt') => string,
): string {
  return sayOne(portalUrl === undefined ? 'sealNote' : 'sealNoteAt');
}

/**
 * Under the subject of a letter in another language than the notices', what it is in theirs: whoever opens the post can
 * hand it on. One line for each right, as its wording has it.
 */
export function routingBlocks(lines: readonly (string | undefined)[]): LetterBlock[] {
  return [...new Set(lines)].flatMap((text) =>
    text ? [{ type: 'paragraph' as const, text, language: FIRST_LANGUAGE }] : [],
  );
}

/** What is enclosed as proof that the representative may act: only a mandate; others show theirs when it is doubted. */
export function proofKeysOf(representative: Request['representative']): string[] {
  return representative?.kind === 'authorised' ? ['powerOfAttorney'] : [];
}

/** The wording's blocks with their values; a paragraph that is just a name of `inserts` gives way to its blocks. */
export function fillBlocks(
  wording: ParsedWording,
  values: WordingValues,
  inserts: Readonly<Record<string, readonly LetterBlock[]>> = {},
): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  for (const block of wording.blocks) {
    const inserted = insertedIn(block, inserts);
    const filled = inserted ? undefined : fillBlock(block, values);
    const before = blocks.at(-1);
    if (inserted) blocks.push(...inserted);
    else if (filled?.kind === 'sentences' && filled.pieces.length === 1 && before?.type === 'paragraph') {
      blocks.splice(-1, 1, { type: 'paragraph', text: `${before.text} ${filled.pieces[0]?.[0] ?? ''}` });
    } else if (filled) blocks.push(toLetterBlock(filled));
  }
  return blocks;
}

function insertedIn(
  { kind, pieces }: WordingBlock,
  inserts: Readonly<Record<string, readonly LetterBlock[]>>,
): readonly LetterBlock[] | undefined {
  const [, name] = /^\{([a-z]+)\}$/.exec((kind === 'paragraph' && pieces[0]?.texts[0]) || '') ?? [];
  return name !== undefined && Object.hasOwn(inserts, name) ? inserts[name] : undefined;
}

function toLetterBlock({ kind, pieces }: FilledBlock): LetterBlock {
  if (kind === 'list' || kind === 'sentences') {
    return { type: 'list', items: pieces.map(([text]) => text ?? '') };
  }
  if (kind === 'table') {
    return { type: 'table', rows: pieces.map(([label, text]) => [label ?? '', text ?? '']) };
  }
  return { type: kind, text: pieces[0]?.[0] ?? '' };
}

/** A sender's line that is longer would take two, in the smallest type too. */
const SENDER_LINE_LENGTH = 60;

/**
 * At most three lines above the envelope's window (SFS 2487); the rest stands at the letter's end, and with a long
 * line among them everything but the name does.
 */
export function senderLines({ dataSubject, replyChannel }: Request): string[] {
  const { name, replyEmail, postalAddress } = dataSubject;
  const contact =
    replyChannel === 'post' && postalAddress ? addressLines(postalAddress) : replyEmail ? [replyEmail] : [];
  const fits = [name, ...contact].every((text) => text.length <= SENDER_LINE_LENGTH);
  return fits ? [name, ...contact] : [name];
}

/** The recipient's name, and its address or how the letter reaches it. */
export function recipientLines(name: string, { delivery }: Request, byEmail: string): string[] {
  if (delivery.channel === 'email') return [name, byEmail];
  return [name, ...envelopeLines(delivery.address)];
}

/** How the sender is reached, in full. */
export function contactLines({ dataSubject, representative }: Request): string[] {
  const { name, replyEmail, postalAddress, phone } = dataSubject;
  return [
    representative ? `${representative.name}, ${representative.email}` : '',
    name,
    formatAddress(postalAddress),
    replyEmail ?? '',
    phone ?? '',
  ].filter((text) => text !== '');
}
