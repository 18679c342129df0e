import type { PublishedNotice } from '../site/published.ts';

/** The notice with the text that its page shows: a translation stands in the original's place, and says so. */
export function withShownText(published: PublishedNotice): PublishedNotice {
  const { translation } = published;
  return translation ? { ...published, lang: undefined, text: translation.text } : published;
}

/**
 * The notices as they stand side by side: in the pages' language if all can be read in it as they are in force, else in
 * that of the originals, as words of two languages cannot be compared.
 */
export function comparableNotices(notices: readonly PublishedNotice[]): readonly PublishedNotice[] {
  const areReadable = notices.every(
    ({ lang, translation }) =>
      lang === undefined || (translation !== undefined && translation.outdatedSince === undefined),
  );
  return areReadable ? notices.map(withShownText) : notices;
}
