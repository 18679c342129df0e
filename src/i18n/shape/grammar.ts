/*
 * What the languages' grammars have in common. Each of them is a page's own words, so that it has a function of its own
 * for what its language decides, and takes the rest from here.
 */

/** A name in its forms, by the form's name: what a publisher wrote down for the language. */
export type NameForms = Readonly<Record<string, string>>;

/** Whether a name is a plural, as "Saariston Melojat" is: the publisher says so. Some languages' verbs follow it. */
export function isPlural(forms: NameForms): boolean {
  return forms.number === 'plural';
}

/** The items as an enumeration, the last one after the language's "and": the empty string for no items. */
export function joinBy(conjunction: string, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** The text with a capital first letter, as the language has it. */
export function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
