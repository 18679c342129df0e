import { calledInLetters as en } from './en/notice-kinds.ts';
import { calledInLetters as fi } from './fi/notice-kinds.ts';
import type { Language } from './languages.ts';
import { calledInLetters as sv } from './sv/notice-kinds.ts';

/**
 * What letters call a notice, by language and by what the publisher calls it: the same forms for each. The files of
 * letters have those of the first kind.
 */
export const CALLED_IN_LETTERS: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
