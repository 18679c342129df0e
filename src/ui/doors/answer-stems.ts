import languages from 'virtual:letter-languages';
import * as ownStems from '#words/answer-stems.ts';
import { language as ownLanguage } from '#words/grammar.ts';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';

/** How answers in one language speak of what letters ask. */
export type AnswerStems = Awaited<ReturnType<(typeof languages)[keyof typeof languages]['stems']>> & {
  readonly language: string;
};

/** Those of the page's own language. */
export const OWN_STEMS: AnswerStems = { ...ownStems, language: ownLanguage };

/** Those of every language, since an answer comes in whichever; one that cannot be had is left out. */
export async function allAnswerStems(): Promise<readonly AnswerStems[]> {
  const loaded = await Promise.allSettled(
    LANGUAGE_CODES.map(async (language) =>
      language === ownLanguage ? OWN_STEMS : { ...(await languages[language].stems()), language },
    ),
  );
  return loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
