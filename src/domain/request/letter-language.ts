import { FIRST_LANGUAGE, isLanguage, type Language, namesOf } from '../../i18n/languages.ts';
import type { FieldValues } from '../rights/field.ts';

/** Where a draft keeps the language that its letter is to be written in, once somebody has chosen. */
export const LETTER_LANGUAGE = 'letter.language';

/** Where it keeps the wish for an answer in that language. */
export const ANSWER_WISH = 'letter.answerWish';

/** What decides about a letter's language besides the choice: the page's language, and what the controller handles. */
export interface LanguageFacts {
  /** The page's language, which the names in the facts are inflected in. */
  readonly language: Language;
  /** The languages in which the controller says that it handles letters, that of its notices first. */
  readonly handles?: readonly Language[] | undefined;
}

/**
 * The language of a request's letter: the one chosen, or the page's where the controller handles it, or else that of
 * the notices: a letter that the staff cannot read loses days.
 */
export function letterLanguageOf(values: FieldValues, facts: LanguageFacts): Language {
  const chosen = chosenLanguage(values);
  if (chosen) return chosen;
  const { language, handles = [FIRST_LANGUAGE] } = facts;
  return handles.includes(language) ? language : (handles[0] ?? FIRST_LANGUAGE);
}

/** The language that somebody chose for the letter; one that the portal does not have is none. */
export function chosenLanguage(values: FieldValues): Language | undefined {
  const chosen = values[LETTER_LANGUAGE];
  return typeof chosen === 'string' && isLanguage(chosen) ? chosen : undefined;
}

/** The language in which the answer is wished for; undefined where no wish belongs into the letter. */
export function answerWishOf(values: FieldValues, facts: LanguageFacts): Language | undefined {
  const language = letterLanguageOf(values, facts);
  return values[ANSWER_WISH] === true && language !== noticeLanguageOf(facts) ? language : undefined;
}

/** The language of the notices, in which a controller answers without being asked to. */
export function noticeLanguageOf({ handles = [FIRST_LANGUAGE] }: LanguageFacts): Language {
  return handles[0] ?? FIRST_LANGUAGE;
}

/** The language of a complaint that follows a letter, unless another is chosen: the letter's, if authorities work in it. */
export function complaintLanguageOf(language: Language): Language {
  return namesOf(language).isForAuthorities ? language : FIRST_LANGUAGE;
}
