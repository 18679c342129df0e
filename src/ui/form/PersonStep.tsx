import { form as words } from '#words/form.ts';
import { personWords } from '#words/person.ts';
import { situations } from '#words/situations.ts';
import { fieldsOf, IDENTIFIER_FIELDS } from '../../domain/request/form-groups.ts';
import { fieldsInUse } from '../../domain/rights/field.ts';
import { AlsoKnownFields } from './AlsoKnownFields.tsx';
import { Field } from './Field.tsx';
import type { FormHandle } from './form-handle.ts';

/** Step 3: who asks. No more than finding the person and answering take. */
export function PersonStep({ form }: { form: FormHandle }) {
  const { controller } = form.facts;
  const inUse = fieldsInUse('dataSubject', fieldsOf('dataSubject'), form.draft.values);
  const isFolded = (name: string): boolean => Object.hasOwn(IDENTIFIER_FIELDS, name);
  const firstFolded = inUse.findIndex(({ name }) => isFolded(name));
  const elsewhere = `${form.root}tilanteet/`;
  return (
    <>
      <p>{words.person.enough}</p>
      <p class="advice">{words.person.leaveOut(controller.shortForms)}</p>
      {inUse.slice(0, firstFolded).map(({ name }) => (
        <Field key={name} form={form} group="dataSubject" name={name} />
      ))}
      <AlsoKnownFields form={form} />
      {inUse
        .slice(firstFolded)
        .filter(({ name }) => !isFolded(name))
        .map(({ name }) => [
          name === 'street' ? (
            <p class="note" key="turvakielto">
              {personWords.secretAddress}{' '}
              <a href={`${elsewhere}#turvakielto`}>{personWords.secretAddressLink}</a>
            </p>
          ) : null,
          <Field key={name} form={form} group="dataSubject" name={name} />,
        ])}
      <p class="note by-hand">
        {personWords.noEmail} <a href={`${elsewhere}#${situations.byHand.id}`}>{personWords.noEmailLink}</a>
      </p>
    </>
  );
}
