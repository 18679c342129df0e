import { capitalised, joinBy, type NameForms } from '../shape/grammar.ts';

export { isPlural, type NameForms } from '../shape/grammar.ts';

/** The language's code, as in `lang` and in file names. */
export const language = 'fi';

/** A form of a name: the nine common cases. */
export type NameForm =
  | 'nominative'
  | 'genitive'
  | 'partitive'
  | 'inessive'
  | 'elative'
  | 'illative'
  | 'adessive'
  | 'ablative'
  | 'allative';

/**
 * The name in the form. Endings follow how a name is read aloud ("Oy:n", "Oy:lle"), so they are written down by a
 * person and never put together by a rule.
 */
export function inForm(forms: NameForms, form: NameForm): string {
  return forms[form] ?? '';
}

/** The items as an enumeration, "a, b ja c": the empty string for no items. */
export function join(items: readonly string[]): string {
  return joinBy('ja', items);
}

/** The ISO day as text writes it, `22.11.2026`, without leading zeros (SFS 4175). */
export function writtenDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
}

/** The time of day as text writes it, `18.42`. */
export function writtenTime(hours: number, minutes: number): string {
  return `${hours}.${String(minutes).padStart(2, '0')}`;
}

/** What stands before the decimals of a number. */
export const DECIMAL_MARK = ',';

/** The units of file sizes, in steps of a thousand from the byte. */
export const SIZE_UNITS = ['tavua', 'kt', 'Mt', 'Gt'] as const;

/** The text with a capital first letter, for a name that starts a line: "Asiakasrekisteri". */
export function sentenceCase(text: string): string {
  return capitalised(text, language);
}

/** The text in quotation marks, ”Nimi”. */
export function quoted(text: string): string {
  return `”${text}”`;
}

/** The text in capitals. */
export function upperCase(text: string): string {
  return text.toLocaleUpperCase(language);
}

/** The text in small letters. */
export function lowerCase(text: string): string {
  return text.toLocaleLowerCase(language);
}
