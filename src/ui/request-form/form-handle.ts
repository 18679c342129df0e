import type { Draft } from '../../domain/draft.ts';
import type { Field, FieldValue } from '../../domain/field.ts';
import type { FieldGroup } from '../../domain/form-groups.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import type { FieldWords } from '../../i18n/fi/fields.ts';

/** What the form's parts see of the draft, and how they change it. */
export interface FormHandle {
  readonly facts: PortalFacts;
  /** The way to the portal's root, ending in a slash. */
  readonly root: string;
  readonly draft: Draft;
  /** The words of the fields, by `group.field`. */
  readonly words: Readonly<Record<string, FieldWords>>;
  /** Who signs, as far as is known. */
  readonly writerName: string;
  /** The problems to show now. */
  readonly problems: readonly Problem[];
  set(key: string, value: FieldValue): void;
  /** Lets a finding through: what looks like an identifier belongs in the letter. */
  insist(key: string, kind: string): void;
  change(next: (draft: Draft) => Draft): void;
}

/** What every kind of field gets. */
export interface FieldProps {
  readonly form: FormHandle;
  readonly group: FieldGroup;
  readonly field: Field;
}

/** The ids that tie a field to its hint and its problem. */
export function fieldIds(key: string): { control: string; hint: string; problem: string } {
  const control = key.replace('.', '-');
  return { control, hint: `${control}-ohje`, problem: `${control}-korjaus` };
}

/** The problem to show at the field, if there is one. */
export function problemAt(form: FormHandle, key: string): Problem | undefined {
  return form.problems.find(({ field }) => field === key);
}

/** The ids for `aria-describedby`; undefined when nothing describes the field. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
