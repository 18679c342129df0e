import type { Letter, LetterBlock } from '../../src/domain/letter/letter-shape.ts';

/** The typeface's files, which our own letters have too. */
export const FACES = new URL('../../node_modules/@expo-google-fonts/noto-sans/', import.meta.url);
export const NORMAL = '400Regular/NotoSans_400Regular.ttf';
export const BOLD = '700Bold/NotoSans_700Bold.ttf';

/** The letter's words as pdfmake takes them, with the same typeface, for a fair size and time. */
export function pdfmakeLetter(letter: Letter) {
  return {
    pageSize: 'A4',
    defaultStyle: { font: 'NotoSans', fontSize: 11 },
    content: [
      ...letter.sender,
      ...letter.recipient,
      { text: letter.subject, bold: true, fontSize: 14 },
      // It writes into what it is given.
      ...structuredClone(letter.blocks).map(toPdfmake),
      letter.greeting,
      letter.name,
      ...letter.signatureNote,
      ...letter.contact.items,
    ],
  };
}

function toPdfmake(block: LetterBlock): object {
  if (block.type === 'list') return { ul: block.items };
  if (block.type === 'table') return { table: { body: block.rows } };
  return { text: block.text, bold: block.type === 'heading', margin: [0, 0, 0, 8] };
}
