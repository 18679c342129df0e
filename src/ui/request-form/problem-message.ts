import { maxLengthOf } from '../../domain/field.ts';
import { type FieldGroup, fieldsOf } from '../../domain/form-groups.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import { normaliseText, type RefusedCharacter } from '../../domain/written-text.ts';
import type { FieldWords } from '../../i18n/fi/fields.ts';
import { problemWords, refusedCharacterWords } from '../../i18n/fi/problems.ts';
import type { FormHandle } from './form-handle.ts';

type Controller = PortalFacts['controller'];

/** The text with `{short.genitive}` and its like replaced by the controller's short name in that case. */
export function fillName(text: string, { shortForms }: Controller): string {
  return text.replace(
    /\{short\.(\w+)\}/g,
    (placeholder, form: string) => shortForms[form as keyof typeof shortForms] ?? placeholder,
  );
}

/** The text with `{name}` replaced by the values, in one pass: braces that a person typed stay. */
export function fillWords(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** The words of a field, or a mistake of ours. */
export function wordsOf(key: string, { words: all }: Pick<FormHandle, 'words'>): FieldWords {
  const words = all[key];
  if (!words) throw new TypeError(`Expected words for the field ${key}.`);
  return words;
}

/** What to do about the problem: the same words at the field and in the summary. */
export function problemMessage(
  problem: Problem,
  form: { readonly draft: Pick<FormHandle['draft'], 'values'> } & Pick<FormHandle, 'facts' | 'words'>,
): string {
  const { controller } = form.facts;
  const words = wordsOf(problem.field, form);
  const text = (problem.code === 'missing' && words.missing) || problemWords[problem.code];
  const value = form.draft.values[problem.field];
  return fillWords(fillName(text, controller), {
    label: fillName(words.label, controller),
    max: problem.code === 'too-long' ? problem.max : '',
    length: typeof value === 'string' ? value.length : 0,
    characters: problem.code === 'character' ? problem.refused.map(nameCharacter).join(', ') : '',
  });
}

/** The text without the refused characters, and with nothing else changed. */
export function withoutRefused(text: string, refused: readonly RefusedCharacter[]): string {
  const characters = new Set(refused.map(({ character }) => character));
  return [...normaliseText(text)].filter((character) => !characters.has(character)).join('');
}

/** How many characters still fit, once that is worth knowing; undefined before. */
export function roomLeft(group: FieldGroup, name: string, text: string): number | undefined {
  const field = fieldsOf(group).find((candidate) => candidate.name === name);
  if (field?.kind !== 'text') return undefined;
  const left = maxLengthOf(field) - text.length;
  return left >= 0 && left <= maxLengthOf(field) / 5 ? left : undefined;
}

function nameCharacter({ reason, character, codePoint }: RefusedCharacter): string {
  return fillWords(refusedCharacterWords[reason], { character, codePoint });
}
