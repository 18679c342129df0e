import type { Letter } from '../domain/letter-shape.ts';
import { breakLines, withWordBreak } from './break-lines.ts';
import { PLACES, POINT, TYPE } from './geometry.ts';
import { headingFont } from './heading-font.ts';
import { PacketError } from './packet-error.ts';
import {
  type Drawing,
  type FontName,
  type MarkedDrawing,
  type Measure,
  type StructureNode,
  structureNode,
} from './page-model.ts';
import { textDrawing } from './rows.ts';

/** What stands above the body: sender, metadata, recipient and the fold marks on the first page. */
export interface Head {
  readonly marks: readonly MarkedDrawing[];
  readonly nodes: readonly StructureNode[];
  /** The metadata again, for page 2 onwards. */
  readonly repeated: readonly Drawing[];
  /** Where the body begins from page 2. */
  readonly laterBodyTop: number;
}

/** Lays out the head of the letter. */
export function layOutHead(letter: Letter, measure: Measure): Head {
  const sender = structureNode('P');
  const metadata = structureNode('P');
  const recipient = structureNode('P');
  const metadataLines = metadataDrawings(letter, measure);
  const bottom = PLACES.metadata.y + metadataLines.length * PLACES.metadata.leading;
  return {
    marks: [
      { node: sender, drawings: addressDrawings(letter.sender, PLACES.sender, 'sender', measure) },
      { node: metadata, drawings: metadataLines },
      {
        node: recipient,
        drawings: addressDrawings(letter.recipient, PLACES.recipient, 'recipient', measure),
      },
      { node: 'artifact', drawings: foldMarks() },
    ],
    nodes: [sender, metadata, recipient],
    repeated: metadataLines,
    laterBodyTop: Math.max(PLACES.laterBodyTop, bottom + PLACES.gapBelowMetadata),
  };
}

/** The page number, `1 (2)`, at the right margin in the first line of the metadata. */
export function pageNumberDrawing(page: number, count: number, measure: Measure): Drawing {
  const text = `${page} (${count})`;
  const x = PLACES.right - measure(text, 'regular', TYPE.body.size);
  const { y, leading } = PLACES.metadata;
  return textDrawing(text, { x, font: 'regular', size: TYPE.body.size, leading }, y);
}

interface AddressBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: number;
  readonly leading: number;
}

/** Address lines in the largest type at which all of them fit their box. */
function addressDrawings(
  address: readonly string[],
  box: AddressBox,
  name: 'sender' | 'recipient',
  measure: Measure,
): Drawing[] {
  for (const size of TYPE.address) {
    const lines = breakLines(address.join('\n'), box.width, (part) => measure(part, 'regular', size));
    if (lines.length > box.lines) continue;
    const style = { x: box.x, font: 'regular', size, leading: box.leading } as const;
    return lines.map((line, index) => textDrawing(line, style, box.y + index * box.leading));
  }
  throw new PacketError(
    'PACKET_ADDRESS_TOO_LONG',
    `Expected letter.${name} to fit ${box.lines} lines of ${box.width} mm. Shorten the address.`,
  );
}

function metadataDrawings({ documentType, date, reference }: Letter, measure: Measure): Drawing[] {
  const { x, y, width, leading } = PLACES.metadata;
  const { size } = TYPE.body;
  const broken = (text: string, font: FontName): string[] =>
    breakLines(text, width, (part) => measure(part, font, size));
  const typeFont = headingFont(documentType);
  const lines = [
    ...withWordBreak(broken(documentType, typeFont)).map((text) => ({ text, font: typeFont })),
    ...broken(`${date}\n${reference}`, 'regular').map((text) => ({ text, font: 'regular' as const })),
  ];
  return lines.map(({ text, font }, index) =>
    textDrawing(text, { x, font, size, leading }, y + index * leading),
  );
}

function foldMarks(): Drawing[] {
  const { from, to, y } = PLACES.foldMarks;
  return y.map((fold) => ({
    kind: 'line',
    from: [from, fold],
    to: [to, fold],
    width: 0.5 * POINT,
    grey: 0.5,
  }));
}
