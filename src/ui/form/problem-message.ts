import type { ControllerWords, FieldWords } from '#words/field-words.ts';
import { problemWords } from '#words/problems.ts';
import { type FieldGroup, fieldsOf } from '../../domain/request/form-groups.ts';
import type { Problem } from '../../domain/request/problem.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { maxLengthOf } from '../../domain/rights/field.ts';
import type { RefusedCharacter } from '../../domain/values/written-text.ts';
import type { FormHandle } from './form-handle.ts';

type Controller = PortalFacts['controller'];

/** The words, about the controller where they name it. */
export function aboutController(words: ControllerWords, { shortForms }: Controller): string {
  return typeof words === 'string' ? words : words(shortForms);
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
  if (problem.code === 'missing' && words.missing) return aboutController(words.missing, controller);
  if (problem.code === 'contradicts-record') return words.contradicted?.[problem.recorded] ?? problem.code;
  const isForeign = problem.code === 'character' && problem.refused.some(isOfAnotherScript);
  if (isForeign && words.inLatin) return words.inLatin;
  const value = form.draft.values[problem.field];
  return problemWords[isForeign ? 'script' : problem.code]({
    label: aboutController(words.label, controller),
    max: problem.code === 'too-long' ? problem.max : 0,
    length: typeof value === 'string' ? value.length : 0,
  });
}

/** How many characters still fit, once that is worth knowing; undefined before. */
export function roomLeft(group: FieldGroup, name: string, text: string): number | undefined {
  const field = fieldsOf(group).find((candidate) => candidate.name === name);
  if (field?.kind !== 'text') return undefined;
  const left = maxLengthOf(field) - text.length;
  return left >= 0 && left <= maxLengthOf(field) / 5 ? left : undefined;
}

/** Whether the character is a letter of a script that a letter cannot write, and not a rare Latin one. */
function isOfAnotherScript({ reason, character }: RefusedCharacter): boolean {
  return reason === 'undrawable' && /^(?!\p{Script=Latin})\p{L}$/u.test(character);
}
