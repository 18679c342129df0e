/** The id of every step's h1, in the form and when its letter is sent. */
export const STEP_HEADING = 'step-heading';

/** The ids of a control and of what tells about it; nobody else makes them. */
export interface FieldIds {
  readonly control: string;
  readonly hint: string;
  readonly problem: string;
  /** What stands under an option's label. */
  readonly more: string;
}

/** The ids for a control, by its own id or by its field's key, `group.name`. */
export function fieldIds(key: string): FieldIds {
  const control = key.replace('.', '-');
  return { control, hint: `${control}-ohje`, problem: `${control}-korjaus`, more: `${control}-lisa` };
}

/** The ids for `aria-describedby`; undefined when nothing describes the field. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
