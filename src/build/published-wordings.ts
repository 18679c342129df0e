import { createHash } from 'node:crypto';
import type { PortalFacts } from '../domain/request-from-values.ts';
import type { Wording } from '../domain/wording.ts';
import { problemsInWording, type WordingProblem } from '../domain/wording-problems.ts';
import type { Locale } from '../i18n/locale.ts';

const texts = import.meta.glob<string>('/content/letters/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The letters' wordings in the language; one with a slip stops the build. */
export function publishedWordings(locale: Locale, facts: PortalFacts): Wording[] {
  const wordings = Object.entries(texts).flatMap(([path, text]): Wording[] => {
    const [, name, language] = /\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
    if (!name || language !== locale) return [];
    return [{ name, text, sha256: createHash('sha256').update(text).digest('hex') }];
  });
  const problems = wordings.flatMap((wording) => problemsInWording(wording, facts));
  if (problems.length > 0) {
    throw new Error(`The letters cannot be written.\n${problems.map(describeProblem(locale)).join('\n')}`);
  }
  return wordings;
}

function describeProblem(locale: Locale) {
  return ({ wording, piece, code, known }: WordingProblem): string => {
    const what = {
      'unknown-name': 'is no name that a letter knows',
      'unknown-option': 'is no option of that name',
      'missing-line': 'has to be one of the lines between --- and ---, with words after it',
      'not-read': 'would stand in the letter as it is; conditions open a paragraph, an item or a row',
    }[code];
    return `- content/letters/${wording}/${locale}.md: ${piece} ${what}. Use one of: ${known.join(', ')}.`;
  };
}
