import type { FieldWords } from '#words/field-words.ts';
import type { Draft } from '../../domain/records/draft.ts';
import type { FieldGroup } from '../../domain/request/form-groups.ts';
import type { Problem } from '../../domain/request/problem.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import type { Field, FieldValue } from '../../domain/rights/field.ts';
import type { Right } from '../../domain/rights/right.ts';

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
  /** Chooses rights, and the registers that they concern. */
  chooseRights(rights: readonly Right[]): void;
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

/** The problem to show at the field, if there is one. */
export function problemAt(form: FormHandle, key: string): Problem | undefined {
  return form.problems.find(({ field }) => field === key);
}
