import { isLanguage } from '../../i18n/languages.ts';

/** A language tag as far as requests have them (BCP 47): a language, and what narrows it down. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * The language of a request's letter, or the one that it wishes for an answer in, where this portal has no letters in
 * it: another portal may. Undefined for a `request.json` whose languages it knows, and for what is none.
 */
export function unknownLanguageIn(file: unknown): string | undefined {
  const { request } = (file ?? {}) as { readonly request?: unknown };
  const { language, answerWish } = (request ?? {}) as Readonly<Record<string, unknown>>;
  return [language, answerWish].find(
    (code): code is string => typeof code === 'string' && LANGUAGE_TAG.test(code) && !isLanguage(code),
  );
}
