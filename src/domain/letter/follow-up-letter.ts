import { grammarOf } from '../../i18n/grammars.ts';
import { followUpEntry } from '../letters/follow-up.ts';
import { chronologyKey, type FollowingRequest, followUpValues, isEstimatedRow } from './follow-up-values.ts';
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
 * The letter that follows a request. Its own wording says all of the body; what every letter has in common, such as
 * what the electronic signature means, comes from the shared one unless its own wording says otherwise.
 */
export function writeFollowUp(request: FollowingRequest, wordings: readonly Wording[]): Letter {
  const { followUp, controller, dataSubject, representative, language } = request;
  const { word, recipient, signedBy, fields } = followUpEntry(followUp.letter);
  const { writtenDay } = grammarOf(language);
  const used = [COMMON_WORDING, word].map((name) => findWording(name, wordings));
  // Of the shared wording it takes lines only.
  expectSaid(request, used, used.slice(1));
  const [common, own] = used.map(({ text }) => parseWording(text)) as [ParsedWording, ParsedWording];
  const shared = { ...sharedValues(request), ...followUpValues(request) };
  const say = (key: string, more: WordingValues = {}): string[] =>
    (own.properties[key] ?? common.properties[key] ?? []).map((text) =>
      fillText(text, { ...shared, ...more }),
    );
  const sayOne = (key: string, more?: WordingValues): string => say(key, more)[0] ?? '';
  const values = {
    ...shared,
    ...detailValues(followUp.letter, fields, followUp.details, language),
    regulation: sayOne('regulationFirst'),
    representation: representationIn(request, sayOne),
  };

  const isSignedByPen = signedBy === 'pen';
  const note =
    isSignedByPen || !request.certificateSha256
      ? ('signatureNote' as const)
      : ('ownCertificateNote' as const);
  const name = isSignedByPen ? dataSubject.name : (representative?.name ?? dataSubject.name);
  const attachments = [
    ...attachmentItems(),
    ...(isSignedByPen ? [] : proofKeysOf(representative).flatMap((key) => say(key))),
  ];
  // A power of attorney names its principal above, and has to end on the page on which it begins.
  const contacts = contactLines(request).slice(0, isSignedByPen && representative ? 1 : undefined);
  const sealNote = sealNoteFor(request, sayOne);
  return {
    language,
    sender: senderLines(request),
    recipient:
      recipient === 'nobody'
        ? [controller.name]
        : recipientLines(followUp.authority?.name ?? controller.name, request, sayOne('byEmail')),
    documentType: sayOne('documentType'),
    date: writtenDay(request.createdOn),
    reference: sayOne('reference'),
    subject: sayOne('subject'),
    blocks: [
      ...routingBlocks([say('routing')[0]]),
      ...fillBlocks(own, values, { chronology: chronologyBlocks() }),
    ],
    greeting: sayOne('greeting'),
    name,
    ...(representative && isSignedByPen ? { signer: representative.name } : {}),
    signatureNote: [...say(note), ...say(request.follows.isKeyNew ? 'newKeyNote' : 'sameKeyNote')],
    fingerprintLabel: sayOne('fingerprintLabel'),
    ...(sealNote === '' ? {} : { sealNote }),
    ...(attachments.length > 0
      ? { attachments: { label: sayOne('attachmentsLabel'), items: attachments } }
      : {}),
    contact: { label: sayOne('contactLabel'), items: contacts },
    wordings: used.map(({ name: wording, sha256 }) => ({ name: wording, sha256 })),
  };

  function chronologyBlocks(): LetterBlock[] {
    const rows = (followUp.chronology ?? []).map((row): [string, string] => [
      sayOne(isEstimatedRow(row) ? 'onEstimate' : 'on', { 'row.on': writtenDay(row.on) }),
      sayOne(chronologyKey(row), { 'row.sentOn': 'sentOn' in row ? writtenDay(row.sentOn) : '' }),
    ]);
    return rows.length > 0 ? [{ type: 'table', rows }] : [];
  }

  function attachmentItems(): string[] {
    return (followUp.attachments ?? []).map((attachment) => {
      const on = { 'row.on': writtenDay(attachment.on) };
      if (attachment.what === 'file') return sayOne('attached.file', { ...on, 'row.name': attachment.name });
      const key = attachment.what === 'letter' ? `attached.${attachment.letter}` : 'attached.request';
      return sayOne(key, { ...on, 'row.reference': attachment.reference });
    });
  }
}
