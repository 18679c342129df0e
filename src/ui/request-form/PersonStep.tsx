import { form as words } from '../../i18n/fi/form.ts';
import { FieldGroupFields } from './FieldGroupFields.tsx';
import { rightsWithDetails } from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';
import { fillName } from './problem-message.ts';

/** Step 3: who asks. No more than finding the person and answering take. */
export function PersonStep({ form }: { form: FormHandle }) {
  const { controller } = form.facts;
  return (
    <>
      {rightsWithDetails(form.draft.values).length === 0 ? <p class="note">{words.details.nothing}</p> : null}
      <p>{words.person.enough}</p>
      <p class="advice">{fillName(words.person.leaveOut, controller)}</p>
      <FieldGroupFields form={form} group="dataSubject" />
    </>
  );
}
