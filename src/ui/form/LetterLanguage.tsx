import { letterLanguage as words } from '#words/languages.ts';
import { ANSWER_WISH, letterLanguageOf, noticeLanguageOf } from '../../domain/request/letter-language.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import type { FormHandle } from './form-handle.ts';
import { LANGUAGE_CHOICE, LanguageChoice } from './LanguageChoice.tsx';

/**
 * The language of the letter, which the staff have to read, apart from the page's, which the person reads.
 *
 * MUST: say which is likely to be handled fastest, where it is a guess.
 * MUST NOT: say that an answer must come in the language.
 */
export function LetterLanguage({ form }: { readonly form: FormHandle }) {
  const { facts, draft } = form;
  const language = letterLanguageOf(draft.values, facts);
  return (
    <LanguageChoice
      form={form}
      language={language}
      legend={words.legend}
      hint={facts.isAuthority ? words.authorityHint : words.hint(facts.controller.shortForms)}
    >
      {language === noticeLanguageOf(facts) ? null : (
        <OptionCard
          type="checkbox"
          id={`${LANGUAGE_CHOICE}-wish`}
          name={ANSWER_WISH}
          value="yes"
          isChecked={draft.values[ANSWER_WISH] === true}
          label={words.wish}
          hint={words.wishHint}
          onChange={(isChecked) => form.set(ANSWER_WISH, isChecked)}
        />
      )}
    </LanguageChoice>
  );
}
