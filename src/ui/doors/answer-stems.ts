import languages from 'virtual:letter-languages';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';

/** How answers in one language speak of what letters ask. */
export type AnswerStems = Awaited<ReturnType<(typeof languages)[keyof typeof languages]['stems']>>;

/** Those of every language, since an answer comes in whichever; one that cannot be had is left out. */
export async function allAnswerStems(): Promise<readonly AnswerStems[]> {
  const loaded = await Promise.allSettled(LANGUAGE_CODES.map((code) => languages[code].stems()));
  return loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
