import { type FollowUpName, followUpEntry, isFollowUp } from '../letters/follow-up.ts';
import { type Field, type FieldValues, fieldsInUse, fieldValue } from '../rights/field.ts';
import { belongTogether, isRight, RIGHT_NAMES, type Right, rightEntry } from '../rights/right.ts';
import { type IdentifierKind, REPRESENTATIVE_KINDS } from './person-kinds.ts';

/** A group of fields as the form shows it: a right's or a following letter's details, or one of the groups below. */
export type FieldGroup = Right | FollowUpName | 'choice' | 'dataSubject' | 'delivery' | 'signature';

/** What is asked: registers by slug, rights by name (at most a pair, in the pair's order). */
const CHOICE_FIELDS: readonly Field[] = [
  { name: 'registers', kind: 'choices', required: true },
  { name: 'rights', kind: 'choices', required: true },
];

/** Who asks: no more than finding the person and answering take (Art. 5(1)(c), 12(6) GDPR). */
export const DATA_SUBJECT_FIELDS: readonly Field[] = [
  // First, because it changes whose name and address the next ones ask for.
  { name: 'represented', kind: 'flag' },
  {
    name: 'representativeKind',
    kind: 'choice',
    options: REPRESENTATIVE_KINDS,
    initial: 'authorised',
    when: { field: 'represented', is: true },
  },
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
  { name: 'name', kind: 'line', required: true, max: 100 },
  { name: 'knownEmail', kind: 'email', required: true, when: { field: 'noKnownEmail', is: false } },
  { name: 'noKnownEmail', kind: 'flag' },
  { name: 'olderEmail', kind: 'email', when: { field: 'noKnownEmail', is: false } },
  { name: 'organisation', kind: 'line' },
  { name: 'contactTime', kind: 'line', max: 200 },
  // Never an identity code: no field asks for one, and none keeps it.
  { name: 'formerName', kind: 'line', max: 100 },
  { name: 'customerNumber', kind: 'line', max: 60 },
  { name: 'knownPhone', kind: 'line', max: 30 },
  { name: 'replyBy', kind: 'choice', options: ['email', 'post'], initial: 'email' },
  {
    name: 'replyEmail',
    kind: 'email',
    when: { field: 'replyBy', is: 'email' },
    requiredWhen: { field: 'noKnownEmail', is: true },
  },
  { name: 'street', kind: 'line', required: true, max: 60, when: { field: 'replyBy', is: 'post' } },
  // Some countries have none.
  {
    name: 'postcode',
    kind: 'postcode',
    when: { field: 'replyBy', is: 'post' },
    requiredWhen: { field: 'country', is: '' },
  },
  { name: 'locality', kind: 'line', required: true, max: 60, when: { field: 'replyBy', is: 'post' } },
  { name: 'country', kind: 'country', when: { field: 'replyBy', is: 'post' } },
  { name: 'phone', kind: 'line', max: 30 },
];

/** What the register may know the person by besides an e-mail address, by the field that asks for it. */
export const IDENTIFIER_FIELDS = {
  formerName: 'formerName',
  customerNumber: 'customerNumber',
  knownPhone: 'phone',
} as const satisfies Readonly<Record<string, IdentifierKind>>;

/** Who asks, where another asks for the data subject. */
export const REPRESENTATIVE_FIELDS = [
  'represented',
  'representativeKind',
  'representativeName',
  'representativeEmail',
] as const;

/** In the place of a notice's slug, which it cannot be: the data protection officer's own address. */
export const OFFICERS_ADDRESS = '@officer';

/** Where the letter goes; `addressOf` is the slug of the notice whose postal address is used, or the officer's. */
const DELIVERY_FIELDS: readonly Field[] = [
  { name: 'channel', kind: 'choice', options: ['email', 'post'], initial: 'email' },
  { name: 'addressOf', kind: 'line', max: 60 },
];

/** The visible signature, which no law asks for; the lines of a drawn one stand beside the values. */
const SIGNATURE_FIELDS: readonly Field[] = [
  { name: 'kind', kind: 'choice', options: ['none', 'drawn', 'typed'], initial: 'none' },
  { name: 'text', kind: 'line', required: true, max: 100, when: { field: 'kind', is: 'typed' } },
];

/** Whether the text names a group of fields. */
export function isFieldGroup(text: string): text is FieldGroup {
  return (
    isRight(text) || isFollowUp(text) || ['choice', 'dataSubject', 'delivery', 'signature'].includes(text)
  );
}

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

/**
 * The fields of the group that the values so far call for. A letter that asks for erasure as such needs no tick that
 * asks for it once more.
 */
export function fieldsAsked(group: FieldGroup, values: FieldValues): Field[] {
  const inUse = fieldsInUse(group, fieldsOf(group), values);
  if (group === 'erasure' || !chosenRights(values).includes('erasure')) return inUse;
  return inUse.filter(({ name }) => name !== 'erase');
}

/** The slugs of the registers chosen so far. */
export function chosenRegisters(values: FieldValues): string[] {
  const chosen = values['choice.registers'];
  return Array.isArray(chosen) ? [...chosen] : [];
}

/**
 * The groups that the chosen rights call for, in the form's order; or those of a letter that follows a request. One
 * that is nobody's post needs no way of sending, and one that a pen signs no other signature.
 */
export function groupsInUse(values: FieldValues, followUp?: FollowUpName): FieldGroup[] {
  if (followUp) {
    const { recipient, signedBy } = followUpEntry(followUp);
    return [
      followUp,
      ...(recipient === 'nobody' ? [] : (['delivery'] as const)),
      ...(signedBy === 'pen' ? [] : (['signature'] as const)),
    ];
  }
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
