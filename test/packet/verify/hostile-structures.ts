import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { fromBinaryString, toBinaryString } from '../../../src/platform/binary-string.ts';
import { forgeCms } from './forged-cms.ts';
import {
  addObject,
  type ByteRange,
  changeObject,
  type FileParts,
  fillSignature,
  putTogether,
  withStream,
} from './forged-file.ts';
import type { HostileFile, Workshop } from './hostile-file.ts';
import { hostilePacking, OBJECT_STREAM } from './hostile-packing.ts';

const CATALOG = '/Type/Catalog';
const PAGE = '/StructParents 0\n';

/** Files whose bytes, objects or references are not as our writer makes them. */
export async function hostileStructures(workshop: Workshop): Promise<HostileFile[]> {
  const { good, parts, text, signed, edited } = workshop;
  const next = parts.objects.length + 1;
  const inCatalog = (entries: string, body?: string): Uint8Array => {
    const changed = changeObject(parts, CATALOG, (object) =>
      object.replace('/Type/Catalog', `/Type/Catalog${entries}`),
    );
    return signed(body === undefined ? changed : addObject(changed, body));
  };
  const inTrailer = (entry: string): Uint8Array =>
    signed({ ...parts, trailer: parts.trailer.replace('/Size', `${entry}\n/Size`) });
  const inPage = (entry: string, body: string): Uint8Array =>
    signed(
      addObject(
        changeObject(parts, PAGE, (object) => object.replace(PAGE, `${entry}\n${PAGE}`)),
        body,
      ),
    );
  const nested = `${'['.repeat(40)}${']'.repeat(40)}`;

  return [
    {
      name: 'a bit of the page flipped',
      code: 'digest-mismatch',
      bytes: flip(text, text.indexOf('stream\n') + 60),
    },
    {
      name: 'a bit of request.json flipped',
      code: 'digest-mismatch',
      bytes: flip(text, text.indexOf('stream\n', text.indexOf('/Type /EmbeddedFile')) + 90),
    },
    {
      name: 'a bit of /M flipped',
      code: 'digest-mismatch',
      bytes: flip(text, text.lastIndexOf('/M(D:2026') + 9),
    },
    { name: 'a newline at the end', code: 'trailing-bytes', bytes: edited((file) => `${file}\n`) },
    { name: 'a comment at the end', code: 'trailing-bytes', bytes: edited((file) => `${file}\n% hei`) },
    { name: 'its last bytes cut off', code: 'truncated', bytes: good.pdf.subarray(0, -2) },
    { name: 'its second half cut off', code: 'truncated', bytes: good.pdf.subarray(0, good.pdf.length / 2) },
    {
      name: 'HTML before it',
      code: 'leading-bytes',
      bytes: edited((file) => `<html><script>1</script>${file}`),
    },
    {
      name: 'HTML before it, signed with it',
      code: 'leading-bytes',
      bytes: signed({ ...parts, header: `<html></html>\n${parts.header}` }),
    },
    {
      name: 'another version in its header',
      code: 'header',
      bytes: edited((file) => file.replace('1.7', '1.4')),
    },
    {
      name: 'an incremental update of a changed page',
      code: 'incremental-update',
      bytes: fromBinaryString(
        withUpdate(toBinaryString(flip(text, text.indexOf('stream\n') + 60) as Uint8Array)),
      ),
    },
    {
      name: 'an update of a changed page that is only a trailer',
      code: 'incremental-update',
      bytes: fromBinaryString(
        withEmptyUpdate(toBinaryString(flip(text, text.indexOf('stream\n') + 60) as Uint8Array)),
      ),
    },
    { name: '/Prev in the trailer', code: 'incremental-update', bytes: inTrailer('/Prev 15') },
    { name: '/XRefStm in the trailer', code: 'incremental-update', bytes: inTrailer('/XRefStm 15') },
    { name: '/Encrypt in the trailer', code: 'encrypted', bytes: inTrailer('/Encrypt 1 0 R') },
    { name: 'an unknown key in the trailer', code: 'trailer', bytes: inTrailer('/Extra 1') },
    {
      name: 'an object that nothing points at',
      code: 'hidden-object',
      bytes: signed(addObject(parts, '<</Type/Page/Hidden true>>')),
    },
    {
      name: 'text between two objects',
      code: 'structure',
      bytes: signed(changeObject(parts, PAGE, (object) => `${object}% piilossa\n`)),
    },
    {
      name: 'a space between two objects',
      code: 'structure',
      bytes: signed(changeObject(parts, PAGE, (object) => `${object} `)),
    },
    {
      name: 'two objects of one number',
      code: 'duplicate-object',
      bytes: signed({ ...parts, objects: [...parts.objects, parts.objects[0] as (typeof parts.objects)[0]] }),
    },
    { name: '/Pages twice', code: 'duplicate-key', bytes: inCatalog('/Pages 1 0 R') },
    { name: '/Pages twice, once as /P#61ges', code: 'structure', bytes: inCatalog('/P#61ges 1 0 R') },
    {
      name: 'startxref that points elsewhere',
      code: 'xref',
      bytes: signedAgain(workshop, putTogether(parts).replace(/startxref\n\d+/, 'startxref\n15')),
    },
    {
      name: 'a stream whose length stands elsewhere',
      code: 'structure',
      bytes: signed(
        changeObject(parts, '/Type /EmbeddedFile', (object) =>
          object.replace(/\/Length \d+/, '/Length 1 0 R'),
        ),
      ),
    },
    {
      name: 'a stream whose data is another file',
      code: 'structure',
      bytes: signed(
        changeObject(parts, '/Type /Metadata', (object) => object.replace('/Length', '/F(muu.xml)\n/Length')),
      ),
    },
    {
      name: 'a name that some programs end at #00',
      code: 'structure',
      bytes: inCatalog('/AA#00<</WC<<>>>>'),
    },
    {
      name: 'an annotation that only those programs see',
      code: 'structure',
      bytes: signed(
        changeObject(parts, '/Annots [', (object) =>
          object.replace(
            '/Annots [',
            '/Annots#00[<</Type/Annot#00/Subtype/Stamp/Rect#00[0 0 9 9]>>]/Annots [',
          ),
        ),
      ),
    },
    {
      name: 'references that run together',
      code: 'structure',
      bytes: inCatalog('/Extra[1 0 R1 0 R]'),
    },
    { name: 'numbers that run together', code: 'structure', bytes: inCatalog('/Extra[5.28-841.89]') },
    { name: 'a word that runs into the next', code: 'structure', bytes: inCatalog('/Extra[true1]') },
    { name: 'a number with zeros before it', code: 'structure', bytes: inCatalog('/Extra 007') },
    {
      name: 'an object whose number has zeros before it',
      code: 'structure',
      bytes: signed(changeObject(parts, '/Type /EmbeddedFile', (object) => `0${object}`)),
    },
    {
      name: 'startxref with zeros before it',
      code: 'structure',
      bytes: signedAgain(workshop, putTogether(parts).replace(/startxref\n/, 'startxref\n000')),
    },
    { name: 'values nested deep', code: 'structure', bytes: inCatalog(`/Extra ${nested}`) },
    {
      name: 'a million values',
      code: 'structure',
      bytes: inCatalog(`/Extra[${'1 '.repeat(1_000_000)}]`),
    },
    { name: 'a value that is null', code: 'structure', bytes: inCatalog('/Extra null') },
    { name: 'an item that is half of null', code: 'structure', bytes: inCatalog('/Extra[nul ]') },
    { name: 'a comment in a dictionary', code: 'structure', bytes: inCatalog('%\n') },
    {
      name: 'JavaScript that runs when it is opened',
      code: 'active-content',
      bytes: inCatalog('/OpenAction<</S/JavaScript/JS(app.alert)>>'),
    },
    {
      name: 'JavaScript with a name spelled in hex',
      code: 'structure',
      bytes: inCatalog('/Open#41ction<</S/J#61vaScript/J#53<61>>>'),
    },
    {
      name: 'an action on the page',
      code: 'active-content',
      bytes: inPage(`/AA<</O ${next} 0 R>>`, '<</N/NextPage>>'),
    },
    {
      name: 'a link to a web address',
      code: 'active-content',
      bytes: signed(
        addObject(
          changeObject(parts, '/Annots [', (object) => object.replace('/Annots [', `/Annots [${next} 0 R `)),
          '<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/URI/URI(http:)>>>>',
        ),
      ),
    },
    {
      name: 'optional content',
      code: 'active-content',
      bytes: inCatalog(`/OCProperties<</OCGs[${next} 0 R]/D<<>>>>`, '<</Type/OCG/Name(a)>>'),
    },
    {
      name: 'an annotation over the page',
      code: 'annotation',
      bytes: signed(
        addObject(
          changeObject(parts, '/Annots [', (object) => object.replace('/Annots [', `/Annots [${next} 0 R `)),
          '<</Type/Annot/Subtype/FreeText/Rect[50 400 500 700]/DA(0 g)/Contents(Hei)>>',
        ),
      ),
    },
    {
      name: 'an annotation without a type',
      code: 'annotation',
      bytes: signed(
        addObject(
          changeObject(parts, '/Annots [', (object) => object.replace('/Annots [', `/Annots [${next} 0 R `)),
          '<</Subtype/Square/Rect[50 400 500 700]>>',
        ),
      ),
    },
    {
      name: 'other text on the page',
      code: 'drawing-mismatch',
      bytes: signed(
        changeObject(parts, pageContent(parts), (object) => withStream(object, fromBinaryString('BT ET'))),
      ),
    },
    {
      name: 'another name in its metadata',
      code: 'drawing-mismatch',
      bytes: signed(changeObject(parts, '/Producer', (object) => object.replace('/Author<', '/Author<41'))),
    },
    {
      name: 'other text for screen readers',
      code: 'drawing-mismatch',
      bytes: signed(
        changeObject(parts, '/S/P/P', (object) => object.replace('/S/P/P', '/ActualText(Muuta)/S/P/P')),
      ),
    },
    ...(parts.isPacked ? hostilePacking(workshop) : hostileTables(workshop)),
    ...(await hostileByteRanges(workshop)),
  ];
}

/** Files in the open whose table is not as our writer makes it, or that are half packed. */
function hostileTables(workshop: Workshop): HostileFile[] {
  const { parts, signed } = workshop;
  const next = parts.objects.length + 1;
  const withExtra = (body: string): Uint8Array =>
    signed(
      addObject(
        changeObject(parts, CATALOG, (object) => object.replace(CATALOG, `${CATALOG}/Extra ${next} 0 R`)),
        body,
      ),
    );
  return [
    {
      name: 'an entry of the table that points elsewhere',
      code: 'xref',
      bytes: signedAgain(
        workshop,
        putTogether(parts).replace(/\n00000000(\d\d) 00000 n/, '\n0000000099 00000 n'),
      ),
    },
    {
      name: 'a table in two sections',
      code: 'xref',
      bytes: signedAgain(
        workshop,
        putTogether(parts).replace(/xref\n0 (\d+)\n(.{19}\n)/, 'xref\n0 1\n$2' + '1 $1\n'),
      ),
    },
    {
      name: 'a cross-reference stream',
      code: 'compressed-structure',
      bytes: withExtra('<</Type/XRef/W[1 2 1]/Size 1/Length 4>>\nstream\n0000\nendstream'),
    },
    {
      name: 'no cross-reference table at all',
      code: 'compressed-structure',
      bytes: signedAgain(workshop, putTogether(parts).replace(/xref\n0 [\s\S]*startxref/, 'startxref')),
    },
    {
      name: 'an object stream',
      code: 'structure',
      bytes: withExtra(OBJECT_STREAM),
    },
  ];
}

async function hostileByteRanges(workshop: Workshop): Promise<HostileFile[]> {
  const { good, parts, text, contentsAt, contentsEnd, forger, signed, edited, withContents } = workshop;
  const digits = text.slice(contentsAt + 1, contentsEnd - 1);
  const length = digits.replace(/(00)+$/, '').length;
  const withRange = (change: (usual: ByteRange) => ByteRange): Uint8Array =>
    fillSignature(putTogether(parts), (content) => forgeCms(content, forger), change);
  const inSignature = (from: string | RegExp, to: string): Uint8Array =>
    signed(changeObject(parts, '<</Type/Sig/', (object) => object.replace(from, to)));
  const contentStream = text.indexOf('stream\n');
  const files: [string, HostileFile['code'], Uint8Array][] = [
    ['a byte range that ends early', 'byte-range', withRange(([a, b, c, d]) => [a, b, c, d - 9])],
    ['a byte range with a wide gap', 'byte-range', withRange(([a, b, c, d]) => [a, b - 8, c, d])],
    [
      'a byte range with a gap after /Contents',
      'byte-range',
      withRange(([a, b, c, d]) => [a, b, c + 60, d - 60]),
    ],
    [
      'a byte range with its gap in the page',
      'byte-range',
      withRange(() => [0, contentStream, contentStream + 500, text.length - contentStream - 500]),
    ],
    ['a byte range that does not begin at 0', 'byte-range', withRange(([, b, c, d]) => [15, b - 15, c, d])],
    ['a byte range with a negative number', 'byte-range', withRange(([a, b, c, d]) => [a, b, c, -d])],
    ['a byte range beyond the end', 'byte-range', withRange(([a, b, c, d]) => [a, b, c, d + 1])],
    [
      'a byte range of two numbers',
      'byte-range',
      edited((file) =>
        file.replace(
          /(ByteRange\[\d+ \d+) (\d+ \d+)/,
          (_, kept, gone) => `${kept} ${' '.repeat(gone.length)}`,
        ),
      ),
    ],
    [
      'a byte range with a real number',
      'structure',
      edited((file) => file.replace(/ByteRange\[0 (\d+) (\d+ \d+) {2}/, 'ByteRange[0.0 $1 $2')),
    ],
    ['no byte range', 'byte-range', inSignature('/ByteRange[', '/ByteRangf[')],
    ['/Contents twice', 'duplicate-key', inSignature('/M(', '/Contents(a)/M(')],
    ['/ByteRange twice, once as /Byte#52ange', 'structure', inSignature('/M(', '/Byte#52ange[0 1 2 3]/M(')],
    ['/Byte#52ange in place of /ByteRange', 'structure', inSignature('/ByteRange[', '/Byte#52ange[')],
    ['one more key in the signature', 'structure', inSignature('/M(', '/Prop_Build(a)/M(')],
    ['another kind of signature', 'sub-filter', inSignature('ETSI.CAdES.detached', 'adbe.pkcs7.detached')],
    ['bytes hidden after the CMS', 'contents-padding', withContents(`${digits.slice(0, -4)}beef`)],
    [
      'a byte hidden right after the CMS',
      'contents-padding',
      withContents(`${digits.slice(0, length)}01${digits.slice(length + 2)}`),
    ],
    ['hex in capitals', 'contents-hex', withContents(digits.toUpperCase())],
    ['hex with spaces', 'contents-hex', withContents(`${digits.slice(0, 400)}  ${digits.slice(400, -2)}`)],
    ['hex with an odd number of digits', 'contents-hex', inSignature('00>/M', '0>/M')],
    ['a signature of zeros', 'unsigned', withContents('0'.repeat(digits.length))],
    ['no signature yet', 'unsigned', await drawPacket(good.file)],
    [
      'a form without fields',
      'unsigned',
      signed(changeObject(parts, CATALOG, (object) => object.replace(/Fields\[\d+ 0 R\]/, 'Fields[]'))),
    ],
    [
      'a second signature nobody looks at',
      'several-signatures',
      signed(
        addObject(
          changeObject(parts, CATALOG, (object) =>
            object.replace('/Fields', `/Old ${parts.objects.length + 1} 0 R/Fields`),
          ),
          '<</Type/Sig/ByteRange[0 0 0 0]/Filter/Adobe.PPKLite>>',
        ),
      ),
    ],
    [
      'a second field in the form',
      'several-signatures',
      signed(
        addObject(
          changeObject(parts, CATALOG, (object) =>
            object.replace(/Fields\[(\d+ 0 R)/, `Fields[$1 ${parts.objects.length + 1} 0 R`),
          ),
          '<</FT/Tx/T(a)>>',
        ),
      ),
    ],
  ];
  return files.map(([name, code, bytes]) => ({ name, code, bytes }));
}

function signedAgain({ forger }: Workshop, text: string): Uint8Array {
  return fillSignature(text, (content) => forgeCms(content, forger));
}

function flip(text: string, at: number): Uint8Array {
  const bytes = fromBinaryString(text);
  bytes[at] = (bytes[at] as number) ^ 1;
  return bytes;
}

/** A revision that shows an empty page in place of the first one's content (ISO 32000-1 §7.5.6). */
function withUpdate(file: string): string {
  const startxref = /startxref\n(\d+)\n%%EOF$/.exec(file)?.[1];
  const trailer = /trailer\n<<\n([\s\S]*?)>>\nstartxref/.exec(file)?.[1];
  const object = '4 0 obj\n<</Length 5>>\nstream\nBT ET\nendstream\nendobj\n';
  const at = file.length + 1;
  const entry = `${String(at).padStart(10, '0')} 00000 n \n`;
  return (
    `${file}\n${object}xref\n4 1\n${entry}trailer\n<<\n${trailer}/Prev ${startxref}\n>>\n` +
    `startxref\n${at + object.length}\n%%EOF\n`
  );
}

function withEmptyUpdate(file: string): string {
  const startxref = /startxref\n(\d+)\n%%EOF$/.exec(file)?.[1];
  const trailer = /trailer\n<<\n([\s\S]*?)>>\nstartxref/.exec(file)?.[1];
  return `${file}\nxref\n0 0\ntrailer\n<<\n${trailer}/Prev ${startxref}\n>>\nstartxref\n${file.length + 1}\n%%EOF\n`;
}

/** The whole object of the first page's content. */
function pageContent({ objects }: FileParts): string {
  const page = objects.find(({ text }) => text.includes('/Contents ') && !text.includes('/Type/Sig'));
  const number = Number(/\/Contents (\d+) 0 R/.exec(page?.text ?? '')?.[1]);
  return objects.find((object) => object.number === number)?.text ?? '';
}
