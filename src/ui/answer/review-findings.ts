import { type AskedItem, askedItems } from '../../domain/answer/asked-items.ts';
import { type ComparedFact, compareWithNotice, type Difference } from '../../domain/answer/compare-notice.ts';
import { expressionsFor, findQuotes, type Quote } from '../../domain/answer/find-quotes.ts';
import type { AnswerFacts } from '../../domain/answer/notice-facts.ts';
import { type AnswerText, passagesOf } from '../../domain/answer/passages.ts';
import type { Request } from '../../domain/request/request.ts';
import type { ReadFile } from '../../exchange/reading/read-file.ts';
import { type AnswerStems, OWN_STEMS } from '../doors/answer-stems.ts';

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
  languages: readonly AnswerStems[] = [OWN_STEMS],
): Findings {
  const slugs = request.registers.map(({ slug }) => slug);
  const notices = registers.filter(({ slug }) => slugs.includes(slug));
  const { name, knownEmails, organisation } = request.dataSubject;
  const recipients = notices.flatMap((notice) => notice.recipients);
  const passages = passagesOf(texts);
  const asked = askedItems(request);
  const stems = stemsThatFit(languages, passages, asked);
  const { durationPattern, noticeReferences, numberWords } = stems;
  const expressions = expressionsFor(
    { stems: stems.answerStems, loose: stems.looseStems },
    { own: [name, ...knownEmails], recipients },
  );
  const items = asked.map((item) => ({ item, quotes: findQuotes(passages, item.id, expressions) }));
  const asksAccess = request.rights.some(({ right }) => right === 'access');
  if (!asksAccess || texts.length === 0) return { items, hints: [], differences: [] };

  const textsAbout = (id: string) =>
    items.flatMap(({ item, quotes }) => (item.id === id ? quotes.map(({ text }) => text) : []));
  // Sentences are compared by their words, which are others in another language; names are the same.
  const isComparable = notices.every(({ language }) => language === stems.language);
  const sentencesAbout = (id: string) => (isComparable ? textsAbout(id) : []);
  const factsOf = (fact: ComparedFact) => notices.flatMap((notice) => notice[fact]);
  const answer = texts.map(({ text }) => text).join('\n');
  const ownNames = [
    controller.name,
    ...Object.values(controller.names ?? {}),
    ...(organisation ? [organisation] : []),
  ];
  const differences = compareWithNotice(
    answer,
    {
      recipients: textsAbout('access.recipients'),
      storage: sentencesAbout('access.storage'),
      sources: sentencesAbout('access.source'),
      purposes: sentencesAbout('access.purposes'),
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

/** The stems of the language that the answer is written in: those that find the most of what was asked, the first of equals. */
function stemsThatFit(
  languages: readonly AnswerStems[],
  passages: ReturnType<typeof passagesOf>,
  asked: readonly AskedItem[],
): AnswerStems {
  const found = ({ answerStems: stems }: AnswerStems): number =>
    asked.reduce((sum, { id }) => sum + findQuotes(passages, id, { stems, loose: {} }).length, 0);
  const counted = languages.map((stems) => ({ stems, count: languages.length > 1 ? found(stems) : 0 }));
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one));
  return best.stems;
}
