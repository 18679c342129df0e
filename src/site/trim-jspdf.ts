interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Parser {
  parse(code: string): { readonly body: readonly Statement[] };
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
] as const;

/** The forms are many statements, from the first one to the pictures. */
const FORMS_BEGIN = 'var scaleFactor = 1;';

/** What only pictures are read with. */
const PICTURE_LIBRARY = "from 'fast-png'";

/** Decoders whose methods are statements of their own. */
const DECODER_METHOD = /^(?:BmpDecoder|WebPDecoder)\.prototype\./;

/**
 * The Vite plugin that leaves out what a letter needs nothing of: a quarter of the signing worker. What is drawn stays
 * the same to the byte, as the packets say that a browser signs and Node draws again.
 */
export function trimJsPdf() {
  return {
    name: 'trim-jspdf',
    transform(this: Parser, code: string, id: string) {
      return id.endsWith(JSPDF_SOURCE) ? trim(code, this) : undefined;
    },
  };
}

/** jsPDF without the parts. Throws where the text is not as expected, as with another version. */
export function trim(code: string, parser: Parser): string {
  const { body } = parser.parse(code);
  const textOf = ({ start, end }: Statement): string => code.slice(start, end);
  const indexOf = (mark: string): number => {
    const found = body.flatMap((statement, index) =>
      statement.type !== 'FunctionDeclaration' && textOf(statement).includes(mark) ? [index] : [],
    );
    if (found.length !== 1)
      throw new Error(`Expected one part of jsPDF with "${mark}", got ${found.length}.`);
    return found[0] as number;
  };
  const unused = new Set([...UNUSED, PICTURE_LIBRARY].map(indexOf));
  for (let index = indexOf(FORMS_BEGIN); index < indexOf(UNUSED[0]); index += 1) unused.add(index);
  const kept = body.filter(
    (statement, index) =>
      !unused.has(index) && !DECODER_METHOD.test(textOf(statement)) && !isExport(statement),
  );
  return `${kept.map(textOf).join('\n')}\nexport { jsPDF };\n`;
}

const isExport = ({ type }: Statement): boolean => type.startsWith('Export');
