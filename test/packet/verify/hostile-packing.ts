import { zlibSync } from 'fflate';
import { fromBinaryString, toBinaryString } from '../../../src/platform/binary-string.ts';
import { forgeCms } from './forged-cms.ts';
import {
  addObject,
  changeObject,
  type FilePart,
  type FileParts,
  fillSignature,
  type PackingChanges,
  putPackedTogether,
} from './forged-file.ts';
import type { HostileFile, Workshop } from './hostile-file.ts';

/**
 * Packed files whose object stream or cross-reference stream says the same otherwise, says something else, or is there
 * twice: all of them signed, and many of them read without a word by other programs.
 */
export function hostilePacking({ parts, forger }: Workshop): HostileFile[] {
  const signed = (changed: FileParts, changes?: PackingChanges): Uint8Array =>
    fillSignature(putPackedTogether(changed, changes), (content) => forgeCms(content, forger));
  const inXref = (from: string | RegExp, to: string): Uint8Array =>
    signed({ ...parts, trailer: parts.trailer.replace(from, to) });
  const changedPacking = (change: (text: string) => string): Uint8Array => signed(parts, { packing: change });
  const inPacking = (from: string | RegExp, to: string): Uint8Array =>
    changedPacking((text) => text.replace(from, to));
  const inEntries = (change: (entries: Buffer) => Buffer): Uint8Array => signed(parts, { entries: change });
  const inContent = (change: (content: string, first: number) => string): Uint8Array =>
    signed(parts, { content: change });
  const moved = (isWanted: (part: FilePart) => boolean, isInside: boolean): Uint8Array =>
    signed({
      ...parts,
      objects: parts.objects.map((part) => (isWanted(part) ? { ...part, isInside } : part)),
    });
  const [signature, stream] = parts.objects as [FilePart, FilePart];
  const count = parts.objects.length;
  const ownNumber = new RegExp(`^${count + 1} 0 obj`);

  return [
    { name: 'the catalog in the open', code: 'structure', bytes: moved(isCatalog, false) },
    {
      name: 'its signature behind a stream',
      code: 'structure',
      bytes: signed({ ...parts, objects: [stream, signature, ...parts.objects.slice(2)] }),
    },
    { name: 'a stream packed', code: 'structure', bytes: moved((part) => part === stream, true) },
    {
      name: 'two object streams',
      code: 'compressed-structure',
      bytes: signed(parts, {
        packing: (text) => `${text}${text.replace(ownNumber, `${count + 2} 0 obj`)}`,
      }),
    },
    {
      name: 'an object stream that is hidden among the streams',
      code: 'compressed-structure',
      bytes: signed(
        addObject(
          changeObject(parts, CATALOG, (text) => text.replace(CATALOG, `${CATALOG}/Extra ${count + 1} 0 R`)),
          OBJECT_STREAM,
        ),
      ),
    },
    {
      name: 'a stream between the object stream and the table',
      code: 'compressed-structure',
      bytes: signed(parts, {
        packing: (text) => `${text}90 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n`,
      }),
    },
    {
      name: 'a reference to its object stream',
      code: 'structure',
      bytes: signed(
        changeObject(parts, CATALOG, (text) => text.replace(CATALOG, `${CATALOG}/Extra ${count + 1} 0 R`)),
      ),
    },
    {
      name: 'an object stream with the number of an object in it',
      code: 'duplicate-object',
      bytes: inPacking(ownNumber, `${count} 0 obj`),
    },
    {
      name: 'a table with the number of a packed object',
      code: 'duplicate-object',
      bytes: signed(parts, { xref: (text) => text.replace(/^\d+ 0 obj/, `${count} 0 obj`) }),
    },
    {
      name: 'two packed objects of one number',
      code: 'duplicate-object',
      bytes: signed({ ...parts, objects: [...parts.objects, parts.objects.at(-1) as FilePart] }),
    },
    {
      name: 'a packed object that nothing points at',
      code: 'hidden-object',
      bytes: signed(addObject(parts, '<</Type/Page/Hidden true>>')),
    },
    { name: 'fewer packed objects than there are', code: 'structure', bytes: inPacking(/\/N \d+/, '/N 5') },
    { name: 'no packed object', code: 'structure', bytes: inPacking(/\/N \d+/, '/N 0') },
    { name: 'packed objects without number', code: 'structure', bytes: inPacking(/\/N \d+/, '/N 999999') },
    {
      name: 'more packed objects than a list can have',
      code: 'structure',
      bytes: inPacking(/\/N \d+/, '/N 9999999999'),
    },
    {
      name: 'a packed object under a number that leaves a gap',
      code: 'xref',
      bytes: inContent((content) => content.replace(/^((?:\d+ \d+ )*?)\d\d /, '$199 ')),
    },
    {
      name: 'its signature packed, and another object in its place',
      code: 'structure',
      bytes: fromBinaryString(
        putPackedTogether({
          ...parts,
          objects: [
            { ...(parts.objects.find(isCatalog) as FilePart), isInside: false },
            ...parts.objects.slice(1).filter((part) => !isCatalog(part)),
            { ...signature, isInside: true },
          ],
        }),
      ),
    },
    { name: 'a count that begins with zero', code: 'structure', bytes: inPacking('/N ', '/N 0') },
    { name: 'a count that is a reference', code: 'structure', bytes: inPacking(/\/N \d+/, '/N 1 0 R') },
    {
      name: 'packed objects that begin elsewhere',
      code: 'structure',
      bytes: inPacking(/\/First \d+/, '/First 9'),
    },
    {
      name: 'an object stream that extends another',
      code: 'structure',
      bytes: inPacking('/N ', '/Extends 9 0 R/N '),
    },
    {
      name: 'an object stream with a predictor',
      code: 'structure',
      bytes: inPacking('/N ', '/DecodeParms<<>>/N '),
    },
    {
      name: 'an object stream with two filters',
      code: 'structure',
      bytes: inPacking('/Filter/FlateDecode', '/Filter[/FlateDecode/FlateDecode]'),
    },
    {
      name: 'an object stream spelled with spaces',
      code: 'structure',
      bytes: inPacking('/Type/ObjStm', '/Type /ObjStm'),
    },
    {
      name: 'an object stream that is deflated with something behind',
      code: 'structure',
      bytes: changedPacking((text) =>
        text
          .replace(/\/Length (\d+)/, (_, length) => `/Length ${Number(length) + 3}`)
          .replace('\nendstream', 'hei\nendstream'),
      ),
    },
    {
      name: 'an object stream that is not deflated',
      code: 'structure',
      bytes: inPacking(/(stream\n)[\s\S]{4}/, '$1ei z'),
    },
    {
      name: 'an object stream that is a bomb',
      code: 'structure',
      bytes: inContent((content) => content + ' '.repeat(20 * 1024 * 1024)),
    },
    {
      name: 'text behind the packed objects',
      code: 'structure',
      bytes: inContent((content) => `${content}%piilossa`),
    },
    {
      name: 'text between the packed objects and their places',
      code: 'structure',
      bytes: inContent((content, first) => `${content.slice(0, first)}%a\n${content.slice(first)}`),
    },
    {
      name: 'two packed objects that change places in the list',
      code: 'xref',
      bytes: inContent((content) => content.replace(/^(\d+ )(\d+ )(\d+ )(\d+ )/, '$3$2$1$4')),
    },
    {
      name: 'a packed object whose place is another’s',
      code: 'structure',
      bytes: inContent((content) => content.replace(/^(\d+ \d+ \d+) \d/, '$1 0')),
    },
    {
      name: 'a place that is written with more spaces',
      code: 'structure',
      bytes: inContent((content) => content.replace(' ', '  ')),
    },
    {
      name: 'a stream inside the object stream',
      code: 'structure',
      bytes: inContent((content) => content.replace(/>>\n$/, '>>\nstream\nendstream\n')),
    },
    {
      name: 'an action in a packed object',
      code: 'active-content',
      bytes: signed(
        changeObject(parts, CATALOG, (text) => text.replace(CATALOG, `${CATALOG}/OpenAction<</S/JS>>`)),
      ),
    },
    ...[1, 2, 3, 4, 5, 6, 7, count * 7, count * 7 + 13].map(
      (at): HostileFile => ({
        name: `a table whose byte ${at} is another`,
        code: 'xref',
        bytes: inEntries((entries) => {
          entries[at] = (entries[at] as number) ^ 1;
          return entries;
        }),
      }),
    ),
    {
      name: 'a table with one entry more',
      code: 'structure',
      bytes: inEntries((entries) => Buffer.concat([entries, Buffer.alloc(7)])),
    },
    {
      name: 'a table with one entry less',
      code: 'xref',
      bytes: inEntries((entries) => entries.subarray(0, -7)),
    },
    { name: 'a table of other widths', code: 'structure', bytes: inXref('/W[1 4 2]', '/W[1 3 3]') },
    { name: 'a table of two sections', code: 'trailer', bytes: inXref('/W[', '/Index[0 1 1 9]/W[') },
    {
      name: 'a table with a predictor',
      code: 'trailer',
      bytes: inXref('/W[', '/DecodeParms<</Predictor 12>>/W['),
    },
    { name: 'a table spelled with spaces', code: 'structure', bytes: inXref('/Type/XRef', '/Type /XRef') },
    {
      name: 'another catalog',
      code: 'hidden-object',
      bytes: inXref(/\/Root \d+/, `/Root ${numberOf(parts, '/Producer')}`),
    },
    { name: 'a catalog that is a number', code: 'trailer', bytes: inXref(/\/Root \d+ 0 R/, '/Root 9') },
    { name: 'two numbers as its identity', code: 'structure', bytes: inXref(/><[0-9A-F]/, '><F') },
    { name: 'an identity in small letters', code: 'trailer', bytes: inXref(/ID\[<01234/, 'ID[<abcde') },
    {
      name: 'a classic table behind the object stream',
      code: 'structure',
      bytes: signed(parts, { xref: () => 'xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\n' }),
    },
    {
      name: 'no table',
      code: 'compressed-structure',
      bytes: signed(parts, { xref: () => '' }),
    },
  ];
}

const CATALOG = '/Type/Catalog';

const DATA = toBinaryString(zlibSync(fromBinaryString('99 0\n<<>>\n'), { level: 9 }));

/** Whole and of our form, with one empty dictionary. */
export const OBJECT_STREAM = `<</Type/ObjStm/N 1/First 5/Length ${DATA.length}/Filter/FlateDecode>>\nstream\n${DATA}\nendstream`;

function isCatalog({ text }: FilePart): boolean {
  return text.includes(CATALOG);
}

function numberOf({ objects }: FileParts, mark: string): number {
  return objects.find(({ text }) => text.includes(mark))?.number ?? 0;
}
