import { type FieldGroup, fieldsOf } from '../../domain/request/form-groups.ts';
import { CountryField } from './CountryField.tsx';
import { FlagField } from './FlagField.tsx';
import type { FormHandle } from './form-handle.ts';
import { OptionsField } from './OptionsField.tsx';
import { TextField } from './TextField.tsx';

/** One field of a group, bound to the draft by its key and drawn by its kind. */
export function Field({ form, group, name }: { form: FormHandle; group: FieldGroup; name: string }) {
  const field = fieldsOf(group).find((candidate) => candidate.name === name);
  if (!field) throw new TypeError(`Expected a field of ${group}, got ${name}.`);
  if (field.kind === 'flag') return <FlagField form={form} group={group} field={field} />;
  if (field.kind === 'country') return <CountryField form={form} group={group} field={field} />;
  if (field.kind === 'choice' || field.kind === 'choices') {
    return <OptionsField form={form} group={group} field={field} />;
  }
  return <TextField form={form} group={group} field={field} />;
}
