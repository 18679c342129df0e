import { form as words } from '#words/form.ts';
import { rightWords } from '#words/rights.ts';
import { FieldGroupFields } from './FieldGroupFields.tsx';
import { rightsWithDetails } from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';

/** Step 2: only what the chosen rights need. */
export function DetailsStep({ form }: { form: FormHandle }) {
  const rights = rightsWithDetails(form.draft.values);
  if (rights.length === 0) return <p>{words.details.nothing}</p>;
  return (
    <>
      {rights.map((right) => (
        <section key={right}>
          {rights.length > 1 ? <h2>{rightWords[right].wish}</h2> : null}
          <FieldGroupFields form={form} group={right} />
        </section>
      ))}
    </>
  );
}
