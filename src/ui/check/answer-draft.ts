import { answerItems } from '#words/answer-items.ts';
import { answerKit as words } from '#words/answer-kit.ts';
import { language as pageLanguage } from '#words/grammar.ts';
import { type DraftSection, draftSections, type ToldByNotice } from '../../domain/answer/draft-sections.ts';
import type { AnswerFacts } from '../../domain/answer/notice-facts.ts';
import { followUpEntry } from '../../domain/letters/follow-up.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import type { Request } from '../../domain/request/request.ts';
import { addressLines } from '../../domain/values/postal-address.ts';
import { DOCX_TYPE, encodeDocx } from '../../exchange/docx.ts';
import { type DraftBlock, type DraftDocument, draftHtml, draftText } from '../../exchange/draft-document.ts';
import { encodeHtmlEmailDraft, isMailbox } from '../../exchange/email-draft.ts';
import { grammarOf } from '../../i18n/grammars.ts';
import { type AnswerWords, OWN_ANSWER_WORDS } from '../doors/answer-words.ts';
import type { CheckRow } from './check-row.ts';
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
  if (businessId !== undefined) return businessId === controller.businessId;
  return [controller.name, ...Object.values(controller.names ?? {})].some((own) => own === name);
}

/** The forms that fit how the person wants the answer: who asked for post gives no address for a message. */
export function answerFormats(row: CheckRow): readonly AnswerFormat[] {
  return mailboxOf(requestIn(row)) === undefined ? ['document'] : ['email', 'document'];
}

/** The language of the row's letter, which the person reads; empty where there is no letter to answer. */
export function answerLanguage(row: CheckRow): string {
  return requestIn(row)?.language ?? '';
}

/**
 * The draft of the answer as a file: what the person reads in the letter's language, and what the writer still has to do
 * in the page's.
 */
export function writeAnswer(
  format: AnswerFormat,
  row: CheckRow,
  facts: AnswerFacts,
  own: AnswerWords = OWN_ANSWER_WORDS,
): AnswerFile {
  const request = requestIn(row);
  if (!request) throw new TypeError('Expected a row with a packet that can be answered.');
  const document = answerDraft(row, request, facts, own);
  if (format === 'document') {
    const name = words.fileName(request.reference, 'docx');
    return { name, content: encodeDocx(document), mediaType: DOCX_TYPE };
  }
  const to = mailboxOf(request) ?? '';
  const message = { to, subject: document.title, text: draftText(document) };
  const content = encodeHtmlEmailDraft(message, draftHtml(document));
  return { name: words.fileName(request.reference, 'eml'), content, mediaType: 'message/rfc822' };
}

function contactBlocks(
  { controller: { requestEmail } }: AnswerFacts,
  { answerKit }: AnswerWords,
): DraftBlock[] {
  return requestEmail ? [{ kind: 'paragraph', text: answerKit.contact(requestEmail) }] : [];
}

/** The draft before it is a file; its first note says why a letter could not be checked. */
function answerDraft(row: CheckRow, request: Request, facts: AnswerFacts, own: AnswerWords): DraftDocument {
  const { reference, dataSubject, createdOn } = request;
  const { answerKit, language } = own;
  const { join } = grammarOf(language);
  const rights = join(request.rights.map(({ right }) => own.rightWords[right].name));
  const blocks: DraftBlock[] = [
    ...addressBlocks(request),
    { kind: 'paragraph', text: answerKit.greeting(dataSubject.name) },
    { kind: 'paragraph', text: answerKit.opening(rights, reference, createdOn) },
    { kind: 'paragraph', text: answerKit.registers(join(request.registers.map(({ name }) => name))) },
    ...draftSections(request, facts).flatMap((section) => sectionBlocks(section, facts, own)),
    ...contactBlocks(facts, own),
    { kind: 'paragraph', text: answerKit.closing },
    { kind: 'paragraph', text: '', mark: words.fill(words.signer) },
    { kind: 'paragraph', text: facts.controller.names?.[language] ?? facts.controller.name },
  ];
  return {
    language,
    ...(pageLanguage === language ? {} : { writerLanguage: pageLanguage }),
    title: answerKit.subject(rights, reference),
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

function sectionBlocks(
  { item, told }: DraftSection,
  { authority }: AnswerFacts,
  own: AnswerWords,
): DraftBlock[] {
  const { id, article } = item;
  const { fill } = answerItems[id];
  const { answerKit } = own;
  const contact = [authority.email, authority.phone, authority.website].join(', ');
  const heading: DraftBlock = {
    kind: 'heading',
    text: answerKit.item(own.answerItems[id].name, own.articleName(article)),
  };
  const toFill: DraftBlock[] = fill === '' ? [] : [{ kind: 'paragraph', text: '', mark: words.fill(fill) }];
  if (id === 'access.rights') return [heading, { kind: 'paragraph', text: answerKit.rights }];
  if (id === 'access.complaint') {
    return [heading, { kind: 'paragraph', text: answerKit.complaint(authority.name, contact) }];
  }
  if (id === 'refusal') {
    return [
      heading,
      ...toFill,
      { kind: 'paragraph', text: answerKit.refusal, mark: words.fill(words.refusalReason) },
      { kind: 'paragraph', text: answerKit.remedies(authority.name, contact) },
    ];
  }
  return [heading, ...(told ?? []).flatMap((one) => toldBlocks(one, own)), ...toFill];
}

function toldBlocks(
  { register, noticeUpdatedOn, isOtherVersion, lines, language: written, bases }: ToldByNotice,
  { answerKit, legalBasisNames, language }: AnswerWords,
): DraftBlock[] {
  const quoted = written === undefined || written === language ? {} : { language: written };
  const told = [
    ...lines.map((text) => ({ text, ...quoted })),
    ...bases.map((basis) => ({ text: legalBasisNames[basis] })),
  ];
  const name = grammarOf(language).sentenceCase(register);
  if (told.length === 0) return [{ kind: 'paragraph', text: '', mark: words.missing(name) }];
  return [
    {
      kind: 'paragraph',
      text: `${answerKit.told(name, noticeUpdatedOn)}:`,
      mark: isOtherVersion ? words.otherVersion : undefined,
    },
    ...told.map((one): DraftBlock => ({ kind: 'item', ...one, mark: words.check })),
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
