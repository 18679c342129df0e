import { formatDay } from './calendar-day.ts';
import { joinFinnish } from './case-forms.ts';
import type { Letter, LetterBlock } from './letter-shape.ts';
import { detailValues, sharedValues } from './letter-values.ts';
import type { Request } from './request.ts';
import { rightEntry } from './right.ts';
import {
  type FilledBlock,
  fillBlock,
  fillText,
  type ParsedWording,
  parseWording,
  type Wording,
  type WordingValues,
} from './wording.ts';

/** The wording that all letters share: what stands before and after the rights' own text. */
export const COMMON_WORDING = 'yhteinen';

/**
 * The letter that asks for what the request says, in the given wordings (Art. 12 to 22 GDPR). A pure function:
 * the form shows it while the person types, the packet draws it, and a verifier writes it again.
 */
export function writeLetter(request: Request, wordings: readonly Wording[]): Letter {
  const names = [COMMON_WORDING, ...request.rights.map(({ right }) => rightEntry(right).word)];
  const used = names.map((name) => findWording(name, wordings));
  const [common, ...own] = used.map(({ text }) => parseWording(text)) as [ParsedWording, ...ParsedWording[]];
  const values = sharedValues(request);
  const say = (wording: ParsedWording, key: string, more: WordingValues = {}): string[] =>
    (wording.properties[key] ?? []).map((text) => fillText(text, { ...values, ...more }));
  const sayOne = (key: string, more?: WordingValues): string => say(common, key, more)[0] ?? '';

  const isPair = own.length > 1;
  const rightsBlocks = request.rights.flatMap((requested, index) => {
    const wording = own[index] as ParsedWording;
    const heading: LetterBlock[] = isPair
      ? say(wording, 'topic').map((topic) => ({ type: 'heading', text: capitalise(topic) }))
      : [];
    const regulation = sayOne(index === 0 ? 'regulationFirst' : 'regulationLater');
    return [...heading, ...fillBlocks(wording, { ...values, ...detailValues(requested), regulation })];
  });
  const topics = own.flatMap((wording) => say(wording, 'topic'));
  const { dataSubject, representative } = request;
  const sealNote = sayOne('sealNote');

  return {
    language: 'fi',
    sender: senderLines(request),
    recipient: recipientLines(request, sayOne('byEmail')),
    documentType: isPair ? sayOne('documentType') : (say(own[0] as ParsedWording, 'documentType')[0] ?? ''),
    date: formatDay(request.createdOn),
    reference: sayOne('reference'),
    subject: sayOne('subject', { topics: capitalise(joinFinnish(topics)) }),
    blocks: fillBlocks(common, values, rightsBlocks),
    greeting: sayOne('greeting'),
    name: representative?.name ?? dataSubject.name,
    signatureNote: say(common, request.certificateSha256 ? 'ownCertificateNote' : 'signatureNote'),
    fingerprintLabel: sayOne('fingerprintLabel'),
    // Wordings older than the seal have no line for it.
    ...(sealNote === '' ? {} : { sealNote }),
    ...(representative
      ? { attachments: { label: sayOne('attachmentsLabel'), items: say(common, 'powerOfAttorney') } }
      : {}),
    contact: { label: sayOne('contactLabel'), items: contactLines(request) },
    wordings: used.map(({ name, sha256 }) => ({ name, sha256 })),
  };
}

function findWording(name: string, wordings: readonly Wording[]): Wording {
  const wording = wordings.find((candidate) => candidate.name === name);
  if (!wording) throw new TypeError(`Expected a wording named ${name}.`);
  return wording;
}

/** A paragraph that is just `{rights}` marks where the rights' own blocks go. */
function fillBlocks(
  wording: ParsedWording,
  values: WordingValues,
  rightsBlocks: readonly LetterBlock[] = [],
): LetterBlock[] {
  return wording.blocks.flatMap((block) => {
    if (block.kind === 'paragraph' && block.pieces[0]?.texts[0] === '{rights}') return [...rightsBlocks];
    const filled = fillBlock(block, values);
    return filled ? [toLetterBlock(filled)] : [];
  });
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
function senderLines({ dataSubject, replyChannel }: Request): string[] {
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

function recipientLines({ controller, delivery }: Request, byEmail: string): string[] {
  if (delivery.channel === 'email') return [controller.name, byEmail];
  const { street, postcode, locality } = delivery.address;
  // The post office in capitals, as Posti reads it from an envelope's window.
  return [controller.name, street, `${postcode} ${locality.toLocaleUpperCase('fi')}`];
}

function contactLines({ dataSubject, representative }: Request): string[] {
  const { name, replyEmail, postalAddress, phone } = dataSubject;
  return [
    representative ? `${representative.name}, ${representative.email}` : '',
    name,
    postalAddress ? `${postalAddress.street}, ${postalAddress.postcode} ${postalAddress.locality}` : '',
    replyEmail ?? '',
    phone ?? '',
  ].filter((text) => text !== '');
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
}
