import * as z from 'zod/mini';
import { type Language, namesOf } from '../../i18n/languages.ts';
import { asksSchema } from './asks.ts';
import { noticeSchema } from './notice.ts';
import { lineSchema as line, writtenDaySchema } from './publisher-values.ts';

const { examples, summary } = noticeSchema.shape;
const { mainRight: _, ...summaryWords } = summary.shape;

/**
 * The front matter of an unofficial translation, `content/notices/<slug>/<language>.md` beside the original: what it is
 * a translation of, who is answerable for it, and the portal's own words on the register in the language. Every fact of
 * the notice is the original's.
 */
export const translationSchema = z.strictObject({
  /** SHA-256 of the original's Markdown body without white space around it, in hex. */
  translates: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'Expected the SHA-256 of the original')),
  /** Who answers for the translation: the controller, by its name, once it has confirmed it. The page says if not. */
  translatedBy: line,
  /** Day of the original that was translated, where that is no longer the one in force: the page then says so. */
  outdatedSince: z.optional(writtenDaySchema),
  /** The register's name as it stands inside a sentence. */
  name: line,
  /** The name in the forms of the language. */
  forms: z.record(z.string(), line),
  /** What letters in the language ask of this register besides. */
  asks: z.optional(asksSchema),
  examples,
  summary: z.strictObject(summaryWords),
});

/** An unofficial translation's front matter. */
export type Translation = z.infer<typeof translationSchema>;

/** Whether the front matter is that of a translation. */
export function isTranslation(frontMatter: unknown): boolean {
  return typeof frontMatter === 'object' && frontMatter !== null && 'translates' in frontMatter;
}

/** What keeps a translation from being published, each a place and what was expected there. */
export function problemsInTranslation(
  { translates, outdatedSince, name, forms }: Translation,
  language: Language,
  originalSha256: string,
): { readonly field: string; readonly code: 'translates' | 'forms'; readonly expected: string }[] {
  const { NAME_FORMS, BASE_FORM } = namesOf(language);
  const isWhole = Object.keys(forms).sort().join() === [...NAME_FORMS].sort().join();
  const isOwn = forms[BASE_FORM]?.toLocaleLowerCase(language) === name.toLocaleLowerCase(language);
  return [
    ...(translates === originalSha256 || outdatedSince !== undefined
      ? []
      : [{ field: 'translates', code: 'translates' as const, expected: originalSha256 }]),
    ...(isWhole && isOwn
      ? []
      : [{ field: 'forms', code: 'forms' as const, expected: NAME_FORMS.join(', ') }]),
  ];
}
