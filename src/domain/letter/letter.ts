import { grammarOf } from '../../i18n/grammars.ts';
import type { Request } from '../request/request.ts';
import { rightEntry } from '../rights/right.ts';
import { writeFollowUp } from './follow-up-letter.ts';
import {
  contactLines,
  expectSaid,
  fillBlocks,
  findWording,
  proofKeysOf,
  recipientLines,
  representationIn,
  routingBlocks,
  sealNoteFor,
  senderLines,
} from './letter-parts.ts';
import type { Letter, LetterBlock } from './letter-shape.ts';
import { detailValues, sharedValues } from './letter-values.ts';
import {
  COMMON_WORDING,
  fillText,
  type ParsedWording,
  parseWording,
  type Wording,
  type WordingValues,
} from './wording.ts';

/**
 * The letter that asks for what the request says, or follows an earlier one, in the given wordings (Art. 12 to 22,
 * 77 GDPR). A pure function: the form shows it while the person types, the packet draws it, and a verifier writes
 * it again.
 */
export function writeLetter(request: Request, wordings: readonly Wording[]): Letter {
  const { followUp, follows } = request;
  return followUp && follows
    ? writeFollowUp({ ...request, followUp, follows }, wordings)
    : writeFirst(request, wordings);
}

function writeFirst(request: Request, wordings: readonly Wording[]): Letter {
  const names = [COMMON_WORDING, ...request.rights.map(({ right }) => rightEntry(right).word)];
  const used = names.map((name) => findWording(name, wordings));
  expectSaid(request, used);
  const [common, ...own] = used.map(({ text }) => parseWording(text)) as [ParsedWording, ...ParsedWording[]];
  const shared = sharedValues(request);
  const { join, sentenceCase, writtenDay } = grammarOf(request.language);
  const say = (wording: ParsedWording, key: string, more: WordingValues = {}): string[] =>
    (wording.properties[key] ?? []).map((text) => fillText(text, { ...shared, ...more }));
  const sayOne = (key: string, more?: WordingValues): string => say(common, key, more)[0] ?? '';
  const values = { ...shared, representation: representationIn(request, sayOne) };

  const isPair = own.length > 1;
  const rightsBlocks = request.rights.flatMap(({ right, details }, index) => {
    const wording = own[index] as ParsedWording;
    const heading: LetterBlock[] = isPair
      ? say(wording, 'topic').map((topic) => ({ type: 'heading', text: sentenceCase(topic) }))
      : [];
    const regulation = sayOne(index === 0 ? 'regulationFirst' : 'regulationLater');
    const written = detailValues(right, rightEntry(right).fields, details, request.language);
    return [...heading, ...fillBlocks(wording, { ...values, ...written, regulation })];
  });
  // A right that is used against the controller as such names no register in its subject.
  const ownSubject = isPair ? undefined : say(own[0] as ParsedWording, 'subject')[0];
  const topics = own.flatMap((wording) => say(wording, 'topic'));
  const { dataSubject, representative, controller } = request;
  const sealNote = sealNoteFor(request, sayOne);
  const proofs = proofKeysOf(representative).flatMap((key) => say(common, key));

  return {
    language: request.language,
    sender: senderLines(request),
    recipient: recipientLines(controller.name, request, sayOne('byEmail')),
    documentType: isPair ? sayOne('documentType') : (say(own[0] as ParsedWording, 'documentType')[0] ?? ''),
    date: writtenDay(request.createdOn),
    reference: sayOne('reference'),
    subject: ownSubject ?? sayOne('subject', { topics: sentenceCase(join(topics)) }),
    blocks: [
      ...routingBlocks(own.map((wording) => say(wording, 'routing')[0])),
      ...fillBlocks(common, values, { rights: rightsBlocks }),
    ],
    greeting: sayOne('greeting'),
    name: representative?.name ?? dataSubject.name,
    signatureNote: say(common, request.certificateSha256 ? 'ownCertificateNote' : 'signatureNote'),
    fingerprintLabel: sayOne('fingerprintLabel'),
    ...(sealNote === '' ? {} : { sealNote }),
    ...(proofs.length > 0 ? { attachments: { label: sayOne('attachmentsLabel'), items: proofs } } : {}),
    contact: { label: sayOne('contactLabel'), items: contactLines(request) },
    wordings: used.map(({ name, sha256 }) => ({ name, sha256 })),
  };
}
