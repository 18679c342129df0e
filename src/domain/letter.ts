import { formatDay } from './calendar-day.ts';
import { joinFinnish } from './case-forms.ts';
import { writeFollowUp } from './follow-up-letter.ts';
import { contactLines, fillBlocks, findWording, recipientLines, senderLines } from './letter-parts.ts';
import type { Letter, LetterBlock } from './letter-shape.ts';
import { detailValues, sharedValues } from './letter-values.ts';
import type { Request } from './request.ts';
import { rightEntry } from './right.ts';
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
  const [common, ...own] = used.map(({ text }) => parseWording(text)) as [ParsedWording, ...ParsedWording[]];
  const values = sharedValues(request);
  const say = (wording: ParsedWording, key: string, more: WordingValues = {}): string[] =>
    (wording.properties[key] ?? []).map((text) => fillText(text, { ...values, ...more }));
  const sayOne = (key: string, more?: WordingValues): string => say(common, key, more)[0] ?? '';

  const isPair = own.length > 1;
  const rightsBlocks = request.rights.flatMap(({ right, details }, index) => {
    const wording = own[index] as ParsedWording;
    const heading: LetterBlock[] = isPair
      ? say(wording, 'topic').map((topic) => ({ type: 'heading', text: capitalise(topic) }))
      : [];
    const regulation = sayOne(index === 0 ? 'regulationFirst' : 'regulationLater');
    const written = detailValues(right, rightEntry(right).fields, details);
    return [...heading, ...fillBlocks(wording, { ...values, ...written, regulation })];
  });
  const topics = own.flatMap((wording) => say(wording, 'topic'));
  const { dataSubject, representative, controller } = request;
  const sealNote = sayOne('sealNote');

  return {
    language: 'fi',
    sender: senderLines(request),
    recipient: recipientLines(controller.name, request, sayOne('byEmail')),
    documentType: isPair ? sayOne('documentType') : (say(own[0] as ParsedWording, 'documentType')[0] ?? ''),
    date: formatDay(request.createdOn),
    reference: sayOne('reference'),
    subject: sayOne('subject', { topics: capitalise(joinFinnish(topics)) }),
    blocks: fillBlocks(common, values, { rights: rightsBlocks }),
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

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
}
