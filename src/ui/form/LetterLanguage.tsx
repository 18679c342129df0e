import { language as pageLanguage } from '#words/grammar.ts';
import { languageNames, letterLanguage as words } from '#words/languages.ts';
import {
  ANSWER_WISH,
  LETTER_LANGUAGE,
  letterLanguageOf,
  noticeLanguageOf,
} from '../../domain/request/letter-language.ts';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import type { FormHandle } from './form-handle.ts';
import '../../styles/parts/option.css';

const IDS = fieldIds(LETTER_LANGUAGE);

/**
 * The language of the letter, which the staff have to read, apart from the page's, which the person reads.
 *
 * MUST: say which is likely to be handled fastest, where it is a guess; name each language in itself.
 * MUST NOT: say that an answer must come in the language.
 */
export function LetterLanguage({ form }: { readonly form: FormHandle }) {
  const { facts, draft } = form;
  const language = letterLanguageOf(draft.values, facts);
  return (
    <fieldset class="options" id={IDS.control} aria-describedby={IDS.hint}>
      <legend>{words.legend}</legend>
      <p class="hint" id={IDS.hint}>
        {facts.isAuthority ? words.authorityHint : words.hint(facts.controller.shortForms)}
      </p>
      {LANGUAGE_CODES.map((code) => (
        <OptionCard
          key={code}
          type="radio"
          id={`${IDS.control}-${code}`}
          name={LETTER_LANGUAGE}
          value={code}
          isChecked={language === code}
          label={words.options[code] ?? languageNames[code] ?? code}
          onChange={() => form.set(LETTER_LANGUAGE, code)}
        />
      ))}
      {language === pageLanguage ? null : <p class="note">{words.ownWords}</p>}
      {language === noticeLanguageOf(facts) ? null : (
        <OptionCard
          type="checkbox"
          id={`${IDS.control}-wish`}
          name={ANSWER_WISH}
          value="yes"
          isChecked={draft.values[ANSWER_WISH] === true}
          label={words.wish}
          hint={words.wishHint}
          onChange={(isChecked) => form.set(ANSWER_WISH, isChecked)}
        />
      )}
    </fieldset>
  );
}
