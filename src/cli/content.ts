import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Wording } from '../domain/wording.ts';

const LETTERS = new URL('../../content/letters/', import.meta.url);

/** The letters' wordings in the language, as the portal publishes them. */
export function readWordings(language: string): Wording[] {
  return readdirSync(LETTERS)
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(`${name}/${language}.md`, LETTERS), 'utf8');
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
    });
}
