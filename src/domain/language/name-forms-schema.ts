import * as z from 'zod/mini';
import { LANGUAGE_CODES, type Language, type NameForms, namesOf } from '../../i18n/languages.ts';
import { type FormsByLanguage, formsIn } from './name-forms.ts';

const form = z
  .string()
  .check(z.minLength(1), z.maxLength(120), z.regex(/^[^\n\r\u2028\u2029]*$/, 'Expected one line of text'));

/** The forms of a name in the language, as a publisher writes them down: each that its grammar knows, and no other. */
export function nameFormsSchema(language: Language) {
  return z.strictObject(Object.fromEntries(namesOf(language).NAME_FORMS.map((name) => [name, form])));
}

/** The forms of a name by language; each language's as its grammar has them. */
export const formsByLanguageSchema = z.strictObject(
  Object.fromEntries(LANGUAGE_CODES.map((code) => [code, z.optional(nameFormsSchema(code))])) as Record<
    Language,
    z.ZodMiniOptional<ReturnType<typeof nameFormsSchema>>
  >,
);

/** A rule for what has a name and its forms: letters print the forms, programs and the check page the name. */
export function hasOwnForms(language: Language) {
  const { BASE_FORM } = namesOf(language);
  return z.refine<{ name: string; forms: NameForms }>(({ name, forms }) => isOwnForm(name, forms, language), {
    error: `Expected the name itself as its ${BASE_FORM}`,
    path: ['forms', BASE_FORM],
  });
}

/** Whether the forms in the language are those of the name. */
export function hasFormsIn(
  named: { readonly name: string; readonly forms: FormsByLanguage },
  language: Language,
): boolean {
  return isOwnForm(named.name, formsIn(named, language), language);
}

/** A name may begin a line with a capital that it lacks inside a sentence. */
export function isOwnForm(name: string, forms: NameForms, language: Language): boolean {
  const { BASE_FORM } = namesOf(language);
  const own = forms[BASE_FORM] ?? '';
  return name.toLocaleLowerCase(language) === own.toLocaleLowerCase(language);
}
