import type { ComponentChildren } from 'preact';
import { language as pageLanguage } from '#words/grammar.ts';
import { languageNames, letterLanguage as words } from '#words/languages.ts';
import { LETTER_LANGUAGE } from '../../domain/request/letter-language.ts';
import { LANGUAGE_CODES, type Language } from '../../i18n/languages.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import type { FormHandle } from './form-handle.ts';
import '../../styles/parts/option.css';

const IDS = fieldIds(LETTER_LANGUAGE);

/** The id of the group. */
export const LANGUAGE_CHOICE = IDS.control;

interface Props {
  readonly form: FormHandle;
  /** The language that the letter has now. */
  readonly language: Language;
  readonly legend: string;
  readonly hint: string;
  /** What else is asked about it. */
  readonly children?: ComponentChildren;
}

/**
 * The portal's languages, one of them for the letter.
 *
 * MUST: say what the person's own words should be in, where that is not the page's language.
 */
export function LanguageChoice({ form, language, legend, hint, children }: Props) {
  return (
    <fieldset class="options" id={IDS.control} aria-describedby={IDS.hint}>
      <legend>{legend}</legend>
      <p class="hint" id={IDS.hint}>
        {hint}
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
      {children}
    </fieldset>
  );
}
