import { parseWrittenDay } from './calendar-day.ts';
import { isEmailAddress } from './email-address.ts';
import {
  type Field,
  type FieldValues,
  fieldsInUse,
  fieldValue,
  isRequired,
  isWritten,
  LONGEST_KEPT,
  maxLengthOf,
} from './field.ts';
import type { FollowUpName } from './follow-up.ts';
import { type FieldGroup, fieldsOf, groupsInUse, textIn } from './form-groups.ts';
import { findPersonalIdentifiers, type IdentifierKind } from './personal-identifiers.ts';
import { findRefusedCharacters, type RefusedCharacter } from './written-text.ts';

/** Something the person can put right; `field` is `group.name`. Words for the codes stand in `i18n/`. */
export type Problem =
  | {
      readonly field: string;
      readonly code: 'missing' | 'not-email' | 'not-day' | 'day-past' | 'days-reversed' | 'not-postcode';
    }
  | { readonly field: string; readonly code: 'too-long'; readonly max: number }
  | { readonly field: string; readonly code: 'character'; readonly refused: readonly RefusedCharacter[] }
  | { readonly field: string; readonly code: IdentifierKind };

/**
 * All problems of the draft's values, in the form's order; of a letter that follows a request, those of its own
 * groups. `insisted` lists `group.name:kind` to let through. With `today`, a day by which a following letter
 * waits for something has to lie ahead.
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
    if (group === followUp && today) return [...found, ...pastDays(followUp, today, values)];
    return group === 'access' && found.length === 0 ? periodProblems(values) : found;
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
  const text = value.trim();
  if (field.kind === 'email' && !isEmailAddress(text)) return { field: key, code: 'not-email' };
  if (field.kind === 'day' && !parseWrittenDay(text)) return { field: key, code: 'not-day' };
  if (field.kind === 'postcode' && !/^\d{5}$/.test(text)) return { field: key, code: 'not-postcode' };
  return undefined;
}

function identifierIn(key: string, value: string, insisted: readonly string[]): IdentifierKind | undefined {
  return findPersonalIdentifiers(value).find(
    ({ kind }) => kind === 'identity-code' || !insisted.includes(`${key}:${kind}`),
  )?.kind;
}

function periodProblems(values: FieldValues): Problem[] {
  const from = parseWrittenDay(textIn('access', 'from', values));
  const to = parseWrittenDay(textIn('access', 'to', values));
  return from && to && from > to ? [{ field: 'access.to', code: 'days-reversed' }] : [];
}

function pastDays(followUp: FollowUpName, today: string, values: FieldValues): Problem[] {
  return fieldsInUse(followUp, fieldsOf(followUp), values).flatMap(({ name, kind }) => {
    const day = kind === 'day' ? parseWrittenDay(textIn(followUp, name, values)) : undefined;
    return day && day <= today ? [{ field: `${followUp}.${name}`, code: 'day-past' as const }] : [];
  });
}
