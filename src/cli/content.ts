import { composeWordings } from '../domain/letter/compose-wordings.ts';
import type { Wording } from '../domain/letter/wording.ts';
import { LANGUAGE_CODES, type Language } from '../i18n/languages.ts';
import { CONTENT_FOLDER } from '../site/content-folder.ts';
import { hashedWording } from '../site/hashed-wording.ts';
import { letterSources, readContentTexts } from '../site/letter-sources.ts';
import { readPastTexts, readReleasedList } from '../site/past-texts.ts';
import type { ReleasedLetters } from '../site/released-letters.ts';

/** The letters' wordings in the language, as the portal publishes them. */
export function readWordings(language: Language): Wording[] {
  return composeWordings(letterSources(readContentTexts(CONTENT_FOLDER), language)).map(hashedWording);
}

/** The wordings in use, of all languages, and those that were in use before: a letter may be old. */
export function readReleasedWordings(): Wording[] {
  return [...LANGUAGE_CODES.flatMap(readWordings), ...readPastTexts(CONTENT_FOLDER).map(hashedWording)];
}

/** What was released so far, by release. */
export function readReleasesList(): ReleasedLetters {
  return readReleasedList(CONTENT_FOLDER);
}
