/** The words around the rows of registers, which stand in the place of cards where there are many. */
export const registerRows = {
  filter: 'Etsi rekisteriä',
  hint: 'Kirjoita rekisterin nimi tai se, miten se koskee sinua.',
  found: (count: number) => (count === 0 ? 'Mikään rekisteri ei täsmää.' : `Täsmää: ${count}.`),
};
