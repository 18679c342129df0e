import type { Letter } from '../../src/domain/letter/letter-shape.ts';

/** Every word that the letter shows, in its composed form. */
export function wordsOfLetter(letter: Letter): string[] {
  const { wordings: _, language: __, blocks, contact, ...shown } = letter;
  const texts: string[] = [];
  JSON.stringify(
    [shown, moreContact(contact, letter.sender), blocks.map(({ type: ___, ...block }) => block)],
    (_key, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    },
  );
  return texts.flatMap((text) => text.normalize('NFC').split(/\s+/u)).filter((word) => word !== '');
}

/** The contact details that the sender's lines do not say; nothing when they say all. */
function moreContact({ label, items }: Letter['contact'], sender: readonly string[]): unknown {
  const said = sender.map((line) => line.toLowerCase());
  const more = items.filter((item) => item.split(', ').some((part) => !said.includes(part.toLowerCase())));
  return more.length > 0 ? { label, items: more } : [];
}
