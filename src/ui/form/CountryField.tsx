import { language } from '#words/grammar.ts';
import { personWords } from '#words/person.ts';
import { fieldValue } from '../../domain/rights/field.ts';
import { COUNTRIES } from '../../domain/values/countries.ts';
import { fieldIds } from '../parts/element-ids.ts';
import type { FieldProps } from './form-handle.ts';
import { aboutController, wordsOf } from './problem-message.ts';
import '../../styles/parts/field.css';

/**
 * The country of an address.
 *
 * MUST: have Finland first, which is no country abroad; name the others in the page's language.
 */
export function CountryField({ form, group, field }: FieldProps) {
  const key = `${group}.${field.name}`;
  const ids = fieldIds(key);
  const ownWords = wordsOf(key, form);
  const value = String(fieldValue(group, field, form.draft.values));
  return (
    <div class="field">
      <label for={ids.control}>{aboutController(ownWords.label, form.facts.controller)}</label>
      <select
        id={ids.control}
        name={key}
        value={value}
        autocomplete={ownWords.autocomplete}
        onChange={(event) => form.set(key, event.currentTarget.value)}
      >
        <option value="">{personWords.finland}</option>
        {namedCountries().map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The countries abroad by name, as the browser's own table has them; letters have their codes. */
function namedCountries(): [code: string, name: string][] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return COUNTRIES.map((code): [string, string] => [code, names.of(code) ?? code]).sort(
    ([, one], [, other]) => compare(one, other),
  );
}
