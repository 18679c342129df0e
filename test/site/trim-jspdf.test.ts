import { describe, expect, test } from 'vitest';
import { trim } from '../../src/site/trim-jspdf.ts';

/** Statements by lines, as far as the trimming looks at them. */
const byLines = {
  parse(code: string) {
    let start = 0;
    return {
      body: code.split('\n').map((line) => {
        const statement = { type: typeOf(line), start, end: start + line.length };
        start += line.length + 1;
        return statement;
      }),
    };
  },
};

function typeOf(line: string): string {
  if (line.startsWith('function ')) return 'FunctionDeclaration';
  return line.startsWith('export ') ? 'ExportNamedDeclaration' : 'ExpressionStatement';
}

const PARTS = [
  'jsPDFAPI.__addimage__ = {}',
  'API.__fontmetrics__ = API.__fontmetrics__ || {}',
  'jsPDFAPI.createAnnotation = 1',
  'jsPDFAPI.__arabicParser__ = 1',
  'jsPDFAPI.autoPrint = 1',
  '// @class Canvas',
  'jsPDFAPI.printHeaderRow = 1',
  'var ContextLayer = 1',
  'jsPDFAPI.loadFile = 1',
  '(function loadHtml2Canvas() {})',
  'jsPDFAPI.addJS = 1',
  'var namesOid;',
  'jsPDFAPI.processJPEG = 1',
  'jsPDF.API.processPNG = 1',
  'jsPDFAPI.processGIF89A = 1',
  'jsPDFAPI.processBMP = 1',
  'jsPDFAPI.processWEBP = 1',
  'jsPDFAPI.processRGBA = 1',
  'jsPDFAPI.setLanguage = 1',
  'jsPDFAPI.addSvgAsImage = 1',
  'jsPDFAPI.putTotalPages = 1',
  'jsPDFAPI.viewerPreferences = 1',
  'jsPDF.API.addMetadata = 1',
  'jsPDF.__bidiEngine__ = 1',
];

const SOURCE = [
  "import { decode } from 'fast-png'",
  "import { zlibSync } from 'fflate'",
  'function jsPDF() {}',
  'var scaleFactor = 1;',
  'var AcroFormField = 1',
  ...PARTS,
  'BmpDecoder.prototype.bit1 = 1',
  'jsPDFAPI.addFileToVFS = 1',
  'export { jsPDF as default, AcroFormField }',
].join('\n');

describe('jsPDF without what a letter needs nothing of', () => {
  test('keeps the rest, and gives jsPDF', () => {
    expect(trim(SOURCE, byLines)).toBe(
      "import { zlibSync } from 'fflate'\nfunction jsPDF() {}\njsPDFAPI.addFileToVFS = 1\nexport { jsPDF };\n",
    );
  });

  test.each([...PARTS, 'var scaleFactor = 1;'])('is not made when “%s” is not there', (part) => {
    expect(() => trim(SOURCE.replace(`\n${part}\n`, '\n'), byLines)).toThrow('Expected one part of jsPDF');
  });

  test('is not made when a part is there twice', () => {
    expect(() => trim(`${SOURCE}\njsPDFAPI.addJS = 2`, byLines)).toThrow('got 2');
  });
});
