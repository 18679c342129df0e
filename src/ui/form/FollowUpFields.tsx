import { followUpForm as words } from '#words/follow-up-form.ts';
import { language as pageLanguage } from '#words/grammar.ts';
import { letterLanguage as languageWords } from '#words/languages.ts';
import { followUpLanguage, isToAuthority } from '../../domain/following/follow-up-request.ts';
import type { FollowUpSource } from '../../domain/following/follow-up-source.ts';
import { followUpEntry } from '../../domain/letters/follow-up.ts';
import { groupsInUse } from '../../domain/request/form-groups.ts';
import { requestFragment } from '../parts/fragment.ts';
import { DeliveryFields } from './DeliveryFields.tsx';
import { FieldGroupFields } from './FieldGroupFields.tsx';
import type { StepFieldsProps } from './FormStep.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { SigningStep } from './SigningStep.tsx';

interface Props extends StepFieldsProps {
  readonly source: FollowUpSource;
  readonly isKeyNew: boolean;
}

/** The language of the letter: to an authority it can be chosen, and else it is the first one's, and told if not the page's. */
function FollowUpLanguage({ form, source }: Pick<Props, 'form' | 'source'>) {
  const language = followUpLanguage(source, form.draft.values);
  if (isToAuthority(source.letter)) {
    const { complaint } = languageWords;
    return <LanguageChoice {...{ form, language }} legend={complaint.legend} hint={complaint.hint} />;
  }
  if (language === pageLanguage) return null;
  return (
    <p class="note">
      {languageWords.follows(languageWords.names[language] ?? language)} {languageWords.ownWords}
    </p>
  );
}

/**
 * The fields of a letter that follows a request: its own on the first step, signing on the second.
 *
 * MUST: say which request it follows, with a link to it; say before signing when the first letter's key is gone.
 */
export function FollowUpFields({ step, source, isKeyNew, ...props }: Props) {
  const { first, letter } = source;
  const { form } = props;
  if (step === 1) {
    return (
      <>
        <p>{words.letters[letter].about}</p>
        <p class="note">
          <span>{words.follows(first.file.request.reference)}</span>{' '}
          <a href={`${form.root}pyynnot/${requestFragment(first.id)}`}>{words.showRequest}</a>
        </p>
        <FollowUpLanguage form={form} source={source} />
        <FieldGroupFields form={form} group={letter} />
      </>
    );
  }
  const groups = groupsInUse(form.draft.values, letter);
  return (
    <>
      <p>{words.readOver}</p>
      {isKeyNew ? <p class="advice">{words.newKey}</p> : null}
      {groups.includes('delivery') ? (
        <DeliveryFields form={form} isToController={followUpEntry(letter).recipient === 'controller'} />
      ) : null}
      <SigningStep {...props} hasVisibleSignature={groups.includes('signature')} />
    </>
  );
}
