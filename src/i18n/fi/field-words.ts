import { inForm, isPlural, type NameForms } from './grammar.ts';

/** Words that may name the controller, by the forms of its short name. */
export type ControllerWords = string | ((short: NameForms) => string);

/** The words for one field of the form. */
export interface FieldWords {
  readonly label: ControllerWords;
  readonly hint?: ControllerWords;
  /** What leaving it empty means; said only while it may be. */
  readonly emptyHint?: string;
  /** What to do about letters of a script that no letter can write. */
  readonly inLatin?: string;
  /** What to do when it is empty but needed. */
  readonly missing?: ControllerWords;
  /** What to do when a letter would say the opposite of what is recorded, by what that is. */
  readonly contradicted?: Readonly<Record<string, string>>;
  /** By the option's name: its label, and a hint under it. */
  readonly options?: Readonly<Record<string, readonly [label: string, hint?: string]>>;
  /** For the browser's own memory (HTML autofill detail tokens). */
  readonly autocomplete?: string;
}

/** Who knows: "Balentor tuntee". */
export function knows(short: NameForms): string {
  return `${inForm(short, 'nominative')} ${isPlural(short) ? 'tuntevat' : 'tuntee'}`;
}

/** Who does not: "Balentor ei tunne". */
export function knowsNot(short: NameForms): string {
  return `${inForm(short, 'nominative')} ${isPlural(short) ? 'eivät' : 'ei'} tunne`;
}
