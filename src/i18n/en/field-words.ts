import { inForm, isPlural, type NameForms } from './grammar.ts';

export type { ControllerWords, FieldWords } from '../fi/field-words.ts';

/** Who knows: "Balentor knows". */
export function knows(short: NameForms): string {
  return `${inForm(short, 'name')} ${isPlural(short) ? 'know' : 'knows'}`;
}

/** Who does not: "Balentor does not know". */
export function knowsNot(short: NameForms): string {
  return `${inForm(short, 'name')} ${isPlural(short) ? 'do' : 'does'} not know`;
}
