import { parseWrittenDay, readWrittenDay } from '../calendar/calendar-day.ts';
import type { FollowUpName } from '../letters/follow-up.ts';
import {
  type Field,
  type FieldValues,
  fieldsInUse,
  fieldValue,
  isRequired,
  LONGEST_KEPT,
  maxLengthOf,
} from '../rights/field.ts';
import { isPostcode } from '../values/country.ts';
import { isMailable } from '../values/email-address.ts';
import { isWritten } from '../values/gap.ts';
import { findPersonalIdentifiers, type IdentifierKind } from '../values/personal-identifiers.ts';
import { findRefusedCharacters, type RefusedCharacter } from '../values/written-text.ts';
import { type FieldGroup, fieldsOf, groupsInUse, textIn } from './form-groups.ts';
import { countryOf, tidyField } from './tidy-field.ts';

/** Something the person can put right; `field` is `group.name`. Words for the codes stand in `i18n/`. */
export type Problem =
  | {
      readonly field: string;
      readonly code:
        | 'missing'
        | 'not-email'
        | 'not-day'
        | 'no-such-day'
        | 'day-past'
        | 'day-ahead'
        | 'days-reversed'
        | 'not-postcode'
        | 'not-foreign-postcode';
    }
  | { readonly field: string; readonly code: 'too-long'; readonly max: number }
  | { readonly field: string; readonly code: 'character'; readonly refused: readonly RefusedCharacter[] }
  | { readonly field: string; readonly code: IdentifierKind }
  /** The letter would say the opposite of what is recorded of the request. */
  | {
      readonly field: string;
      readonly code: 'contradicts-record';
      readonly recorded: 'answer' | 'reasons' | 'no-reasons' | 'extension-reasons';
    };

/**
 * All problems of the draft's values, in the form's order; of a letter that follows a request, those of its own
 * groups. `insisted` lists `group.name:kind` to let through. With `today`, what is to come has to lie ahead, and what
 * has happened not.
 */
export function problemsIn(
  values: FieldValues,
  insisted: readonly string[],
  followUp?: FollowUpName,
  today?: string,
): Problem[] {
  return groupsInUse(values, followUp).flatMap((group) => {
    const fields = fieldsOf(group);
    const found = fieldsInUse(group, fields, values).flatMap((field) => {
      const problem = problemWith(group, field, fields, values, insisted);
      return problem ? [problem] : [];
    });
    if (today) found.push(...misplacedDays(group, today, values));
    return found.length === 0 ? reversedDays(group, values) : found;
  });
}

/**
 * The fields, as `group.name`, whose text is neither saved nor drawn: until the person removes the identifier in
 * it or, for all but an identity code, insists; and while it is too long to be searched for one at every key.
 */
export function withheldFields(values: FieldValues, insisted: readonly string[]): string[] {
  return Object.entries(values).flatMap(([key, value]) =>
    typeof value === 'string' && (value.length > LONGEST_KEPT || identifierIn(key, value, insisted))
      ? [key]
      : [],
  );
}

/** The values without the text of withheld fields: what may be saved and drawn. */
export function keepableValues(
  values: FieldValues,
  insisted: readonly string[],
): Record<string, FieldValues[string]> {
  const withheld = withheldFields(values, insisted);
  return Object.fromEntries(Object.entries(values).filter(([key]) => !withheld.includes(key)));
}

function problemWith(
  group: FieldGroup,
  field: Field,
  fields: readonly Field[],
  values: FieldValues,
  insisted: readonly string[],
): Problem | undefined {
  const key = `${group}.${field.name}`;
  const value = fieldValue(group, field, values);
  const isEmpty = Array.isArray(value)
    ? value.length === 0
    : typeof value === 'string' && value.trim() === '';
  const isMissing = isEmpty || (typeof value === 'string' && !isWritten(value));
  if (isMissing && isRequired(group, field, fields, values)) return { field: key, code: 'missing' };
  if (isEmpty || typeof value !== 'string') return undefined;

  const max = maxLengthOf(field);
  if (value.length > LONGEST_KEPT) return { field: key, code: 'too-long', max };
  const identifier = identifierIn(key, value, insisted);
  if (identifier) return { field: key, code: identifier };
  const refused = findRefusedCharacters(value, field.kind === 'text' ? 'lines' : 'line');
  if (refused.length > 0) return { field: key, code: 'character', refused };
  if (value.length > max) return { field: key, code: 'too-long', max };
  const code = misread(group, field, fields, values);
  return code && { field: key, code };
}

/** What keeps the text of a field from being what its kind asks for. */
function misread(group: FieldGroup, field: Field, fields: readonly Field[], values: FieldValues) {
  const text = tidyField(group, field, fields, values).trim();
  if (field.kind === 'email') return isMailable(text) ? undefined : 'not-email';
  if (field.kind === 'day') {
    const read = readWrittenDay(text);
    return 'problem' in read ? read.problem : undefined;
  }
  if (field.kind !== 'postcode') return undefined;
  const country = countryOf(group, fields, values);
  if (isPostcode(text, country)) return undefined;
  return country === '' ? 'not-postcode' : 'not-foreign-postcode';
}

function identifierIn(key: string, value: string, insisted: readonly string[]): IdentifierKind | undefined {
  return findPersonalIdentifiers(value).find(
    ({ kind }) => kind === 'identity-code' || !insisted.includes(`${key}:${kind}`),
  )?.kind;
}

function reversedDays(group: FieldGroup, values: FieldValues): Problem[] {
  return fieldsOf(group).flatMap(({ name, notBefore }) => {
    if (notBefore === undefined) return [];
    const [from, to] = [notBefore, name].map((one) => parseWrittenDay(textIn(group, one, values)));
    return from && to && from > to ? [{ field: `${group}.${name}`, code: 'days-reversed' as const }] : [];
  });
}

function misplacedDays(group: FieldGroup, today: string, values: FieldValues): Problem[] {
  return fieldsInUse(group, fieldsOf(group), values).flatMap(({ name, lies }): Problem[] => {
    const day = lies && parseWrittenDay(textIn(group, name, values));
    const field = `${group}.${name}`;
    if (day && lies === 'ahead' && day <= today) return [{ field, code: 'day-past' }];
    return day && lies === 'behind' && day > today ? [{ field, code: 'day-ahead' }] : [];
  });
}
