import type { LetterBlock } from '../domain/letter-shape.ts';
import { breakLines } from './break-lines.ts';
import { GAPS, INDENTS, PLACES, TYPE } from './geometry.ts';
import { headingFont } from './heading-font.ts';
import { type FontName, type Measure, type StructureNode, structureNode } from './page-model.ts';
import { joinColumns, keptTogether, type LineStyle, type Row, textRows, withArtifact } from './rows.ts';

/** Rows and the structure element that they belong to. */
export interface BlockRows {
  readonly rows: Row[];
  readonly node: StructureNode;
}

/** The rows of one block of the letter's body. */
export function bodyRows(block: LetterBlock, measure: Measure): BlockRows {
  switch (block.type) {
    case 'heading':
      return headingRows(block.text, measure);
    case 'paragraph':
      return paragraphRows(block.text, measure);
    case 'quote':
      return quoteRows(block.text, measure);
    case 'list':
      return listRows(block.items, measure);
    case 'table':
      return tableRows(block.rows, measure);
  }
}

/** The space above what follows a block: less below a heading. */
export function gapBelow(block: LetterBlock | undefined): number | undefined {
  return block?.type === 'heading' ? GAPS.belowHeading : undefined;
}

const BODY: LineStyle = { x: PLACES.body, font: 'regular', ...TYPE.body };

function headingRows(text: string, measure: Measure): BlockRows {
  const node = structureNode('H2');
  const style: LineStyle = { ...BODY, x: PLACES.margin, font: headingFont(text) };
  const rows = textRows(fitted(text, style, measure), style, { node, gap: GAPS.aboveHeading });
  return { rows: keptTogether(rows), node };
}

function paragraphRows(text: string, measure: Measure): BlockRows {
  const node = structureNode('P');
  return { rows: textRows(fitted(text, BODY, measure), BODY, { node, gap: GAPS.paragraph }), node };
}

function quoteRows(text: string, measure: Measure): BlockRows {
  const node = structureNode('P');
  const style = { ...BODY, x: BODY.x + INDENTS.quote };
  const rows = textRows(fitted(text, style, measure), style, { node, gap: GAPS.paragraph });
  const x = BODY.x + INDENTS.quoteBar;
  const bar = withArtifact(rows, (top, bottom) => ({
    kind: 'line',
    from: [x, top],
    to: [x, bottom],
    width: 0.5,
    grey: 0.6,
  }));
  return { rows: bar, node: structureNode('BlockQuote', node) };
}

function listRows(items: readonly string[], measure: Measure): BlockRows {
  const list = structureNode('L');
  const rows = items.flatMap((item, index) => {
    const label = structureNode('Lbl');
    const text = structureNode('LBody');
    list.children.push(structureNode('LI', label, text));
    const gap = index === 0 ? GAPS.aboveList : GAPS.listItem;
    const style = { ...BODY, x: BODY.x + INDENTS.list };
    return joinColumns(
      textRows(['•'], { ...BODY, x: BODY.x + 1 }, { node: label, gap }),
      textRows(fitted(item, style, measure), style, { node: text, gap }),
    );
  });
  return { rows, node: list };
}

function tableRows(entries: readonly (readonly [string, string])[], measure: Measure): BlockRows {
  const table = structureNode('Table');
  const widest = Math.max(...entries.map(([label]) => measure(label, BODY.font, BODY.size)));
  const labelWidth = Math.min(widest, INDENTS.tableLabelMax);
  const rows = entries.flatMap(([label, value], index) => {
    const header = structureNode('TH');
    const cell = structureNode('TD');
    table.children.push(structureNode('TR', header, cell));
    const gap = index === 0 ? GAPS.paragraph : GAPS.tableRow;
    const valueStyle = { ...BODY, x: BODY.x + labelWidth + INDENTS.tableGap };
    return joinColumns(
      textRows(fitted(label, BODY, measure, BODY.x + labelWidth), BODY, { node: header, gap }),
      textRows(fitted(value, valueStyle, measure), valueStyle, { node: cell, gap }),
    );
  });
  return { rows, node: table };
}

/** The text in lines that fit between the style's x and the given right edge. */
export function fitted(
  text: string,
  { x, font, size }: { x: number; font: FontName; size: number },
  measure: Measure,
  right: number = PLACES.right,
): string[] {
  // A hair more than the width, or a text measured to set the width would not fit it.
  return breakLines(text, right - x + 0.001, (part) => measure(part, font, size));
}
