import { type Field, type FieldValues, fieldsInUse, fieldValue } from './field.ts';
import { type FollowUpName, followUpEntry, isFollowUp } from './follow-up.ts';
import { belongTogether, isRight, RIGHT_NAMES, type Right, rightEntry } from './right.ts';

/** A group of fields as the form shows it: a right's or a following letter's details, or one of the groups below. */
export type FieldGroup = Right | FollowUpName | 'choice' | 'dataSubject' | 'delivery' | 'signature';

/** What is asked: registers by slug, rights by name (at most a pair, in the pair's order). */
export const CHOICE_FIELDS: readonly Field[] = [
  { name: 'registers', kind: 'choices', required: true },
  { name: 'rights', kind: 'choices', required: true },
];

/** Who asks: no more than finding the person and answering take (Art. 5(1)(c), 12(6) GDPR). */
export const DATA_SUBJECT_FIELDS: readonly Field[] = [
  { name: 'name', kind: 'line', required: true, max: 100 },
  { name: 'knownEmail', kind: 'email', required: true, when: { field: 'noKnownEmail', is: false } },
  { name: 'noKnownEmail', kind: 'flag' },
  { name: 'olderEmail', kind: 'email' },
  { name: 'organisation', kind: 'line' },
  { name: 'contactTime', kind: 'line', max: 200 },
  { name: 'replyBy', kind: 'choice', options: ['email', 'post'], initial: 'email' },
  {
    name: 'replyEmail',
    kind: 'email',
    when: { field: 'replyBy', is: 'email' },
    requiredWhen: { field: 'noKnownEmail', is: true },
  },
  { name: 'street', kind: 'line', required: true, max: 60, when: { field: 'replyBy', is: 'post' } },
  { name: 'postcode', kind: 'postcode', required: true, when: { field: 'replyBy', is: 'post' } },
  { name: 'locality', kind: 'line', required: true, max: 60, when: { field: 'replyBy', is: 'post' } },
  { name: 'phone', kind: 'line', max: 30 },
  { name: 'represented', kind: 'flag' },
  {
    name: 'representativeName',
    kind: 'line',
    required: true,
    max: 100,
    when: { field: 'represented', is: true },
  },
  {
    name: 'representativeEmail',
    kind: 'email',
    required: true,
    when: { field: 'represented', is: true },
  },
];

/** Where the letter goes; `addressOf` is the slug of the notice whose postal address is used. */
export const DELIVERY_FIELDS: readonly Field[] = [
  { name: 'channel', kind: 'choice', options: ['email', 'post'], initial: 'email' },
  { name: 'addressOf', kind: 'line', max: 60 },
];

/** The visible signature, which no law asks for; the lines of a drawn one stand beside the values. */
export const SIGNATURE_FIELDS: readonly Field[] = [
  { name: 'kind', kind: 'choice', options: ['none', 'drawn', 'typed'], initial: 'none' },
  { name: 'text', kind: 'line', required: true, max: 100, when: { field: 'kind', is: 'typed' } },
];

/** The fields of a group. */
export function fieldsOf(group: FieldGroup): readonly Field[] {
  if (group === 'choice') return CHOICE_FIELDS;
  if (group === 'dataSubject') return DATA_SUBJECT_FIELDS;
  if (group === 'delivery') return DELIVERY_FIELDS;
  if (group === 'signature') return SIGNATURE_FIELDS;
  return isFollowUp(group) ? followUpEntry(group).fields : rightEntry(group).fields;
}

/** The rights chosen so far: one, or a pair that belongs together; of any others the first that was chosen. */
export function chosenRights(values: FieldValues): Right[] {
  const value = values['choice.rights'];
  const chosen = typeof value === 'object' ? value.filter(isRight) : [];
  const rights = RIGHT_NAMES.filter((right) => chosen.includes(right));
  return belongTogether(rights) ? rights : rights.filter((right) => right === chosen[0]);
}

/** The slugs of the registers chosen so far. */
export function chosenRegisters(values: FieldValues): string[] {
  const chosen = values['choice.registers'];
  return Array.isArray(chosen) ? [...chosen] : [];
}

/**
 * The groups that the chosen rights call for, in the form's order; or those of a letter that follows a request. A
 * power of attorney is sent with the first letter and signed with a pen, so neither is asked for it.
 */
export function groupsInUse(values: FieldValues, followUp?: FollowUpName): FieldGroup[] {
  if (followUp === 'powerOfAttorney') return [followUp];
  if (followUp) return [followUp, 'delivery', 'signature'];
  return ['choice', ...chosenRights(values), 'dataSubject', 'delivery', 'signature'];
}

/**
 * The step of the form, 1 to 4, on which a group stands. The way of sending is asked beside the letter and
 * before the signature, because the letter's address field depends on it; step 5 is sending itself. The form of a
 * letter that follows has two steps: its own fields, then the letter.
 */
export function stepOf(group: FieldGroup, followUp?: FollowUpName): 1 | 2 | 3 | 4 {
  if (followUp) return group === followUp ? 1 : 2;
  if (group === 'choice') return 1;
  if (group === 'dataSubject') return 3;
  return group === 'delivery' || group === 'signature' ? 4 : 2;
}

/** The value of a field by its group and name, or what it starts with. */
export function valueIn(group: FieldGroup, name: string, values: FieldValues) {
  const field = fieldsOf(group).find((candidate) => candidate.name === name);
  if (!field) throw new TypeError(`Expected a field of ${group}, got ${name}.`);
  return fieldValue(group, field, values);
}

/** The trimmed text of a field that is in use; empty when it is not. */
export function textIn(group: FieldGroup, name: string, values: FieldValues): string {
  const inUse = fieldsInUse(group, fieldsOf(group), values).some((field) => field.name === name);
  const value = inUse ? valueIn(group, name, values) : '';
  return typeof value === 'string' ? value.trim() : '';
}
