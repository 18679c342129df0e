import type { CheckedNotice } from './checked-notice.ts';
import { type Finding, finding } from './finding.ts';
import type { NoticeStems, Topic } from './notice-stems.ts';
import { fold, type NoticeSectionWords, type Sentence } from './notice-words.ts';

/** Every sentence below a heading or before the first, but no heading. */
export function bodyOf({ sections }: CheckedNotice): Sentence[] {
  return sections.flatMap(({ sentences }) => sentences);
}

export function headingsOf({ sections }: CheckedNotice): Sentence[] {
  return sections.flatMap(({ heading }) => heading ?? []);
}

/** The sections whose heading is about the topic. */
export function sectionsAbout(
  { sections }: CheckedNotice,
  { topics }: NoticeStems,
  ...wanted: readonly Topic[]
): NoticeSectionWords[] {
  return sections.filter(
    ({ heading }) => heading && wanted.some((topic) => topics[topic].test(heading.folded)),
  );
}

/** The sentences in sections about one of the topics. */
export function sentencesAbout(
  notice: CheckedNotice,
  stems: NoticeStems,
  ...topics: readonly Topic[]
): Sentence[] {
  return sectionsAbout(notice, stems, ...topics).flatMap(({ sentences }) => sentences);
}

export function matching(sentences: readonly Sentence[], stem: RegExp): Sentence[] {
  return sentences.filter(({ folded }) => stem.test(folded));
}

/** The sentences without those that say no. */
export function affirming(sentences: readonly Sentence[], { negation }: NoticeStems): Sentence[] {
  return sentences.filter(({ folded }) => !negation.test(folded));
}

/** The sentences that a fact of the front matter is quoted from; a quotation can run over several. */
export function sentencesWith(notice: CheckedNotice, quotations: readonly string[]): Sentence[] {
  const wanted = quotations.map((text) => wordsOnly(text)).filter((text) => text !== '');
  return bodyOf(notice).filter(({ folded }) => {
    const words = wordsOnly(folded);
    return wanted.some((text) => words.includes(text) || text.includes(words));
  });
}

/** The sentences of the paragraph that the sentence is part of. */
export function paragraphOf(notice: CheckedNotice, { paragraph }: Sentence): Sentence[] {
  return bodyOf(notice).filter((other) => other.paragraph === paragraph);
}

/**
 * Looks for words: found where they stand in a section about the topic or are plain wherever they stand; unclear
 * where they stand elsewhere or in a heading alone.
 */
export function look(
  notice: CheckedNotice,
  stems: NoticeStems,
  { topics, stem, plain }: { topics: readonly Topic[]; stem: RegExp; plain?: RegExp | undefined },
): Finding {
  const body = bodyOf(notice);
  const there = matching(sentencesAbout(notice, stems, ...topics), stem);
  const sure = there.length > 0 || !plain ? there : matching(body, plain);
  if (sure.length > 0) return finding('found', sure);
  const loose = [...matching(body, stem), ...matching(headingsOf(notice), stem)];
  return finding(loose.length > 0 ? 'unclear' : 'notFound', loose);
}

function wordsOnly(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
