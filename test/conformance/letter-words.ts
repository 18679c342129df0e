import type { Letter } from '../../src/domain/letter-shape.ts';

/** Every word that the letter shows, in its composed form. */
export function wordsOfLetter(letter: Letter): string[] {
  const { wordings: _, language: __, blocks, ...shown } = letter;
  const texts: string[] = [];
  JSON.stringify([shown, blocks.map(({ type: ___, ...block }) => block)], (_key, value) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.flatMap((text) => text.normalize('NFC').split(/\s+/u)).filter((word) => word !== '');
}
