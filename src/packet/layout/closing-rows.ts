import type { Letter } from '../../domain/letter/letter-shape.ts';
import type { VisibleSignature } from '../../domain/request/request.ts';
import { POINT } from '../pdf/geometry.ts';
import { type MarkedDrawing, type StructureNode, structureNode } from '../pdf/page-model.ts';
import { bodyStyle, fitted } from './body-rows.ts';
import type { Typesetting } from './break-lines.ts';
import type { Measures } from './measures.ts';
import { joinColumns, keptTogether, type LineStyle, type Row, textDrawing, textRows } from './rows.ts';

/** The rows after the body and their elements; the signature field has an element of its own. */
interface ClosingRows {
  readonly rows: Row[];
  readonly nodes: readonly StructureNode[];
  readonly signatureNode: StructureNode;
}

/** Greeting, signature, name, notes, attachments and contact details, which stay on one page. */
export function closingRows(
  letter: Letter,
  {
    signature,
    fingerprint,
    right,
    minHeight,
    isSignedByPen,
  }: {
    signature: VisibleSignature | undefined;
    fingerprint: string;
    /** Where lines end, so that the paper seal has room beside them. */
    right: number;
    /** How tall greeting to notes are at least, for the same reason. */
    minHeight: number;
    /** Whether somebody may sign the printed letter. */
    isSignedByPen: boolean;
  },
  setting: Typesetting,
): ClosingRows {
  const { gaps, arrangement } = setting.measures;
  const [body, small] = [bodyStyle(setting.measures), smallStyle(setting.measures)];
  const nodes: StructureNode[] = [];
  const paragraph = (text: string, style: LineStyle, gap: number): Row[] => {
    const node = structureNode('P');
    nodes.push(node);
    return textRows(fitted(text, style, setting, right), style, { node, gap });
  };

  const greeting = paragraph(letter.greeting, body, gaps.aboveGreeting);
  const signatureNode = structureNode('Form');
  const signatureText = structureNode('P');
  nodes.push(...(signature?.kind === 'typed' ? [signatureText] : []), signatureNode);
  const signed = signatureRow(signature, signatureText, { right, setting, isSignedByPen });
  const name = paragraph(letter.name, body, gaps.belowSignature);
  const notesHere = arrangement === 'end' ? signatureNotes(letter, fingerprint) : [];
  const notes = notesHere.flatMap((note, index) =>
    paragraph(note, small, index === 0 ? gaps.aboveNotes : gaps.betweenNotes),
  );
  const endMatter = [letter.attachments, contactOf(letter, setting.measures)].flatMap((part) =>
    part && part.items.length > 0 ? endMatterRows(part.label, part.items, paragraph, setting) : [],
  );
  // The contact details would be lost on a page of their own, so they move with the signature.
  const closing = atLeast(minHeight, [...greeting, signed, ...name, ...notes]);
  return { rows: keptButLast([...closing, ...endMatter]), nodes, signatureNode };
}

/** What the electronic signature says, and whose key made it. */
export function signatureNotes(letter: Letter, fingerprint: string): string[] {
  return [...letter.signatureNote, `${letter.fingerprintLabel} ${fingerprint}`];
}

/** How the small print looks. */
export function smallStyle({ places, type }: Measures): LineStyle {
  return { x: places.body, font: 'regular', ...type.small };
}

/** The contact details, from drawing 2 on without those that stand in the sender's lines. */
function contactOf({ sender, contact }: Letter, { arrangement }: Measures): Letter['contact'] {
  if (arrangement === 'end') return contact;
  const known = new Set(sender.map((line) => line.toLowerCase()));
  const isKnown = (item: string): boolean => item.split(', ').every((part) => known.has(part.toLowerCase()));
  return { ...contact, items: contact.items.filter((item) => !isKnown(item)) };
}

/** The field that the electronic signature fills, with a typed name in it or a line to sign above. */
function signatureRow(
  signature: VisibleSignature | undefined,
  node: StructureNode,
  room: SignatureRoom,
): Row {
  const { places, gaps, arrangement } = room.setting.measures;
  const { width } = places.signature;
  const isEmpty = arrangement === 'head' && !signature && !room.isSignedByPen;
  const height = isEmpty ? EMPTY_FIELD_HEIGHT : places.signature.height;
  const marks = (): MarkedDrawing[] => {
    if (signature?.kind === 'typed') {
      return [typedSignature(signature.text.replaceAll('\n', ' '), node, room)];
    }
    return signature || isEmpty ? [] : [penLine(places.body, width, height)];
  };
  return {
    gap: gaps.aboveSignature,
    height,
    marks: marks(),
    keepWithNext: true,
    reserves: { kind: 'signature', x: places.body, width },
  };
}

/** A line in an e-mail would look as if a signature were missing. */
const EMPTY_FIELD_HEIGHT = 3;

interface SignatureRoom {
  readonly right: number;
  readonly setting: Typesetting;
  readonly isSignedByPen: boolean;
}

/** The typed name, smaller when it is long: in one line, from drawing 2 on in two where one would be tiny. */
function typedSignature(text: string, node: StructureNode, { right, setting }: SignatureRoom): MarkedDrawing {
  const { places, type, arrangement } = setting.measures;
  const { size, leading } = type.typedSignature;
  const room = right - places.body;
  const width = setting.measure(text, 'regular', size);
  const fittingSize = width <= room ? size : Math.floor((size * room * 100) / width) / 100;
  const top = places.signature.height - leading - 2;
  if (arrangement === 'head' && fittingSize < SMALLEST_IN_ONE_LINE) {
    // Two lines of this size hold the longest name there is; a piece without spaces is broken anywhere.
    const style = { x: places.body, font: 'regular', size: SMALLEST_IN_ONE_LINE, leading: 6 } as const;
    const lines = fitted(text, style, setting, right);
    if (lines.length <= 2) {
      return {
        node,
        drawings: lines.map((line, index) => textDrawing(line, style, 3 + index * style.leading)),
      };
    }
  }
  return {
    node,
    drawings: [textDrawing(text, { x: places.body, font: 'regular', size: fittingSize, leading }, top)],
  };
}

const SMALLEST_IN_ONE_LINE = 12;

function penLine(left: number, width: number, y: number): MarkedDrawing {
  return {
    node: 'artifact',
    drawings: [{ kind: 'line', from: [left, y], to: [left + width, y], width: 0.6 * POINT, grey: 0 }],
  };
}

/** A label at the margin with items at the body's indent (SFS 2487:2024, after the signature). */
function endMatterRows(
  label: string,
  items: readonly string[],
  paragraph: (text: string, style: LineStyle, gap: number) => Row[],
  setting: Typesetting,
): Row[] {
  const { places, gaps } = setting.measures;
  const small = smallStyle(setting.measures);
  const style = { ...small, x: places.margin };
  const isWide = setting.measure(label, small.font, small.size) > places.body - places.margin - 1;
  const labelRows = paragraph(label, style, gaps.aboveEndMatter);
  const itemRows = items.flatMap((item) => paragraph(item, small, 0));
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
