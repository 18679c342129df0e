/*
 * The letter laid out: pages of lines with their place, and the tree of what they are (ISO 32000-2 §14.7).
 * Millimetres from the sheet's top left; nothing here knows PDF syntax.
 */

/** The two weights of the letter's typeface. */
export type FontName = 'regular' | 'bold';

/** Standard structure types that a letter uses (ISO 32000-1 §14.8.4). */
export type StructureType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form';

/** One element of the structure tree, in reading order. */
export interface StructureNode {
  readonly type: StructureType;
  readonly children: StructureNode[];
  /** The language of its text (BCP 47), where that is not the document's. */
  readonly language?: string | undefined;
}

/** A piece of text on its baseline. */
export interface TextDrawing {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: FontName;
  readonly size: number;
}

/** A straight line; `grey` is 0 for black. */
export interface LineDrawing {
  readonly kind: 'line';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
  readonly grey: number;
}

/** A QR symbol: dark modules in rows, from its top left without the quiet zone. */
export interface ModulesDrawing {
  readonly kind: 'modules';
  readonly x: number;
  readonly y: number;
  /** The side of one module. */
  readonly module: number;
  readonly rows: readonly (readonly boolean[])[];
}

export type Drawing = TextDrawing | LineDrawing | ModulesDrawing;

/** What belongs to one structure element, or is an artifact: page numbers, fold marks, rules. */
export interface MarkedDrawing {
  readonly node: StructureNode | 'artifact' | 'pagination';
  readonly drawings: readonly Drawing[];
}

/** A place that something other than text fills. */
export interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LaidOutLetter {
  readonly pages: readonly (readonly MarkedDrawing[])[];
  readonly tree: StructureNode;
  /** The signature field and its element. */
  readonly signature: Place & { readonly node: StructureNode };
  /** The paper seal's symbol without its quiet zone and its element, when the packet carries one. */
  readonly seal: (Place & { readonly node: StructureNode }) | undefined;
}

/** The width of a text in millimetres. */
export type Measure = (text: string, font: FontName, size: number) => number;

/** A new element with its children. */
export function structureNode(type: StructureType, ...children: StructureNode[]): StructureNode {
  return { type, children };
}
