import type { FieldWords } from './field-words.ts';

/** The fields of the form's first step, which comes before the words of all others. */
export const choiceFieldWords: Readonly<Record<string, FieldWords>> = {
  'choice.registers': {
    label: 'Mitä rekisteriä pyyntö koskee?',
    missing: 'Valitse rekisteri, jota pyyntö koskee',
  },
  'choice.rights': { label: 'Mitä haluat?', missing: 'Valitse, mitä haluat' },
};

/** The same, with a hint that counts the portal's registers. */
export function choiceFieldWordsFor(registers: number): Readonly<Record<string, FieldWords>> {
  const words = choiceFieldWords['choice.registers'] as FieldWords;
  const hint = `Jos et ole varma, valitse ${registers === 2 ? 'molemmat' : 'kaikki'}.`;
  return { ...choiceFieldWords, 'choice.registers': { ...words, hint } };
}
