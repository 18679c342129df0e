import { DATA_PROTECTION_OMBUDSMAN } from '#words/authority.ts';
import { language as ownLanguage } from '#words/grammar.ts';
import type { Controller } from '../../domain/publisher/controller.ts';
import type { Language } from '../../i18n/languages.ts';
import { wordsOfLetters } from './letter-words.ts';

type Authority = Controller['supervisoryAuthority'];

/**
 * The supervisory authority as a letter in the language names it. One that the publisher wrote down keeps its name; words
 * that cannot be had leave that of the page, at the same address.
 */
export async function authorityIn(authority: Authority, language: Language): Promise<Authority> {
  if (language === ownLanguage || authority.name !== DATA_PROTECTION_OMBUDSMAN.name) return authority;
  const words = await wordsOfLetters(language).catch(() => undefined);
  return words ? { ...authority, ...words.DATA_PROTECTION_OMBUDSMAN } : authority;
}
