import { existsSync } from 'node:fs';
import sources from 'virtual:wordings/sources';
import { language } from '#words/grammar.ts';
import {
  type CompositionProblem,
  composeWordings,
  problemsInSources,
} from '../domain/letter/compose-wordings.ts';
import type { Wording } from '../domain/letter/wording.ts';
import { problemsInWording, type WordingProblem } from '../domain/letter/wording-problems.ts';
import type { PortalFacts } from '../domain/request/request-from-values.ts';
import { CONTENT_FOLDER, CONTENT_NAME } from './content-folder.ts';
import { hashedWording } from './hashed-wording.ts';

/** The wordings in the language as they are published; one with a slip stops the build. */
export function publishedWordings(facts: PortalFacts): Wording[] {
  const wordings = composeWordings(sources).map(hashedWording);
  const problems = [
    ...problemsInSources(sources).map(describeGap),
    ...wordings.flatMap((wording) => problemsInWording(wording, facts)).map(describeProblem),
  ];
  if (problems.length > 0) throw new Error(`The letters cannot be written.\n${problems.join('\n')}`);
  return wordings;
}

function describeGap(problem: CompositionProblem): string {
  return problem.code === 'missing-row'
    ? `- ${letterFile(problem.wording)}: ${problem.key}: has to be one of the lines between --- and ---, with words after it.`
    : `- ${noticeFile(problem.slug)}: asks.${problem.right}: the letter of this right has no place for it. Write {asks} there as a paragraph.`;
}

function describeProblem({ wording, piece, code, known }: WordingProblem): string {
  const what = {
    'unknown-name': 'is no name that a letter knows',
    'unknown-option': 'is no option of that name',
    'missing-line': 'has to be one of the lines between --- and ---, with words after it',
    'not-read': 'would stand in the letter as it is; conditions open a paragraph, an item or a row',
  }[code];
  return `- ${fileWith(piece, wording)}: ${piece} ${what}. Use one of: ${known.join(', ')}.`;
}

/** The file in which the piece of a composed wording was written. */
function fileWith(piece: string, wording: string): string {
  const { letters, asks } = sources;
  const own = letters.find(({ name, text }) => name === wording && text.includes(piece));
  if (own) return letterFile(wording);
  const asking = asks.find((register) =>
    Object.values(register.asks)
      .flat()
      .some((ask) => ask.includes(piece)),
  );
  if (asking) return noticeFile(asking.slug);
  return letterFile(letters.find(({ text }) => text.includes(piece))?.name ?? wording);
}

function letterFile(wording: string): string {
  const path = `letters/${wording}/${language}.md`;
  // A folder of content without a letter has the portal's own.
  return `${existsSync(`${CONTENT_FOLDER}${path}`) ? CONTENT_NAME : 'content'}/${path}`;
}

function noticeFile(slug: string): string {
  return `${CONTENT_NAME}/notices/${slug}/${language}.md`;
}
