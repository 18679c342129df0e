import { isDay } from './calendar-day.ts';
import {
  type Field,
  type FieldValue,
  type FieldValues,
  fieldsInUse,
  isRequired,
  isWritten,
  maxLengthOf,
} from './field.ts';
import { type FollowUpName, followUpEntry, isFollowUp } from './follow-up.ts';
import { type Right, rightEntry } from './right.ts';

/** A detail that a requested right or a following letter cannot have, or lacks. */
export interface DetailFault {
  readonly name: string;
  /** What was expected, in a sentence for whoever wrote the request. */
  readonly expected: string;
}

/**
 * Where the details of a right or a following letter, as `request.json` has them, differ from what its table asks
 * for: the form lets no other details through, and a detail that no letter would show has no place in the data
 * either.
 */
export function faultsInDetails(
  group: Right | FollowUpName,
  details: Readonly<Record<string, FieldValue>>,
): DetailFault[] {
  const { fields } = isFollowUp(group) ? followUpEntry(group) : rightEntry(group);
  const values: FieldValues = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [`${group}.${name}`, value]),
  );
  const inUse = fieldsInUse(group, fields, values);
  const names = inUse.map(({ name }) => name);
  const unknown = Object.keys(details)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      name,
      expected: `Expected only the details in use here: ${names.join(', ') || 'none'}`,
    }));
  const faulty = inUse.flatMap((field) => {
    const value = Object.hasOwn(details, field.name) ? details[field.name] : undefined;
    const expected = expectationOf(field, value, isRequired(group, field, fields, values));
    return expected === undefined ? [] : [{ name: field.name, expected: `Expected ${expected}` }];
  });
  const { from, to } = details;
  const isReversed = typeof from === 'string' && typeof to === 'string' && from > to;
  const period = isReversed ? [{ name: 'to', expected: 'Expected no day before the first one' }] : [];
  return [...unknown, ...faulty, ...period];
}

/** What the field should have held; undefined when it holds that. */
function expectationOf(field: Field, value: FieldValue | undefined, required: boolean): string | undefined {
  const { kind, options = [] } = field;
  if (value === undefined) return required ? `this detail${oneOf(options)}` : undefined;
  if (kind === 'flag') return typeof value === 'boolean' ? undefined : 'true or false';
  if (kind === 'choices') return areDistinctOptions(value, options) ? undefined : `a list${oneOf(options)}`;
  if (typeof value !== 'string') return 'text';
  if (kind === 'choice') return options.includes(value) ? undefined : `an option${oneOf(options)}`;
  if (kind === 'day') return isDay(value) ? undefined : 'a calendar day as YYYY-MM-DD';
  if (value.trim() === '' || (required && !isWritten(value))) return 'something to be written';
  const max = maxLengthOf(field);
  if (value.length > max) return `at most ${max} characters`;
  return kind === 'text' || !value.includes('\n') ? undefined : 'one line';
}

function areDistinctOptions(value: FieldValue, options: readonly string[]): boolean {
  if (typeof value !== 'object') return false;
  return new Set(value).size === value.length && value.every((one) => options.includes(one));
}

function oneOf(options: readonly string[]): string {
  return options.length > 0 ? ` of ${options.join(', ')}` : '';
}
