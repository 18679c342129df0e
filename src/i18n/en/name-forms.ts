/*
 * What is known of names in the language, apart from its grammar: whoever reads a stored letter in whichever language
 * needs no more than this.
 */

/** The forms of a name that wordings use. */
const NAME_FORMS = ['name'] as const;

/** The form that is the name itself. */
const BASE_FORM = 'name';

/** Finnish authorities answer in Finnish or Swedish. */
const isForAuthorities = false;

/** All of it, as the table of languages has it. */
export const names = { NAME_FORMS, BASE_FORM, isForAuthorities };
