import * as z from 'zod/mini';
import type { CaseForms } from './case-forms.ts';

const form = z
  .string()
  .check(z.minLength(1), z.maxLength(120), z.regex(/^[^\n\r\u2028\u2029]*$/, 'Expected one line of text'));

/**
 * The nine cases of a name as a publisher writes them down. Apart from the rules on them, so that the form's
 * first file comes without a schema library.
 */
export const caseFormsSchema = z.strictObject({
  nominative: form,
  genitive: form,
  partitive: form,
  inessive: form,
  elative: form,
  illative: form,
  adessive: form,
  ablative: form,
  allative: form,
} satisfies Record<keyof CaseForms, typeof form>);

/** A rule for what has a name and its forms: letters print the forms, programs and the check page the name. */
export const hasOwnForms = z.refine<{ name: string; forms: CaseForms }>(
  // A name may begin a line with a capital that it lacks inside a sentence.
  ({ name, forms }) => name.toLocaleLowerCase('fi') === forms.nominative.toLocaleLowerCase('fi'),
  { error: 'Expected the name itself as its nominative', path: ['forms', 'nominative'] },
);
