import { type FieldGroup, fieldsAsked } from '../../domain/request/form-groups.ts';
import { Field } from './Field.tsx';
import type { FormHandle } from './form-handle.ts';

/** The fields of a group that the values so far call for. */
export function FieldGroupFields({ form, group }: { form: FormHandle; group: FieldGroup }) {
  return (
    <>
      {fieldsAsked(group, form.draft.values).map(({ name }) => (
        <Field key={name} form={form} group={group} name={name} />
      ))}
    </>
  );
}
