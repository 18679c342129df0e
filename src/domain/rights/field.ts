import { EMAIL_LENGTH } from '../values/email-address.ts';

/** What a person can be asked: the shape of one field, shared by the rights table and the form. */
export interface Field {
  /** Key among the fields of its group; the draft stores it as `group.name`. */
  readonly name: string;
  readonly kind: 'line' | 'text' | 'email' | 'day' | 'postcode' | 'country' | 'choice' | 'choices' | 'flag';
  /** For `choice` (one) and `choices` (any number). */
  readonly options?: readonly string[];
  /** What a `choice` starts with. */
  readonly initial?: string;
  readonly required?: boolean;
  /** Longest accepted text, in UTF-16 units; by kind when not given. */
  readonly max?: number;
  /** Shown, required and written only while the named field of the same group has this value. */
  readonly when?: FieldCondition;
  /** In use only where the values hold something for it, be it empty: asked of who comes by a link that begins it. */
  readonly whenBegun?: true;
  /** For a day: of something that has happened, so that it is no later than today; or of something to come. */
  readonly lies?: 'behind' | 'ahead';
  /** For a day: the field of the same group whose day it may not lie before. */
  readonly notBefore?: string;
  /** Required only while this holds. */
  readonly requiredWhen?: FieldCondition;
}

/** Holds while the named field of the same group has the value; of several choices, while it is among them. */
interface FieldCondition {
  readonly field: string;
  readonly is: string | boolean;
}

export type FieldValue = string | boolean | readonly string[];

/** Field values by `group.name`, for example `access.topic` or `dataSubject.name`. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/**
 * The longest text that is looked at closely and that a draft can keep, in UTF-16 units. A longer one, such as a
 * pasted megabyte, stays on the screen until it is shortened: searching it would be felt at every key.
 */
export const LONGEST_KEPT = 20_000;

/** The longest text a field takes, in UTF-16 units. */
export function maxLengthOf(field: Field): number {
  if (field.max !== undefined) return field.max;
  return {
    line: 120,
    text: 4000,
    email: EMAIL_LENGTH,
    day: 20,
    // Five digits or twelve characters: with a country's code and spaces around it, it is tidied first.
    postcode: 20,
    country: 2,
    choice: 60,
    choices: 60,
    flag: 0,
  }[field.kind];
}

/**
 * What the field holds, or what it holds before anybody has touched it. Stored values may be older than the
 * table: one that is no option of the field, or of another kind, counts as untouched.
 */
export function fieldValue(group: string, field: Field, values: FieldValues): FieldValue {
  const value = values[`${group}.${field.name}`];
  const { kind, options, initial = '' } = field;
  if (kind === 'flag') return value === true;
  if (kind === 'choices') {
    return typeof value === 'object' ? value.filter((one) => options?.includes(one) ?? true) : [];
  }
  if (typeof value !== 'string') return initial;
  if (kind === 'country') return /^(?!FI)[A-Z]{2}$/.test(value) ? value : '';
  return kind === 'choice' && !options?.includes(value) ? initial : value;
}

/** The fields of a group that the values so far call for. */
export function fieldsInUse(group: string, fields: readonly Field[], values: FieldValues): Field[] {
  const isInUse = (field: Field): boolean => {
    if (field.whenBegun && values[`${group}.${field.name}`] === undefined) return false;
    if (!field.when) return true;
    const other = fields.find(({ name }) => name === field.when?.field);
    return other !== undefined && isInUse(other) && holds(group, other, field.when, values);
  };
  return fields.filter(isInUse);
}

/** Whether the field has to be filled in, given the values so far. */
export function isRequired(
  group: string,
  field: Field,
  fields: readonly Field[],
  values: FieldValues,
): boolean {
  const condition = field.requiredWhen;
  if (!condition) return field.required === true;
  const other = fields.find(({ name }) => name === condition.field);
  return other !== undefined && holds(group, other, condition, values);
}

function holds(group: string, other: Field, { is }: FieldCondition, values: FieldValues): boolean {
  const value = fieldValue(group, other, values);
  return typeof value === 'object' ? value.some((one) => one === is) : value === is;
}
