import { readFileSync } from 'node:fs';
import { findUnusedMethods, type SyntaxNode } from './unused-methods.ts';

export interface Parser {
  parse(code: string): SyntaxNode & { readonly body: readonly SyntaxNode[] };
}

/** jsPDF's own text, which can be read in parts; the package points browsers to the same in one line. */
export const JSPDF_SOURCE = 'jspdf/dist/jspdf.es.js';

/**
 * What marks a part of jsPDF that a letter needs nothing of: pictures, forms, web pages, tables, links, outlines,
 * scripts, scripts written from right to left and the measures of fonts that no file carries. Each part hangs itself on jsPDF when it is loaded, so that the bundler
 * has to keep it.
 */
const UNUSED = [
  'jsPDFAPI.__addimage__ = {}',
  'API.__fontmetrics__ = API.__fontmetrics__',
  'jsPDFAPI.createAnnotation = ',
  'jsPDFAPI.__arabicParser__ = ',
  'jsPDFAPI.autoPrint = ',
  '@class Canvas',
  'jsPDFAPI.printHeaderRow = ',
  'var ContextLayer = ',
  'jsPDFAPI.loadFile = ',
  'function loadHtml2Canvas()',
  'jsPDFAPI.addJS = ',
  'var namesOid;',
  'jsPDFAPI.processJPEG = ',
  'jsPDF.API.processPNG = ',
  'jsPDFAPI.processGIF89A = ',
  'jsPDFAPI.processBMP = ',
  'jsPDFAPI.processWEBP = ',
  'jsPDFAPI.processRGBA = ',
  'jsPDFAPI.setLanguage = ',
  'jsPDFAPI.addSvgAsImage = ',
  'jsPDFAPI.putTotalPages = ',
  'jsPDFAPI.viewerPreferences = ',
  'jsPDF.API.addMetadata = ',
  'jsPDF.__bidiEngine__ = ',
  '= toLookup(fontStretchOrder)',
  '= toLookup(fontWeights)',
] as const;

/** The forms are many statements, from the first one to the pictures. */
const FORMS_BEGIN = 'var scaleFactor = 1;';

/** What only pictures are read with. */
const PICTURE_LIBRARY = "from 'fast-png'";

/** What saves to a disk, and what tries out the digest of encryption. */
const [SAVING, ENCRYPTING] = ['globalObject.saveAs || ', 'var md5Check = '];

/**
 * Where the rest asks for what a letter has none of: encryption, the advanced mode, text in two bytes that is not
 * glyphs' numbers, shapes, patterns, states and objects.
 */
const UNUSED_INSIDE: readonly (readonly [text: string, instead: string])[] = [
  ['encryptionOptions !== null', 'false'],
  [
    'encryption = new PDFSecurity(encryptionOptions.userPermissions, encryptionOptions.userPassword, encryptionOptions.ownerPassword, fileId);',
    '',
  ],
  ['encryptionOptions = options.encryption || null;', ''],
  ['encryptionOptions: encryptionOptions,\n    encryption: encryption,', ''],
  ['apiMode === ApiMode.ADVANCED', 'false'],
  ['apiMode === ApiMode.COMPAT', 'true'],
  ['return to8bitStream(text, flags)', 'return text'],
  ['output: output,', ''],
  ['var output = API.output = API.__private__.output = SAFE(', 'API.output = ('],
  ['getStyle: getStyle,', ''],
  ['getTextColor: getTextColor,', ''],
  ['getLineWidth: getLineWidth,', ''],
  ['newAdditionalObject: newAdditionalObject,', ''],
  ['Point: Point,\n    Rectangle: Rectangle,\n    Matrix: Matrix,\n    hasHotfix: hasHotfix', ''],
  ['putGStates();\n    putXObjects();\n    putPatterns(deferredResourceDictionaryIds);', ''],
  ['putShadingPatternDict();\n    putTilingPatternDict(objectIds.objectOid);\n    putGStatesDict();', ''],
];

/** Where a list is copied for each piece that is added to it, for a sixth of the memory that drawing takes. */
const COPIED_INSIDE: readonly (readonly [text: string, instead: string])[] = [
  [
    'table = table.concat(glyph.encode(old2new));',
    'for (const byte of glyph.encode(old2new)) table.push(byte);',
  ],
  ['tableData = tableData.concat(table);', 'for (const byte of table) tableData.push(byte);'],
];

/** Formats of pages, filters and ways to write a text that no letter uses, from their first words up to the next that stay. */
const UNUSED_SPANS: readonly (readonly [from: string, upTo: string])[] = [
  ['a0: [2383.94', '};\n  API.__private__.getPageFormats'],
  ['case "ASCII85Decode":', 'case "FlateEncode":'],
  ['switch (options.baseline) {', '//multiline'],
  ['if (maxWidth > 0) {', '//creating Payload-Object'],
  ['switch (parmRenderingMode) {', 'var usedRenderingMode = '],
  ['if (align !== "left") {', '//The first line uses'],
  ['if (align === "right") {', 'if (align === "left") {'],
  [
    'else if (align === "justify" && activeFont.encoding',
    "else {\n        throw new Error('Unrecognized alignment",
  ],
];

/** The files that call it. */
const USERS = ['jspdf-document.ts', 'composed-glyphs.ts', 'embedded-font.ts'];

const COMMENT = /\/\*.*?\*\/|^\s*\/\/[^\n]*/gms;

/** Decoders, encryption and states, whose methods are statements of their own. */
const DECODER_METHOD = /^(?:BmpDecoder|WebPDecoder|PDFSecurity|GState)\.prototype\./;

/**
 * The Vite plugin that leaves out what a letter needs nothing of: a third of the signing worker. What is drawn stays
 * the same to the byte, as the packets say that a browser signs and Node draws again.
 */
export function trimJsPdf() {
  return {
    name: 'trim-jspdf',
    transform(this: Parser, code: string, id: string) {
      if (!id.endsWith(JSPDF_SOURCE)) return undefined;
      // Each worker has a bundle of its own, and asks for the same.
      if (trimmed?.code !== code) trimmed = { code, text: trim(code, this) };
      return trimmed.text;
    },
  };
}

/** What was made of the library last. */
let trimmed: { readonly code: string; readonly text: string } | undefined;

/** jsPDF without the parts. Throws where the text is not as expected, as with another version. */
export function trim(code: string, parser: Parser): string {
  const { body } = parser.parse(code);
  const textOf = ({ start, end }: SyntaxNode): string => code.slice(start, end);
  const indexOf = (mark: string): number => {
    const found = body.flatMap((statement, index) =>
      statement.type !== 'FunctionDeclaration' && textOf(statement).includes(mark) ? [index] : [],
    );
    if (found.length !== 1)
      throw new Error(`Expected one part of jsPDF with "${mark}", got ${found.length}.`);
    return found[0] as number;
  };
  const unused = new Set([...UNUSED, PICTURE_LIBRARY, SAVING, ENCRYPTING].map(indexOf));
  for (let index = indexOf(FORMS_BEGIN); index < indexOf(UNUSED[0]); index += 1) unused.add(index);
  const kept = body.filter(
    (statement, index) =>
      !unused.has(index) && !DECODER_METHOD.test(textOf(statement)) && !isExport(statement),
  );
  return withoutMethods(withoutInside(`${kept.map(textOf).join('\n')}\nexport { jsPDF };\n`), parser);
}

function withoutInside(code: string): string {
  const spanned = UNUSED_SPANS.reduce((kept, [from, upTo]) => {
    const start = kept.indexOf(from);
    const end = kept.indexOf(upTo, start);
    if (start < 0 || end < 0 || kept.includes(from, start + 1)) {
      throw new Error(`Expected "${from}" before "${upTo}" in jsPDF once, got none or more.`);
    }
    return kept.slice(0, start) + kept.slice(end);
  }, code);
  return [...UNUSED_INSIDE, ...COPIED_INSIDE].reduce((kept, [text, instead]) => {
    if (!kept.includes(text)) throw new Error(`Expected "${text}" in jsPDF, got none.`);
    return kept.replaceAll(text, instead);
  }, spanned);
}

/** The program without methods that neither it nor a letter's drawing comes to. */
function withoutMethods(code: string, parser: Parser): string {
  let kept = '';
  let end = 0;
  for (const unused of findUnusedMethods(parser.parse(code), namesUsed())) {
    kept += code.slice(end, unused.start);
    end = unused.end;
  }
  return kept + code.slice(end);
}

/** Every property that the code which draws with jsPDF comes to, comments aside. */
function namesUsed(): string[] {
  const texts = USERS.map((file) =>
    readFileSync(new URL(`../packet/pdf/${file}`, import.meta.url), 'utf8').replace(COMMENT, ''),
  );
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\.\s*([\w$]+)/g)].map(([, name]) => name as string),
  );
  // An array's `fill` is no shape's.
  return names.filter((name) => !(name in Array.prototype));
}

/** All that has to be in jsPDF as it is here, or the build ends. */
export const EXPECTED_PARTS: readonly string[] = [
  ...UNUSED,
  FORMS_BEGIN,
  PICTURE_LIBRARY,
  SAVING,
  ENCRYPTING,
  ...[...UNUSED_INSIDE, ...COPIED_INSIDE].map(([text]) => text),
  ...UNUSED_SPANS.map(([from]) => from),
];

const isExport = ({ type }: SyntaxNode): boolean => type.startsWith('Export');
