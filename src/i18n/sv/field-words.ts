import { inForm, type NameForms } from './grammar.ts';

export type { ControllerWords, FieldWords } from '../fi/field-words.ts';

/** Who knows: "Balentor känner till". */
export function knows(short: NameForms): string {
  return `${inForm(short, 'definite')} känner till`;
}

/** Who does not: "Balentor känner inte till". */
export function knowsNot(short: NameForms): string {
  return `${inForm(short, 'definite')} känner inte till`;
}
