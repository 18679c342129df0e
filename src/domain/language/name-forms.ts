import { type Language, type NameForms, namesOf } from '../../i18n/languages.ts';

/** A name's forms by language, as far as somebody wrote them down. */
export type FormsByLanguage = { readonly [L in Language]?: NameForms | undefined };

/** The forms in the language; empty where there are none, so that a letter shows a hole and no wrong form. */
export function formsIn({ forms }: { readonly forms: FormsByLanguage }, language: Language): NameForms {
  return forms[language] ?? {};
}

/** A name, with the forms that somebody wrote down. */
export interface Named {
  readonly name: string;
  readonly forms: FormsByLanguage;
}

/** The name and its forms in a letter of the language: as they were written down, or all of them the name as it is. */
export function namedIn({ name, forms }: Named, language: Language): { name: string; forms: NameForms } {
  const { BASE_FORM, NAME_FORMS } = namesOf(language);
  const known = forms[language] ?? Object.fromEntries(NAME_FORMS.map((form) => [form, name]));
  return { name: known[BASE_FORM] ?? name, forms: known };
}
