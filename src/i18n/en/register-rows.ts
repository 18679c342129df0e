import type { SameWords } from '../shape/same-words.ts';

/** The words around the rows of registers, which stand in the place of cards where there are many. */
export const registerRows = {
  filter: 'Find a register',
  hint: 'Write the name of the register, or how it concerns you.',
  found: (count: number) => (count === 0 ? 'No register matches.' : `Matches: ${count}.`),
} satisfies SameWords<typeof import('../fi/register-rows.ts').registerRows>;
