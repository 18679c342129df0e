import type { SameWords } from '../shape/same-words.ts';

/** The words around the rows of registers, which stand in the place of cards where there are many. */
export const registerRows = {
  filter: 'Sök register',
  hint: 'Skriv registrets namn eller hur det gäller dig.',
  found: (count: number) => (count === 0 ? 'Inget register stämmer med sökningen.' : `Träffar: ${count}.`),
} satisfies SameWords<typeof import('../fi/register-rows.ts').registerRows>;
