import {
  answerStems,
  durationPattern,
  looseStems,
  noticeReferences,
  numberWords,
} from '#words/answer-stems.ts';
import { type AskedItem, askedItems } from '../../domain/answer/asked-items.ts';
import { type ComparedFact, compareWithNotice, type Difference } from '../../domain/answer/compare-notice.ts';
import { expressionsFor, findQuotes, type Quote } from '../../domain/answer/find-quotes.ts';
import type { AnswerFacts } from '../../domain/answer/notice-facts.ts';
import { type AnswerText, passagesOf } from '../../domain/answer/passages.ts';
import type { Request } from '../../domain/request/request.ts';
import type { ReadFile } from '../../exchange/reading/read-file.ts';

/** What the page noticed of the answer as a whole. */
type Hint = 'noticeReference' | 'categoriesOnly' | 'unnamedRecipients';

/** What was found in an answer, for the person to judge. */
export interface Findings {
  readonly items: readonly { readonly item: AskedItem; readonly quotes: readonly Quote[] }[];
  readonly hints: readonly Hint[];
  readonly differences: readonly Difference[];
}

/** The texts of the files and of the files in them, in their order. */
export function textsOf(files: readonly ReadFile[], within = ''): AnswerText[] {
  return files.flatMap(({ name, parts, inner }) => {
    const file = within === '' ? name : `${within} / ${name}`;
    return [...parts.map(({ page, text }) => ({ file, page, text })), ...textsOf(inner, file)];
  });
}

/** What the answer may say of each thing that the letter asked, and what to note of it as a whole. */
export function findingsIn(
  texts: readonly AnswerText[],
  request: Request,
  { registers, controller }: AnswerFacts,
): Findings {
  const slugs = request.registers.map(({ slug }) => slug);
  const notices = registers.filter(({ slug }) => slugs.includes(slug));
  const { name, knownEmails, organisation } = request.dataSubject;
  const recipients = notices.flatMap((notice) => notice.recipients);
  const expressions = expressionsFor(
    { stems: answerStems, loose: looseStems },
    { own: [name, ...knownEmails], recipients },
  );
  const passages = passagesOf(texts);
  const items = askedItems(request).map((item) => ({
    item,
    quotes: findQuotes(passages, item.id, expressions),
  }));
  const asksAccess = request.rights.some(({ right }) => right === 'access');
  if (!asksAccess || texts.length === 0) return { items, hints: [], differences: [] };

  const textsAbout = (id: string) =>
    items.flatMap(({ item, quotes }) => (item.id === id ? quotes.map(({ text }) => text) : []));
  const factsOf = (fact: ComparedFact) => notices.flatMap((notice) => notice[fact]);
  const answer = texts.map(({ text }) => text).join('\n');
  const ownNames = [controller.name, ...(organisation ? [organisation] : [])];
  const differences = compareWithNotice(
    answer,
    {
      recipients: textsAbout('access.recipients'),
      storage: textsAbout('access.storage'),
      sources: textsAbout('access.source'),
      purposes: textsAbout('access.purposes'),
    },
    {
      notice: {
        recipients: [...new Set(recipients)],
        storage: factsOf('storage'),
        sources: factsOf('sources'),
        purposes: factsOf('purposes'),
      },
      ownNames,
      words: { durationPattern, numberWords },
    },
  );
  const named = differences.find(({ fact }) => fact === 'recipients');
  const isNobodyNamed =
    named !== undefined &&
    named.onlyInAnswer.length === 0 &&
    named.onlyInNotice.length === new Set(recipients).size;
  const isCopyFound = findQuotes(passages, 'access.copy', { ...expressions, loose: {} }).length > 0;
  const refers = noticeReferences.map((reference) => new RegExp(reference));
  const hints: Hint[] = [
    ...(passages.some(({ folded }) => refers.some((reference) => reference.test(folded)))
      ? (['noticeReference'] as const)
      : []),
    ...(textsAbout('access.categories').length > 0 && !isCopyFound ? (['categoriesOnly'] as const) : []),
    ...(isNobodyNamed ? (['unnamedRecipients'] as const) : []),
  ];
  return { items, hints, differences };
}
