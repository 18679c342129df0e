import type { SameWords } from '../shape/same-words.ts';

/** Words about what is put right in a field, with the field's own. */
export const putRightWords = {
  /** What a letter cannot show, by name. */
  found: (characters: string) => `It contains: ${characters}.`,
  marked: 'The characters in your text:',
  repair: 'Correct the characters',
  repaired: (what: string) => `Corrected: ${what}.`,
  tidied: (before: string) => `Tidied up. You wrote: ${before}`,
  undo: 'Undo the correction',
} satisfies SameWords<typeof import('../fi/put-right.ts').putRightWords>;

/** What a refused character is called, by what can be done about it: one that is seen stands for itself. */
export const refusedCharacterWords = {
  tab: 'a tab',
  space: 'an unusual space',
  lineBreak: 'a line break',
  hyphen: 'an unusual hyphen',
  presentationForm: (character: string) => `the special form ${character}`,
  invisible: 'an invisible character',
  broken: 'a broken character',
  seen: (character: string) => `‘${character}’`,
} satisfies SameWords<typeof import('../fi/put-right.ts').refusedCharacterWords>;

/** What was put in place of a refused character, by its kind. */
export const repairWords = {
  tab: 'a tab became a space',
  space: 'an unusual space became an ordinary one',
  lineBreak: 'a line break became an ordinary one or a space',
  hyphen: 'a hyphen became an ordinary one',
  presentationForm: 'a special form became ordinary letters',
  invisible: 'an invisible character was left out',
} satisfies SameWords<typeof import('../fi/put-right.ts').repairWords>;
