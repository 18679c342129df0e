import type { ComponentChildren } from 'preact';
import type { LetterBlock } from '../../domain/letter/letter-shape.ts';
import { GAP } from '../../domain/values/gap.ts';

/**
 * A letter's body. What a person typed stands in blocks of its own, its line breaks kept; a line in another language
 * than the letter's says so, as it is read aloud and broken by that one's rules.
 */
export function LetterBlocks({ blocks }: { blocks: readonly LetterBlock[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
  );
}

/** Text with the places that are still to be filled in marked softly. */
export function WithGaps({ text }: { text: string }): ComponentChildren {
  return text.split(GAP).map((part, index) => (
    <span key={index}>
      {index > 0 ? <mark class="gap">{GAP}</mark> : null}
      <span>{part}</span>
    </span>
  ));
}

function Block({ block }: { block: LetterBlock }) {
  switch (block.type) {
    case 'heading':
      return (
        <h3>
          <WithGaps text={block.text} />
        </h3>
      );
    case 'quote':
      return (
        <blockquote class="typed">
          <WithGaps text={block.text} />
        </blockquote>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <WithGaps text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <dl>
          {block.rows.map(([label, text], index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd class="typed">
                <WithGaps text={text} />
              </dd>
            </div>
          ))}
        </dl>
      );
    default:
      return (
        <p lang={block.language}>
          <WithGaps text={block.text} />
        </p>
      );
  }
}
