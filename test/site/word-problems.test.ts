import { describe, expect, test } from 'vitest';
import { wordProblems } from '../../src/site/word-problems.ts';

const first = {
  button: 'Lähetä',
  saved: (time: string) => `Tallennettu klo ${time}`,
  none: '',
  steps: [{ name: 'Valitse' }, { name: 'Lähetä' }],
};

describe('the words of another language', () => {
  test('may be text where the first language writes it with a function, and the other way round', () => {
    const other = { button: () => 'Send', saved: 'Saved', none: '', steps: [{ name: 'a' }, { name: 'b' }] };
    expect(wordProblems(first, other, 'form')).toEqual([]);
  });

  test.each([
    [{ ...first, button: undefined }, ['form.button is missing']],
    [{ ...first, button: '' }, ['form.button has to be text']],
    [{ ...first, saved: { time: '' } }, ['form.saved has to be text']],
    [{ ...first, steps: 'a, b' }, ['form.steps has to have parts']],
    [{ ...first, steps: [{ name: 'a' }] }, ['form.steps.1 is missing']],
    [{ ...first, steps: [{ name: 'a' }, {}] }, ['form.steps.1.name is missing']],
    [undefined, ['form is missing']],
  ])('%# names what is missing by its place', (other, problems) => {
    expect(wordProblems(first, other, 'form')).toEqual(problems);
  });
});
