/*
 * What is known of names in the language, apart from its grammar: whoever reads a stored letter in whichever language
 * needs no more than this.
 */

/** The forms of a name that wordings use: the nine common cases, in the order of a grammar. */
export const NAME_FORMS = [
  'nominative',
  'genitive',
  'partitive',
  'inessive',
  'elative',
  'illative',
  'adessive',
  'ablative',
  'allative',
] as const;

/** The form that is the name itself. */
const BASE_FORM = 'nominative';

/** Finnish authorities work in it. */
const isForAuthorities = true;

/** All of it, as the table of languages has it. */
export const names = { NAME_FORMS, BASE_FORM, isForAuthorities };
