import type { FieldWords } from './field-words.ts';

/** The fields of the form's first step, which comes before the words of all others. */
export const choiceFieldWords: Readonly<Record<string, FieldWords>> = {
  'choice.registers': {
    label: 'Which register does the request concern?',
    missing: 'Choose the register that the request concerns',
  },
  'choice.rights': { label: 'What do you want?', missing: 'Choose what you want' },
};

/** The same, with a hint that counts the portal's registers. */
export function choiceFieldWordsFor(registers: number): Readonly<Record<string, FieldWords>> {
  const words = choiceFieldWords['choice.registers'] as FieldWords;
  const hint = `If you are not sure, choose ${registers === 2 ? 'both' : 'all of them'}.`;
  return { ...choiceFieldWords, 'choice.registers': { ...words, hint } };
}
