import * as z from 'zod/mini';
import type { CaseForms } from './case-forms.ts';

const form = z.string().check(z.minLength(1), z.maxLength(120));

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
