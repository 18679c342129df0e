import type { Letter } from '../domain/letter-shape.ts';
import type { VisibleSignature } from '../domain/request.ts';
import { fitted } from './body-rows.ts';
import { GAPS, PLACES, POINT, TYPE } from './geometry.ts';
import { type MarkedDrawing, type Measure, type StructureNode, structureNode } from './page-model.ts';
import { joinColumns, keptTogether, type LineStyle, type Row, textDrawing, textRows } from './rows.ts';

/** The rows after the body and their elements; the signature field has an element of its own. */
export interface ClosingRows {
  readonly rows: Row[];
  readonly nodes: readonly StructureNode[];
  readonly signatureNode: StructureNode;
}

const BODY: LineStyle = { x: PLACES.body, font: 'regular', ...TYPE.body };
const SMALL: LineStyle = { x: PLACES.body, font: 'regular', ...TYPE.small };

/** Greeting, signature, name, notes, attachments and contact details, which stay on one page. */
export function closingRows(
  letter: Letter,
  {
    signature,
    fingerprint,
    right,
    minHeight,
  }: {
    signature: VisibleSignature | undefined;
    fingerprint: string;
    /** Where lines end, so that the paper seal has room beside them. */
    right: number;
    /** How tall greeting to notes are at least, for the same reason. */
    minHeight: number;
  },
  measure: Measure,
): ClosingRows {
  const nodes: StructureNode[] = [];
  const paragraph = (text: string, style: LineStyle, gap: number): Row[] => {
    const node = structureNode('P');
    nodes.push(node);
    return textRows(fitted(text, style, measure, right), style, { node, gap });
  };

  const greeting = paragraph(letter.greeting, BODY, GAPS.aboveGreeting);
  const signatureNode = structureNode('Form');
  const signatureText = structureNode('P');
  nodes.push(...(signature?.kind === 'typed' ? [signatureText] : []), signatureNode);
  const signed = signatureRow(signature, signatureText, { right, measure });
  const name = paragraph(letter.name, BODY, GAPS.belowSignature);
  const notes = [...letter.signatureNote, `${letter.fingerprintLabel} ${fingerprint}`].flatMap(
    (note, index) => paragraph(note, SMALL, index === 0 ? GAPS.aboveNotes : GAPS.betweenNotes),
  );
  const endMatter = [letter.attachments, letter.contact].flatMap((part) =>
    part && part.items.length > 0 ? endMatterRows(part.label, part.items, paragraph, measure) : [],
  );
  // The contact details would be lost on a page of their own, so they move with the signature.
  const closing = atLeast(minHeight, [...greeting, signed, ...name, ...notes]);
  return { rows: keptButLast([...closing, ...endMatter]), nodes, signatureNode };
}

/** The field that the electronic signature fills, with a typed name in it or a line to sign above. */
function signatureRow(
  signature: VisibleSignature | undefined,
  node: StructureNode,
  room: SignatureRoom,
): Row {
  const { width, height } = PLACES.signature;
  return {
    gap: GAPS.aboveSignature,
    height,
    marks:
      signature?.kind === 'typed'
        ? [typedSignature(signature.text.replaceAll('\n', ' '), node, room)]
        : penLine(signature),
    keepWithNext: true,
    reserves: { kind: 'signature', x: PLACES.body, width },
  };
}

interface SignatureRoom {
  readonly right: number;
  readonly measure: Measure;
}

/** The typed name in one line: smaller when it is long. */
function typedSignature(text: string, node: StructureNode, { right, measure }: SignatureRoom): MarkedDrawing {
  const { size, leading } = TYPE.typedSignature;
  const room = right - PLACES.body;
  const width = measure(text, 'regular', size);
  const fittingSize = width <= room ? size : Math.floor((size * room * 100) / width) / 100;
  const top = PLACES.signature.height - leading - 2;
  return {
    node,
    drawings: [textDrawing(text, { x: PLACES.body, font: 'regular', size: fittingSize, leading }, top)],
  };
}

function penLine(signature: VisibleSignature | undefined): MarkedDrawing[] {
  if (signature) return [];
  const { width, height } = PLACES.signature;
  const [from, to] = [PLACES.body, PLACES.body + width];
  return [
    {
      node: 'artifact',
      drawings: [{ kind: 'line', from: [from, height], to: [to, height], width: 0.6 * POINT, grey: 0 }],
    },
  ];
}

/** A label at the margin with items at the body's indent (SFS 2487:2024, after the signature). */
function endMatterRows(
  label: string,
  items: readonly string[],
  paragraph: (text: string, style: LineStyle, gap: number) => Row[],
  measure: Measure,
): Row[] {
  const style = { ...SMALL, x: PLACES.margin };
  const isWide = measure(label, SMALL.font, SMALL.size) > PLACES.body - PLACES.margin - 1;
  const labelRows = paragraph(label, style, GAPS.aboveEndMatter);
  const itemRows = items.flatMap((item) => paragraph(item, SMALL, 0));
  return isWide ? [...labelRows, ...itemRows] : joinColumns(labelRows, itemRows);
}

/** The rows with room below them up to the height. */
function atLeast(height: number, rows: readonly Row[]): Row[] {
  const missing = height - rows.reduce((sum, row) => sum + row.gap + row.height, 0);
  const last = rows.at(-1);
  if (!last || missing <= 0) return [...rows];
  return [...rows.slice(0, -1), { ...last, height: last.height + missing }];
}

function keptButLast(rows: readonly Row[]): Row[] {
  return [...keptTogether(rows.slice(0, -1)), ...rows.slice(-1)];
}
