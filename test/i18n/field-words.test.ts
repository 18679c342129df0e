import { describe, expect, test } from 'vitest';
import type { FieldWords } from '../../src/i18n/fi/field-words.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';

type Fields = Readonly<Record<string, FieldWords>>;

const [first, ...others] = LANGUAGE_CODES;
const folder = new URL('../../src/i18n/', import.meta.url);

/** Files of words whose keys no type knows: the fields come from the tables of rights and letters. */
const FILES = [
  ['fields.ts', 'fieldWords'],
  ['follow-ups.ts', 'followUpFieldWords'],
] as const;

async function fieldsIn(language: string, file: string, name: string): Promise<Fields> {
  return (await import(new URL(`${language}/${file}`, folder).href))[name];
}

/** What a field says something about, and what is no words at all. */
function shapeOf({ missing, contradicted = {}, options = {}, autocomplete }: FieldWords) {
  return {
    hasMissing: missing !== undefined,
    contradicted: Object.keys(contradicted).sort(),
    options: Object.keys(options),
    autocomplete,
  };
}

describe.each(FILES)('%s', (file, name) => {
  test.each(others)(
    `${file} has in %s the same fields, which say something of the same things`,
    async (language) => {
      const [fields, expected] = await Promise.all([
        fieldsIn(language, file, name),
        fieldsIn(first, file, name),
      ]);
      expect(Object.keys(fields).sort()).toEqual(Object.keys(expected).sort());
      for (const [key, words] of Object.entries(fields)) {
        expect(words.label, key).toBeTruthy();
        expect(shapeOf(words), key).toEqual(shapeOf(expected[key] as FieldWords));
      }
    },
  );
});
