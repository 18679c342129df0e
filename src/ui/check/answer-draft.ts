import { answerItems, articleName, legalBasisNames } from '#words/answer-items.ts';
import { answerKit as words } from '#words/answer-kit.ts';
import { join, language, sentenceCase } from '#words/grammar.ts';
import { type DraftSection, draftSections, type ToldByNotice } from '../../domain/answer/draft-sections.ts';
import type { AnswerFacts } from '../../domain/answer/notice-facts.ts';
import { followUpEntry } from '../../domain/letters/follow-up.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import type { Request } from '../../domain/request/request.ts';
import { addressLines } from '../../domain/values/postal-address.ts';
import { DOCX_TYPE, encodeDocx } from '../../exchange/docx.ts';
import { type DraftBlock, type DraftDocument, draftHtml, draftText } from '../../exchange/draft-document.ts';
import { encodeHtmlEmailDraft, isMailbox } from '../../exchange/email-draft.ts';
import { type CheckRow, namesOfRights } from './check-row.ts';
import { sentenceOf } from './verdict-sentence.ts';

/** The forms in which a draft can be saved. */
export type AnswerFormat = 'email' | 'document';

/** A draft ready to save. */
interface AnswerFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** Whether the row is a letter that waits for an answer: a packet with a first request, or one that repeats it. */
export function isAnswerable(row: CheckRow): boolean {
  const request = requestIn(row);
  if (!request) return false;
  return !request.followUp || followUpEntry(request.followUp.letter).repeats === true;
}

/** Whether the letter was written to the controller that publishes this portal. */
export function isForUs(row: CheckRow, { controller }: AnswerFacts): boolean {
  const { businessId, name } = requestIn(row)?.controller ?? {};
  return businessId === undefined ? name === controller.name : businessId === controller.businessId;
}

/** The forms that fit how the person wants the answer: who asked for post gives no address for a message. */
export function answerFormats(row: CheckRow): readonly AnswerFormat[] {
  return mailboxOf(requestIn(row)) === undefined ? ['document'] : ['email', 'document'];
}

/** The draft of the answer as a file. */
export function writeAnswer(format: AnswerFormat, row: CheckRow, facts: AnswerFacts): AnswerFile {
  const request = requestIn(row);
  if (!request) throw new TypeError('Expected a row with a packet that can be answered.');
  const document = answerDraft(row, request, facts);
  if (format === 'document') {
    const name = words.fileName(request.reference, 'docx');
    return { name, content: encodeDocx(document), mediaType: DOCX_TYPE };
  }
  const to = mailboxOf(request) ?? '';
  const message = { to, subject: document.title, text: draftText(document) };
  const content = encodeHtmlEmailDraft(message, draftHtml(document));
  return { name: words.fileName(request.reference, 'eml'), content, mediaType: 'message/rfc822' };
}

function contactBlocks({ controller: { requestEmail } }: AnswerFacts): DraftBlock[] {
  return requestEmail ? [{ kind: 'paragraph', text: words.contact(requestEmail) }] : [];
}

/** The draft before it is a file; its first note says why a letter could not be checked. */
function answerDraft(row: CheckRow, request: Request, facts: AnswerFacts): DraftDocument {
  const { reference, dataSubject, createdOn } = request;
  const rights = namesOfRights(request.rights.map(({ right }) => right));
  const blocks: DraftBlock[] = [
    ...addressBlocks(request),
    { kind: 'paragraph', text: words.greeting(dataSubject.name) },
    { kind: 'paragraph', text: words.opening(rights, reference, createdOn) },
    { kind: 'paragraph', text: words.registers(join(request.registers.map(({ name }) => name))) },
    ...draftSections(request, facts).flatMap((section) => sectionBlocks(section, facts)),
    ...contactBlocks(facts),
    { kind: 'paragraph', text: words.closing },
    { kind: 'paragraph', text: '', mark: words.fill(words.signer) },
    { kind: 'paragraph', text: facts.controller.name },
  ];
  return {
    language,
    title: words.subject(rights, reference),
    notes: notesOf(row, request),
    blocks: blocks.map((block) => ({ ...block, text: oneLine(block.text) })),
  };
}

function notesOf(row: CheckRow, { followUp }: Request): string[] {
  const { receivedOn, dueOn, extendedDueOn } = row;
  const { checked } = row.entry;
  const unchecked =
    checked.kind === 'packet' && checked.verdict.verdict === 'unchecked'
      ? [words.notes.unchecked(sentenceOf(checked))]
      : [];
  const time =
    receivedOn && dueOn && extendedDueOn
      ? [words.notes.due(receivedOn, dueOn), words.notes.extension(dueOn, extendedDueOn)]
      : [followUp ? words.notes.followUp : words.notes.noDue];
  const { draft, identity, check, fill } = words.notes;
  return [...unchecked, draft, ...time, identity, check, fill];
}

function addressBlocks({ dataSubject, replyChannel }: Request): DraftBlock[] {
  if (replyChannel !== 'post' || !dataSubject.postalAddress) return [];
  return [dataSubject.name, ...addressLines(dataSubject.postalAddress)].map((text) => ({
    kind: 'paragraph',
    text,
  }));
}

function sectionBlocks({ item, told }: DraftSection, { authority }: AnswerFacts): DraftBlock[] {
  const { id, article } = item;
  const { name, fill } = answerItems[id];
  const contact = [authority.email, authority.phone, authority.website].join(', ');
  const heading: DraftBlock = { kind: 'heading', text: words.item(name, articleName(article)) };
  const toFill: DraftBlock[] = fill === '' ? [] : [{ kind: 'paragraph', text: '', mark: words.fill(fill) }];
  if (id === 'access.rights') return [heading, { kind: 'paragraph', text: words.rights }];
  if (id === 'access.complaint') {
    return [heading, { kind: 'paragraph', text: words.complaint(authority.name, contact) }];
  }
  if (id === 'refusal') {
    return [
      heading,
      ...toFill,
      { kind: 'paragraph', text: words.refusal, mark: words.fill(words.refusalReason) },
      { kind: 'paragraph', text: words.remedies(authority.name, contact) },
    ];
  }
  return [heading, ...(told ?? []).flatMap(toldBlocks), ...toFill];
}

function toldBlocks({ register, noticeUpdatedOn, isOtherVersion, lines, bases }: ToldByNotice): DraftBlock[] {
  const told = [...lines, ...bases.map((basis) => legalBasisNames[basis])];
  const name = sentenceCase(register);
  if (told.length === 0) return [{ kind: 'paragraph', text: '', mark: words.missing(name) }];
  return [
    {
      kind: 'paragraph',
      text: `${words.told(name, noticeUpdatedOn)}:`,
      mark: isOtherVersion ? words.otherVersion : undefined,
    },
    ...told.map((text): DraftBlock => ({ kind: 'item', text, mark: words.check })),
  ];
}

function requestIn({ entry: { checked } }: CheckRow): Request | undefined {
  return checked.kind === 'packet' && 'file' in checked.verdict ? requestOf(checked.verdict.file) : undefined;
}

function mailboxOf(request: Request | undefined): string | undefined {
  if (request?.replyChannel !== 'email') return undefined;
  const { replyEmail } = request.dataSubject;
  return replyEmail !== undefined && isMailbox(replyEmail) ? replyEmail : undefined;
}

/** What somebody typed stands on one line, and brings no line of its own into the draft. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
