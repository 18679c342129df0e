import { form as words } from '#words/form.ts';
import { personWords } from '#words/person.ts';
import { situations } from '#words/situations.ts';
import { fieldsOf, IDENTIFIER_FIELDS, REPRESENTATIVE_FIELDS } from '../../domain/request/form-groups.ts';
import { fieldsInUse } from '../../domain/rights/field.ts';
import { Field } from './Field.tsx';
import { FoldedFields } from './FoldedFields.tsx';
import type { FormHandle } from './form-handle.ts';
import { LetterLanguage } from './LetterLanguage.tsx';

/** Step 3: who asks. No more than finding the person and answering take. */
export function PersonStep({ form }: { form: FormHandle }) {
  const { controller } = form.facts;
  const inUse = fieldsInUse('dataSubject', fieldsOf('dataSubject'), form.draft.values).map(
    ({ name }) => name,
  );
  const representative = inUse.filter((name) => REPRESENTATIVE_FIELDS.some((one) => one === name));
  const identifiers = Object.keys(IDENTIFIER_FIELDS);
  const own = inUse.slice(representative.length);
  const firstIdentifier = own.findIndex((name) => identifiers.includes(name));
  const elsewhere = `${form.root}tilanteet/`;
  return (
    <>
      <p>{words.person.enough}</p>
      <p class="advice">{words.person.leaveOut(controller.shortForms)}</p>
      <FoldedFields form={form} summary={personWords.forAnother} names={representative} />
      {own.slice(0, firstIdentifier).map((name) => (
        <Field key={name} form={form} group="dataSubject" name={name} />
      ))}
      <FoldedFields form={form} summary={personWords.alsoKnown} names={identifiers} />
      {own.slice(firstIdentifier + identifiers.length).map((name) => [
        name === 'street' ? (
          <p class="note" key="turvakielto">
            {personWords.secretAddress}{' '}
            <a href={`${elsewhere}#turvakielto`}>{personWords.secretAddressLink}</a>
          </p>
        ) : null,
        <Field key={name} form={form} group="dataSubject" name={name} />,
      ])}
      <LetterLanguage form={form} />
      <p class="note by-hand">
        {personWords.noEmail} <a href={`${elsewhere}#${situations.byHand.id}`}>{personWords.noEmailLink}</a>
      </p>
    </>
  );
}
