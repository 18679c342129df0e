import { useState } from 'preact/hooks';
import { personWords } from '#words/person.ts';
import { IDENTIFIER_FIELDS, textIn } from '../../domain/request/form-groups.ts';
import { Field } from './Field.tsx';
import { type FormHandle, problemAt } from './form-handle.ts';
import '../../styles/parts/details.css';

const NAMES = Object.keys(IDENTIFIER_FIELDS);

/**
 * What else the register may know the person by, folded: few need it.
 *
 * MUST: be open when something is written there, and when something is to be put right.
 */
export function AlsoKnownFields({ form }: { form: FormHandle }) {
  const [isWritten] = useState(() =>
    NAMES.some((name) => textIn('dataSubject', name, form.draft.values) !== ''),
  );
  const hasProblem = NAMES.some((name) => problemAt(form, `dataSubject.${name}`) !== undefined);
  return (
    <details class="also-known" open={isWritten || hasProblem}>
      <summary>{personWords.alsoKnown}</summary>
      {NAMES.map((name) => (
        <Field key={name} form={form} group="dataSubject" name={name} />
      ))}
    </details>
  );
}
