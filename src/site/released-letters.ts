import * as z from 'zod/mini';
import type { Wording } from '../domain/letter/wording.ts';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * `content/letters/released.json`: what was published so far, by release. People have letters that name these hashes,
 * and a verifier can only write such a letter again from the very text, so none may be lost.
 */
export const releasedLettersSchema = z.record(
  z.string(),
  z.strictObject({
    /** The number of the drawing, which packets name. */
    drawing: z.int(),
    /** By language and the letter's word: the SHA-256 of each wording that no release before had. */
    letters: z.record(z.string(), z.record(z.string(), sha256)),
  }),
);

export type ReleasedLetters = z.infer<typeof releasedLettersSchema>;

/** One wording that was released. */
export interface ReleasedLetter {
  readonly release: string;
  readonly language: string;
  readonly name: string;
  readonly sha256: string;
}

/** The list of the file's text; before a first release there is no file. */
export function parseReleasedLetters(json: string | undefined): ReleasedLetters {
  return releasedLettersSchema.parse(JSON.parse(json ?? '{}'));
}

/** The wordings that were released in the language and are not among the given ones, present and past. */
export function lostLetters(
  released: ReleasedLetters,
  language: string,
  wordings: readonly Wording[],
): ReleasedLetter[] {
  const kept = new Set(wordings.map(({ name, sha256 }) => `${name} ${sha256}`));
  return lettersOf(released).filter(
    (letter) => letter.language === language && !kept.has(`${letter.name} ${letter.sha256}`),
  );
}

/** The wordings of the language that no release has yet. */
export function unreleasedLetters(
  released: ReleasedLetters,
  language: string,
  wordings: readonly Wording[],
): Wording[] {
  const known = new Set(
    lettersOf(released).flatMap((letter) =>
      letter.language === language ? [`${letter.name} ${letter.sha256}`] : [],
    ),
  );
  return wordings.filter(({ name, sha256 }) => !known.has(`${name} ${sha256}`));
}

/** The path, below `content/`, at which the text of a wording is kept when another takes its place. */
export function pastPath({ name, sha256 }: Pick<Wording, 'name' | 'sha256'>): string {
  return `letters/${name}/past/${sha256}.md`;
}

/** What is to be done about a lost wording. */
export function describeLost(letter: ReleasedLetter): string {
  return (
    `The letter ${letter.name} said something else in release ${letter.release}, and people have letters of it. ` +
    `Keep its text as content/${pastPath(letter)}: "npm run release -- --keep" writes it from Git's history.`
  );
}

function lettersOf(released: ReleasedLetters): ReleasedLetter[] {
  return Object.entries(released).flatMap(([release, { letters }]) =>
    Object.entries(letters).flatMap(([language, hashes]) =>
      Object.entries(hashes).map(([name, sha256]) => ({ release, language, name, sha256 })),
    ),
  );
}
