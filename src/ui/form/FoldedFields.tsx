import { useState } from 'preact/hooks';
import { valueIn } from '../../domain/request/form-groups.ts';
import { Field } from './Field.tsx';
import { type FormHandle, problemAt } from './form-handle.ts';
import '../../styles/parts/details.css';

interface Props {
  readonly form: FormHandle;
  readonly summary: string;
  /** Fields of the data subject's group. */
  readonly names: readonly string[];
}

/**
 * Fields that few need, folded.
 *
 * MUST: be open when something is written there, and when something is to be put right; close by nobody but the person.
 */
export function FoldedFields({ form, summary, names }: Props) {
  const [isOpen, setOpen] = useState(() =>
    names.some((name) => {
      const value = valueIn('dataSubject', name, form.draft.values);
      return value !== '' && value !== false;
    }),
  );
  const hasProblem = names.some((name) => problemAt(form, `dataSubject.${name}`) !== undefined);
  return (
    <details
      class="also-known"
      open={isOpen || hasProblem}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {names.map((name) => (
        <Field key={name} form={form} group="dataSubject" name={name} />
      ))}
    </details>
  );
}
