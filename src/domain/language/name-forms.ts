import type { Language, NameForms } from '../../i18n/languages.ts';

/** A name's forms by language, as far as somebody wrote them down. */
export type FormsByLanguage = { readonly [L in Language]?: NameForms | undefined };

/** The forms in the language; empty where there are none, so that a letter shows a hole and no wrong form. */
export function formsIn({ forms }: { readonly forms: FormsByLanguage }, language: Language): NameForms {
  return forms[language] ?? {};
}
