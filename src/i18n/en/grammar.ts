import { capitalised, joinBy, type NameForms } from '../shape/grammar.ts';
import { daysInWords } from './days-in-words.ts';

export { isPlural, type NameForms } from '../shape/grammar.ts';

/** The language's code, as in `lang` and in file names. */
export const language = 'en';

/** A form of a name: English has the name itself. */
export type NameForm = 'name';

/** The name in the form. */
export function inForm(forms: NameForms, form: NameForm): string {
  return forms[form] ?? '';
}

/** The items as an enumeration, "a, b and c": the empty string for no items. */
export function join(items: readonly string[]): string {
  return joinBy('and', items);
}

/** The ISO day as text writes it, `22 November 2026`, alike in every engine; the day stays on the month's line. */
export function writtenDay(day: string): string {
  const [year, month = 0, date] = day.split('-').map(Number);
  return `${date}\u00a0${daysInWords.months[month - 1]} ${year}`;
}

/** The time of day as text writes it, `18:42`. */
export function writtenTime(hours: number, minutes: number): string {
  return [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What stands before the decimals of a number. */
export const DECIMAL_MARK = '.';

/** The units of file sizes, in steps of a thousand from the byte. */
export const SIZE_UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** The text with a capital first letter, for a name that starts a line: "Customer register". */
export function sentenceCase(text: string): string {
  return capitalised(text, language);
}

/** The text in quotation marks, ‘Name’. */
export function quoted(text: string): string {
  return `‘${text}’`;
}

/** The text in capitals. */
export function upperCase(text: string): string {
  return text.toLocaleUpperCase(language);
}

/** The text in small letters. */
export function lowerCase(text: string): string {
  return text.toLocaleLowerCase(language);
}
