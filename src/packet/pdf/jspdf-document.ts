import { jsPDF } from 'jspdf';
import { toBinaryString } from '../../platform/binary-string.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { composeMarks, glyphOf, spellOutMarks } from './composed-glyphs.ts';
import { withOwnTail } from './document-tail.ts';
import { type JsPdfFont, trimFont } from './embedded-font.ts';
import { FONT_FAMILIES } from './font-file.ts';
import { POINT, SHEET } from './geometry.ts';
import { groupLines, openMark } from './page-content.ts';
import type {
  FontName,
  LaidOutLetter,
  MarkedDrawing,
  Measure,
  StructureNode,
  TextDrawing,
} from './page-model.ts';
import { encodeLiteral } from './pdf-syntax.ts';
import type { ObjectWriter } from './structure-tree.ts';

/** What the document has besides its pages' content. */
interface DocumentParts {
  /** Entries of each page's dictionary, asked for while the pages are written. */
  readonly pageEntries: (page: number, pageObject: number, writer: DocumentWriter) => string;
  /** Writes every other object and returns the catalog's entries. */
  readonly putObjects: (writer: DocumentWriter) => string;
}

/** Writes objects and streams into the document. */
export interface DocumentWriter extends ObjectWriter {
  /** A deflated stream; `entries` go into its dictionary. */
  putStream(number: number, entries: Readonly<Record<string, string>>, data: Uint8Array): void;
}

interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  /** `D:20261122120200+00'00'` */
  readonly createdAt: string;
  readonly fileId: string;
}

/** What this project uses of jsPDF. It is pinned to a version, and the drawing's golden hash guards it. */
interface PdfDocument {
  readonly measure: Measure;
  draw(pages: LaidOutLetter['pages']): StructureNode[][];
  build(parts: DocumentParts): Uint8Array<ArrayBuffer>;
}

/** The producer's name, as jsPDF writes it into the information dictionary. */
export const PRODUCER = `jsPDF ${jsPDF.version}`;

/**
 * Goes into the information dictionary that ours replaces: jsPDF refuses years after 2037, and without a date it
 * writes the clock's.
 */
const REPLACED_DATE = "D:19700101000000+00'00'";

// Of the handlers of an event, jsPDF asks the last of these first.
(jsPDF.API as unknown as { events: [string, typeof spellOutMarks][] }).events.push([
  'putFont',
  spellOutMarks,
]);

/** What is the same of a font in every document. */
interface KnownFont {
  /** The file as jsPDF takes it. */
  readonly text: string;
  /** The widths of the characters that were measured, in parts of the size. */
  readonly widths: Map<string, number>;
}

const knownFonts = new WeakMap<Uint8Array, KnownFont>();

/** Found out once for all the letters that a worker draws or checks: a fifth of the time that a check takes. */
function knownOf(font: Uint8Array): KnownFont {
  const known = knownFonts.get(font) ?? { text: toBinaryString(font), widths: new Map() };
  knownFonts.set(font, known);
  return known;
}

/** An empty A4 document with the letter's fonts. The only place that knows jsPDF. */
export function createDocument(
  fonts: Readonly<Record<FontName, Uint8Array>>,
  { title, author, createdAt, fileId }: DocumentProperties,
): PdfDocument {
  const doc = new jsPDF({
    unit: 'mm',
    format: [SHEET.width, SHEET.height],
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 2,
  }) as unknown as JsPdf;
  // ISO 19005-3 is built on PDF 1.7.
  doc.__private__.setPdfVersion('1.7');
  doc.setCreationDate(REPLACED_DATE).setFileId(fileId);
  for (const name of Object.keys(fonts) as FontName[]) {
    doc.addFileToVFS(`${name}.ttf`, knownOf(fonts[name]).text);
    doc.addFont(`${name}.ttf`, FONT_FAMILIES[name], 'normal');
  }
  // jsPDF writes glyphs as hex digits; two bytes each deflate to a tenth less.
  doc.internal.events.subscribe('postProcessText', (text) => {
    text.text = text.text.map(encodeLiteral);
    text.mutex.isHex = false;
  });

  const useFont = (font: FontName, size: number): void => {
    doc.setFont(FONT_FAMILIES[font], 'normal').setFontSize(size);
  };

  const widthOf = (character: string, font: FontName): number => {
    const { widths } = knownOf(fonts[font]);
    const known = widths.get(character);
    if (known !== undefined) return known;
    useFont(font, 1);
    const width = doc.getStringUnitWidth(character);
    widths.set(character, width);
    return width;
  };

  const fontOf = (font: FontName): JsPdfFont => doc.internal.getFont(FONT_FAMILIES[font], 'normal').metadata;

  return {
    measure: (text, font, size) => {
      let width = 0;
      for (const character of composeMarks(text, fontOf(font))) width += widthOf(character, font);
      return width * size * POINT;
    },
    draw: (pages) =>
      pages.map((marks, page) => {
        if (page > 0) doc.addPage();
        return drawPage(marks, { doc, useFont, fontOf });
      }),
    build: (parts) => {
      for (const font of Object.keys(FONT_FAMILIES) as FontName[]) trimFont(fontOf(font));
      const { bytes, catalogEntries } = build(doc, parts);
      return withOwnTail(bytes, { title, author, createdAt, producer: PRODUCER, catalogEntries });
    },
  };
}

/** The part of jsPDF's own interface in use, with the internals that its types leave out. */
interface JsPdf {
  readonly __private__: {
    setPdfVersion(version: string): void;
    /** The file as a string of bytes. */
    buildDocument(): string;
    getArrayBuffer(file: string): ArrayBuffer;
  };
  readonly internal: {
    readonly events: {
      subscribe<Topic extends keyof JsPdfEvents>(
        topic: Topic,
        handler: (event: JsPdfEvents[Topic]) => void,
      ): void;
    };
    getFont(family: string, style: string): { readonly metadata: JsPdfFont };
    write(text: string): void;
    newObjectDeferred(): number;
    newObjectDeferredBegin(number: number, writesHeader: true): void;
    putStream(options: {
      data: string;
      filters: string[];
      additionalKeyValues: { key: string; value: string }[];
    }): void;
  };
  setCreationDate(date: string): JsPdf;
  setFileId(id: string): JsPdf;
  addFileToVFS(name: string, data: string): JsPdf;
  addFont(file: string, family: string, style: string): string;
  setFont(family: string, style: string): JsPdf;
  setFontSize(size: number): JsPdf;
  getStringUnitWidth(text: string): number;
  addPage(): JsPdf;
  text(lines: readonly string[], x: number, y: number, options: { lineHeightFactor: number }): JsPdf;
}

/** What jsPDF tells of while it writes. */
interface JsPdfEvents {
  /** The lines of one text, already as digits of glyph numbers. */
  readonly postProcessText: { text: string[]; readonly mutex: { isHex: boolean } };
  readonly putPage: { readonly objId: number; readonly pageNumber: number };
  readonly postPutResources: unknown;
}

/** What text is drawn with. */
interface Pen {
  readonly doc: JsPdf;
  useFont(font: FontName, size: number): void;
  fontOf(font: FontName): JsPdfFont;
}

/** Draws one page's marked-content sequences and returns their elements by number (ISO 32000-1 §14.6). */
function drawPage(marks: readonly MarkedDrawing[], pen: Pen): StructureNode[] {
  const nodes: StructureNode[] = [];
  for (const { node, drawings } of marks) {
    if (drawings.length === 0) continue;
    pen.doc.internal.write(openMark(node, nodes.length));
    if (typeof node !== 'string') nodes.push(node);
    for (const group of groupLines(drawings)) {
      if (typeof group === 'string') pen.doc.internal.write(group);
      else drawLines(group, pen);
    }
    pen.doc.internal.write('EMC');
  }
  return nodes;
}

/** One text object for all of them, which costs less than one for each. */
function drawLines(lines: readonly TextDrawing[], { doc, useFont, fontOf }: Pen): void {
  const [{ x, y, font, size }, second] = lines as [TextDrawing, TextDrawing?];
  useFont(font, size);
  const lineHeightFactor = second ? (second.y - y) / POINT / size : 1;
  doc.text(
    lines.map(({ text }) => {
      const composed = composeMarks(text, fontOf(font));
      for (const character of composed) glyphOf(character, fontOf(font));
      return composed;
    }),
    x,
    y,
    { lineHeightFactor },
  );
}

function build(
  doc: JsPdf,
  { pageEntries, putObjects }: DocumentParts,
): { bytes: Uint8Array; catalogEntries: string } {
  const { internal } = doc;
  const writer: DocumentWriter = {
    takeNumber: () => internal.newObjectDeferred(),
    put: (number, body) => {
      internal.newObjectDeferredBegin(number, true);
      internal.write(`${body}\nendobj`);
    },
    putStream: (number, entries, data) => {
      internal.newObjectDeferredBegin(number, true);
      internal.putStream({
        data: toBinaryString(data),
        filters: ['FlateEncode'],
        additionalKeyValues: Object.entries(entries).map(([key, value]) => ({ key, value })),
      });
      internal.write('endobj');
    },
  };

  // jsPDF logs what its subscribers throw and goes on to write a broken file.
  const failures: unknown[] = [];
  let catalogEntries = '';
  const onEvent = <Topic extends keyof JsPdfEvents>(
    topic: Topic,
    handler: (event: JsPdfEvents[Topic]) => void,
  ): void =>
    internal.events.subscribe(topic, (event) => {
      try {
        handler(event);
      } catch (failure) {
        failures.push(failure);
      }
    });
  onEvent('putPage', ({ objId, pageNumber }) => internal.write(pageEntries(pageNumber - 1, objId, writer)));
  onEvent('postPutResources', () => {
    catalogEntries = putObjects(writer);
  });

  const bytes = doc.__private__.getArrayBuffer(doc.__private__.buildDocument());
  if (failures.length > 0) {
    throw new PacketError('PACKET_DRAWING_FAILED', 'Expected to write every object, got an error.', {
      cause: failures[0],
    });
  }
  return { bytes: new Uint8Array(bytes), catalogEntries };
}
