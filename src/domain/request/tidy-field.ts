import { encodeWrittenDay, parseWrittenDay } from '../calendar/calendar-day.ts';
import { type Field, type FieldValues, fieldValue } from '../rights/field.ts';
import { tidyPostcode } from '../values/country.ts';
import { tidyEmail } from '../values/email-address.ts';

/**
 * What the field's text means, in the form that the letter has: an address pasted from a message, a day written
 * `2025-03-01`, a postcode with its country's code. A text that means nothing more stays as it was typed, to its last
 * space. The form puts it in the field where the person sees it; saved and signed it is the same.
 */
export function tidyField(
  group: string,
  field: Field,
  fields: readonly Field[],
  values: FieldValues,
): string {
  const value = fieldValue(group, field, values);
  if (typeof value !== 'string') return '';
  if (field.kind === 'email') return tidyEmail(value);
  if (field.kind === 'postcode') return tidyPostcode(value, countryOf(group, fields, values));
  const day = field.kind === 'day' ? parseWrittenDay(value) : undefined;
  return day === undefined || DOTTED.test(value) ? value : encodeWrittenDay(day);
}

/** A day as the hints write it, with or without zeros and spaces. */
const DOTTED = /^\s*\d{1,2}\s*\.\s*\d{1,2}\s*\.\s*\d{4}\s*$/;

/** The country abroad that the group's address is in; empty in Finland. */
export function countryOf(group: string, fields: readonly Field[], values: FieldValues): string {
  const field = fields.find(({ kind }) => kind === 'country');
  return field ? String(fieldValue(group, field, values)) : '';
}
