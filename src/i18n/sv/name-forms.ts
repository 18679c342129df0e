/*
 * What is known of names in the language, apart from its grammar: whoever reads a stored letter in whichever language
 * needs no more than this.
 */

/** The forms of a name that wordings use. */
const NAME_FORMS = ['indefinite', 'definite'] as const;

/** The form that is the name itself. */
const BASE_FORM = 'indefinite';

/** Finnish authorities work in it. */
const isForAuthorities = true;

/** All of it, as the table of languages has it. */
export const names = { NAME_FORMS, BASE_FORM, isForAuthorities };
