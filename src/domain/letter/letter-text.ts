import { grammarOf } from '../../i18n/grammars.ts';
import type { Letter, LetterBlock } from './letter-shape.ts';

/**
 * The letter as plain text, for pasting in a form of somebody else's: what it is about, its body and its
 * attachments. What belongs to the sheet is left out: addresses, greeting, and what the signature says, since a
 * pasted text has none. Lines are not broken; a blank line parts the blocks.
 */
export function followUpText({ language, subject, blocks, attachments }: Letter): string {
  const enclosed: LetterBlock[] = attachments
    ? [
        { type: 'heading', text: attachments.label },
        { type: 'list', items: attachments.items },
      ]
    : [];
  return `${subject}\n\n${blocksText([...blocks, ...enclosed], language)}\n`;
}

/** Blocks of a letter as plain text: a blank line between them, and none below a heading. */
export function blocksText(blocks: readonly LetterBlock[], language: Letter['language']): string {
  return blocks
    .map((block, index) => {
      const gap = index === 0 ? '' : blocks[index - 1]?.type === 'heading' ? '\n' : '\n\n';
      return `${gap}${textOf(block, language)}`;
    })
    .join('');
}

function textOf(block: LetterBlock, language: Letter['language']): string {
  if (block.type === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  if (block.type === 'table') return block.rows.map(([label, text]) => `${label}: ${text}`).join('\n');
  // Capitals, as plain text has no bold type.
  return block.type === 'heading' ? grammarOf(language).upperCase(block.text) : block.text;
}
