import type { FieldWords } from './field-words.ts';

/** The fields of the form's first step, which comes before the words of all others. */
export const choiceFieldWords: Readonly<Record<string, FieldWords>> = {
  'choice.registers': {
    label: 'Vilket register gäller din begäran?',
    missing: 'Välj det register som din begäran gäller',
  },
  'choice.rights': { label: 'Vad vill du?', missing: 'Välj vad du vill' },
};

/** The same, with a hint that counts the portal's registers. */
export function choiceFieldWordsFor(registers: number): Readonly<Record<string, FieldWords>> {
  const words = choiceFieldWords['choice.registers'] as FieldWords;
  const hint = `Om du är osäker, välj ${registers === 2 ? 'båda' : 'alla'}.`;
  return { ...choiceFieldWords, 'choice.registers': { ...words, hint } };
}
