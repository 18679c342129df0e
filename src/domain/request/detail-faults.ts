import { isDay } from '../calendar/calendar-day.ts';
import { type FollowUpName, followUpEntry, isFollowUp } from '../letters/follow-up.ts';
import {
  type Field,
  type FieldValue,
  type FieldValues,
  fieldsInUse,
  isRequired,
  maxLengthOf,
} from '../rights/field.ts';
import { type Right, rightEntry } from '../rights/right.ts';
import { isWritten } from '../values/gap.ts';

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
  return faultsInFields(group, fields, details);
}

/**
 * The same of a right that a following letter repeats from a request of its time: the table may have come to ask for
 * more, or for something in fewer cases.
 */
export function faultsInRepeated(right: Right, details: Readonly<Record<string, FieldValue>>): DetailFault[] {
  const { fields } = rightEntry(right);
  return Object.entries(details).flatMap(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    const expected = field ? expectationOf(field, value, false) : 'only details of the right';
    return expected === undefined ? [] : [{ name, expected: `Expected ${expected}` }];
  });
}

/** Where the details differ from what the fields ask for. */
export function faultsInFields(
  group: string,
  fields: readonly Field[],
  details: Readonly<Record<string, FieldValue>>,
): DetailFault[] {
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
  const reversed = fields.filter(({ name, notBefore }) => {
    const [from, to] = notBefore === undefined ? [] : [details[notBefore], details[name]];
    return typeof from === 'string' && typeof to === 'string' && from > to;
  });
  const periods = reversed.map(({ name }) => ({ name, expected: 'Expected no day before the first one' }));
  return [...unknown, ...faulty, ...periods];
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
