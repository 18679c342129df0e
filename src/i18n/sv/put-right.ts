import type { SameWords } from '../shape/same-words.ts';

/** Words about what is put right in a field, with the field's own. */
export const putRightWords = {
  /** What a letter cannot show, by name. */
  found: (characters: string) => `Här finns ${characters}.`,
  marked: 'Tecknen i din text:',
  repair: 'Rätta tecknen',
  repaired: (what: string) => `Rättat: ${what}.`,
  tidied: (before: string) => `Texten snyggades till. Du skrev: ${before}`,
  undo: 'Ångra rättelsen',
} satisfies SameWords<typeof import('../fi/put-right.ts').putRightWords>;

/** What a refused character is called, by what can be done about it: one that is seen stands for itself. */
export const refusedCharacterWords = {
  tab: 'ett tabbtecken',
  space: 'ett ovanligt mellanslag',
  lineBreak: 'ett radbyte',
  hyphen: 'ett ovanligt bindestreck',
  presentationForm: (character: string) => `specialformen ${character}`,
  invisible: 'ett osynligt tecken',
  broken: 'ett trasigt tecken',
  seen: (character: string) => `”${character}”`,
} satisfies SameWords<typeof import('../fi/put-right.ts').refusedCharacterWords>;

/** What was put in place of a refused character, by its kind. */
export const repairWords = {
  tab: 'tabbtecknet byttes mot ett mellanslag',
  space: 'det ovanliga mellanslaget byttes mot ett vanligt',
  lineBreak: 'radbytet byttes mot ett vanligt eller mot ett mellanslag',
  hyphen: 'bindestrecket byttes mot ett vanligt',
  presentationForm: 'specialformen byttes mot vanliga bokstäver',
  invisible: 'det osynliga tecknet togs bort',
} satisfies SameWords<typeof import('../fi/put-right.ts').repairWords>;
