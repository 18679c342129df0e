import type { LetterBlock } from '../../domain/letter/letter-shape.ts';
import { grammarOf } from '../../i18n/grammars.ts';
import { INDENTS } from '../pdf/geometry.ts';
import { type FontName, type StructureNode, structureNode } from '../pdf/page-model.ts';
import { breakLines, type Typesetting } from './break-lines.ts';
import { headingFont } from './heading-font.ts';
import type { Measures } from './measures.ts';
import { joinColumns, keptTogether, type LineStyle, type Row, textRows, withArtifact } from './rows.ts';

/** Rows and the structure element that they belong to. */
interface BlockRows {
  readonly rows: Row[];
  readonly node: StructureNode;
}

/** The rows of one block of the letter's body. */
export function bodyRows(block: LetterBlock, setting: Typesetting): BlockRows {
  switch (block.type) {
    case 'heading':
      return headingRows(block.text, setting);
    case 'paragraph':
      return paragraphRows(block, setting);
    case 'quote':
      return quoteRows(block.text, setting);
    case 'list':
      return listRows(block.items, setting);
    case 'table':
      return tableRows(block.rows, setting);
  }
}

/** The space above what follows a block: less below a heading. */
export function gapBelow(block: LetterBlock | undefined, { gaps }: Measures): number | undefined {
  return block?.type === 'heading' ? gaps.belowHeading : undefined;
}

/** How running text looks. */
export function bodyStyle({ places, type }: Measures): LineStyle {
  return { x: places.body, font: 'regular', ...type.body };
}

function headingRows(text: string, setting: Typesetting): BlockRows {
  const node = structureNode('H2');
  const style: LineStyle = {
    ...bodyStyle(setting.measures),
    x: setting.measures.places.margin,
    font: headingFont(text),
  };
  const rows = textRows(fitted(text, style, setting), style, {
    node,
    gap: setting.measures.gaps.aboveHeading,
  });
  return { rows: keptTogether(rows), node };
}

function paragraphRows(
  { text, language }: Extract<LetterBlock, { type: 'paragraph' }>,
  setting: Typesetting,
): BlockRows {
  const own = language === undefined ? {} : { language: grammarOf(language).languageTag };
  const node = { ...structureNode('P'), ...own };
  const style = bodyStyle(setting.measures);
  return {
    rows: textRows(fitted(text, style, setting), style, { node, gap: setting.measures.gaps.paragraph }),
    node,
  };
}

function quoteRows(text: string, setting: Typesetting): BlockRows {
  const node = structureNode('P');
  const body = bodyStyle(setting.measures);
  const style = { ...body, x: body.x + INDENTS.quote };
  const rows = textRows(fitted(text, style, setting), style, { node, gap: setting.measures.gaps.paragraph });
  const x = body.x + INDENTS.quoteBar;
  const bar = withArtifact(rows, (top, bottom) => ({
    kind: 'line',
    from: [x, top],
    to: [x, bottom],
    width: 0.5,
    grey: 0.6,
  }));
  return { rows: bar, node: structureNode('BlockQuote', node) };
}

function listRows(items: readonly string[], setting: Typesetting): BlockRows {
  const { gaps } = setting.measures;
  const body = bodyStyle(setting.measures);
  const list = structureNode('L');
  const rows = items.flatMap((item, index) => {
    const label = structureNode('Lbl');
    const text = structureNode('LBody');
    list.children.push(structureNode('LI', label, text));
    const gap = index === 0 ? gaps.aboveList : gaps.listItem;
    const style = { ...body, x: body.x + INDENTS.list };
    return joinColumns(
      textRows(['•'], { ...body, x: body.x + 1 }, { node: label, gap }),
      textRows(fitted(item, style, setting), style, { node: text, gap }),
    );
  });
  return { rows, node: list };
}

function tableRows(entries: readonly (readonly [string, string])[], setting: Typesetting): BlockRows {
  const { gaps } = setting.measures;
  const body = bodyStyle(setting.measures);
  const table = structureNode('Table');
  const widest = Math.max(...entries.map(([label]) => setting.measure(label, body.font, body.size)));
  const labelWidth = Math.min(widest, INDENTS.tableLabelMax);
  const rows = entries.flatMap(([label, value], index) => {
    const header = structureNode('TH');
    const cell = structureNode('TD');
    table.children.push(structureNode('TR', header, cell));
    const gap = index === 0 ? gaps.paragraph : gaps.tableRow;
    const valueStyle = { ...body, x: body.x + labelWidth + INDENTS.tableGap };
    return joinColumns(
      textRows(fitted(label, body, setting, body.x + labelWidth), body, { node: header, gap }),
      textRows(fitted(value, valueStyle, setting), valueStyle, { node: cell, gap }),
    );
  });
  return { rows, node: table };
}

/** The text in lines that fit between the style's x and the given right edge. */
export function fitted(
  text: string,
  { x, font, size }: { x: number; font: FontName; size: number },
  setting: Typesetting,
  right: number = setting.measures.places.right,
): string[] {
  // A hair more than the width, or a text measured to set the width would not fit it.
  return breakLines(text, right - x + 0.001, { font, size }, setting);
}
