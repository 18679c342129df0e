import type { Letter, LetterBlock } from './letter-shape.ts';

/** The letter as plain text, for pasting in a form of somebody else's. */
export function followUpText(letter: Letter): string {
  return [letter.subject, ...letter.blocks.map(textOf)].join('\n\n');
}

function textOf(block: LetterBlock): string {
  if (block.type === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  if (block.type === 'table') return block.rows.map((row) => row.join(': ')).join('\n');
  return block.text;
}
