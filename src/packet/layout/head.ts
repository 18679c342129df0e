import type { Letter } from '../../domain/letter/letter-shape.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { POINT } from '../pdf/geometry.ts';
import {
  type Drawing,
  type FontName,
  type MarkedDrawing,
  type StructureNode,
  structureNode,
} from '../pdf/page-model.ts';
import { breakLines, type Typesetting, withWordBreak } from './break-lines.ts';
import { headingFont } from './heading-font.ts';
import type { Measures } from './measures.ts';
import { textDrawing } from './rows.ts';

/** What stands above the body: sender, metadata, recipient and the fold marks on the first page. */
interface Head {
  readonly marks: readonly MarkedDrawing[];
  readonly nodes: readonly StructureNode[];
  /** The metadata again, for page 2 onwards. */
  readonly repeated: readonly Drawing[];
  /** Where the body begins from page 2. */
  readonly laterBodyTop: number;
  /** Where the metadata ends. */
  readonly bottom: number;
}

/** Lays out the head of the letter. */
export function layOutHead(letter: Letter, setting: Typesetting): Head {
  const { places } = setting.measures;
  const sender = structureNode('P');
  const metadata = structureNode('P');
  const recipient = structureNode('P');
  const metadataLines = metadataDrawings(letter, setting);
  const bottom = places.metadata.y + metadataLines.length * places.metadata.leading;
  return {
    marks: [
      { node: sender, drawings: addressDrawings(letter.sender, places.sender, 'sender', setting) },
      { node: metadata, drawings: metadataLines },
      {
        node: recipient,
        drawings: addressDrawings(letter.recipient, places.recipient, 'recipient', setting),
      },
      { node: 'artifact', drawings: foldMarks(setting.measures) },
    ],
    nodes: [sender, metadata, recipient],
    repeated: metadataLines,
    bottom,
    laterBodyTop: Math.max(places.laterBodyTop, bottom + places.gapBelowMetadata),
  };
}

/** The page number, `1 (2)`, at the right margin in the first line of the metadata. */
export function pageNumberDrawing(page: number, count: number, { measure, measures }: Typesetting): Drawing {
  const { places, type } = measures;
  const text = `${page} (${count})`;
  const x = places.right - measure(text, 'regular', type.body.size);
  const { y, leading } = places.metadata;
  return textDrawing(text, { x, font: 'regular', size: type.body.size, leading }, y);
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
  setting: Typesetting,
): Drawing[] {
  for (const size of setting.measures.type.address) {
    const lines = breakLines(address.join('\n'), box.width, { font: 'regular', size }, setting);
    if (lines.length > box.lines) continue;
    const style = { x: box.x, font: 'regular', size, leading: box.leading } as const;
    return lines.map((line, index) => textDrawing(line, style, box.y + index * box.leading));
  }
  throw new PacketError(
    'PACKET_ADDRESS_TOO_LONG',
    `Expected letter.${name} to fit ${box.lines} lines of ${box.width} mm. Shorten the address.`,
  );
}

function metadataDrawings({ documentType, date, reference }: Letter, setting: Typesetting): Drawing[] {
  const { places, type } = setting.measures;
  const { x, y, width, leading } = places.metadata;
  const { size } = type.body;
  const broken = (text: string, font: FontName): string[] => breakLines(text, width, { font, size }, setting);
  const typeFont = headingFont(documentType);
  const lines = [
    ...withWordBreak(broken(documentType, typeFont)).map((text) => ({ text, font: typeFont })),
    ...broken(`${date}\n${reference}`, 'regular').map((text) => ({ text, font: 'regular' as const })),
  ];
  return lines.map(({ text, font }, index) =>
    textDrawing(text, { x, font, size, leading }, y + index * leading),
  );
}

function foldMarks({ places }: Measures): Drawing[] {
  const { from, to, y } = places.foldMarks;
  return y.map((fold) => ({
    kind: 'line',
    from: [from, fold],
    to: [to, fold],
    width: 0.5 * POINT,
    grey: 0.5,
  }));
}
