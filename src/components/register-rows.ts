import { sentenceCase } from '#words/grammar.ts';
import { rightWords } from '#words/rights.ts';
import { pagePath } from '../site/language.ts';
import type { PublishedNotice } from '../site/published.ts';
import { requestPath } from './doors.ts';

/** From so many registers on a person looks for a name rather than through cards. */
export const MANY_REGISTERS = 8;

/** What the rows of registers show; `root` leads to the root of the language's pages. */
export function registerRows(notices: readonly PublishedNotice[], root: string) {
  const relative = (path: string): string => root + path.slice(pagePath('').length);
  return notices.map(({ slug, notice: { name, summary }, wordsLang: lang }) => ({
    name: sentenceCase(name),
    lang,
    concerns: summary.concerns,
    notice: relative(pagePath(`selosteet/${slug}/`)),
    request: relative(requestPath(slug, summary.mainRight)),
    door: rightWords[summary.mainRight].door,
  }));
}
