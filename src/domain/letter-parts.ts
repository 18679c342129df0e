import type { LetterBlock } from './letter-shape.ts';
import type { Request } from './request.ts';
import {
  type FilledBlock,
  fillBlock,
  type ParsedWording,
  type Wording,
  type WordingBlock,
  type WordingValues,
} from './wording.ts';

/** The wording of the given name, or a mistake of ours. */
export function findWording(name: string, wordings: readonly Wording[]): Wording {
  const wording = wordings.find((candidate) => candidate.name === name);
  if (!wording) throw new TypeError(`Expected a wording named ${name}.`);
  return wording;
}

/** The wording's blocks with their values; a paragraph that is just a name of `inserts` gives way to its blocks. */
export function fillBlocks(
  wording: ParsedWording,
  values: WordingValues,
  inserts: Readonly<Record<string, readonly LetterBlock[]>> = {},
): LetterBlock[] {
  return wording.blocks.flatMap((block) => {
    const inserted = insertedIn(block, inserts);
    if (inserted) return [...inserted];
    const filled = fillBlock(block, values);
    return filled ? [toLetterBlock(filled)] : [];
  });
}

function insertedIn(
  { kind, pieces }: WordingBlock,
  inserts: Readonly<Record<string, readonly LetterBlock[]>>,
): readonly LetterBlock[] | undefined {
  const [, name] = /^\{([a-z]+)\}$/.exec((kind === 'paragraph' && pieces[0]?.texts[0]) || '') ?? [];
  return name !== undefined && Object.hasOwn(inserts, name) ? inserts[name] : undefined;
}

function toLetterBlock({ kind, pieces }: FilledBlock): LetterBlock {
  if (kind === 'list') return { type: 'list', items: pieces.map(([text]) => text ?? '') };
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
    replyChannel === 'post' && postalAddress
      ? [postalAddress.street, `${postalAddress.postcode} ${postalAddress.locality}`]
      : replyEmail
        ? [replyEmail]
        : [];
  const fits = [name, ...contact].every((text) => text.length <= SENDER_LINE_LENGTH);
  return fits ? [name, ...contact] : [name];
}

/** The recipient's name, and its address or how the letter reaches it. */
export function recipientLines(name: string, { delivery }: Request, byEmail: string): string[] {
  if (delivery.channel === 'email') return [name, byEmail];
  const { street, postcode, locality } = delivery.address;
  // The post office in capitals, as Posti reads it from an envelope's window.
  return [name, street, `${postcode} ${locality.toLocaleUpperCase('fi')}`];
}

/** How the sender is reached, in full. */
export function contactLines({ dataSubject, representative }: Request): string[] {
  const { name, replyEmail, postalAddress, phone } = dataSubject;
  return [
    representative ? `${representative.name}, ${representative.email}` : '',
    name,
    postalAddress ? `${postalAddress.street}, ${postalAddress.postcode} ${postalAddress.locality}` : '',
    replyEmail ?? '',
    phone ?? '',
  ].filter((text) => text !== '');
}
