import { existsSync, readdirSync } from 'node:fs';
import { readText } from './read-text.ts';
import { parseReleasedLetters, type ReleasedLetters } from './released-letters.ts';

/** A wording that another took the place of, with the SHA-256 that its file is named by. */
export interface PastText {
  readonly name: string;
  readonly text: string;
  readonly stated: string;
}

/** The past wordings of all languages in a folder of content. */
export function readPastTexts(folder: string): PastText[] {
  const letters = `${folder}letters/`;
  if (!existsSync(letters)) return [];
  return readdirSync(letters).flatMap((name) => {
    const past = `${letters}${name}/past/`;
    const files = existsSync(past) ? readdirSync(past).filter((file) => file.endsWith('.md')) : [];
    return files.sort().map(
      (file): PastText => ({
        name,
        text: readText(`${past}${file}`),
        stated: file.slice(0, -'.md'.length),
      }),
    );
  });
}

/** What was released so far, by release; before a first release there is no file. */
export function readReleasedList(folder: string): ReleasedLetters {
  const path = `${folder}letters/released.json`;
  return parseReleasedLetters(existsSync(path) ? readText(path) : undefined);
}
