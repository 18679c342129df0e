import type { Letter, LetterBlock } from './letter-shape.ts';

/**
 * The letter as plain text, for pasting in a form of somebody else's: what it is about, its body and its
 * attachments. What belongs to the sheet is left out: addresses, greeting, and what the signature says, since a
 * pasted text has none. Lines are not broken; a blank line parts the blocks.
 */
export function followUpText({ subject, blocks, attachments }: Letter): string {
  const enclosed: LetterBlock[] = attachments
    ? [
        { type: 'heading', text: attachments.label },
        { type: 'list', items: attachments.items },
      ]
    : [];
  const texts = [...blocks, ...enclosed].map((block, index, all) => {
    const isBelowHeading = all[index - 1]?.type === 'heading';
    return `${isBelowHeading ? '\n' : '\n\n'}${textOf(block)}`;
  });
  return `${subject}${texts.join('')}\n`;
}

function textOf(block: LetterBlock): string {
  if (block.type === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  if (block.type === 'table') return block.rows.map(([label, text]) => `${label}: ${text}`).join('\n');
  // Capitals, as plain text has no bold type.
  return block.type === 'heading' ? block.text.toLocaleUpperCase('fi') : block.text;
}
