import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Wording } from '../domain/wording.ts';

const LETTERS = new URL('../../content/letters/', import.meta.url);

/** The letters' wordings in the language, as the portal publishes them. */
export function readWordings(language: string): Wording[] {
  return readdirSync(LETTERS)
    .sort()
    .map((name) => readWording(name, `${language}.md`));
}

/** The wordings in use and, for verifying old letters, those that were in use before. */
export function readReleasedWordings(language: string): Wording[] {
  const current = readWordings(language);
  const past = current.flatMap(({ name }) => {
    const folder = new URL(`${name}/past/`, LETTERS);
    return existsSync(folder) ? readdirSync(folder).map((file) => readWording(name, `past/${file}`)) : [];
  });
  return [...current, ...past];
}

function readWording(name: string, file: string): Wording {
  const text = readFileSync(new URL(`${name}/${file}`, LETTERS), 'utf8');
  return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
}
