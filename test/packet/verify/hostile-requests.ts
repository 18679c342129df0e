import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { type RequestFile1, requestFile1Schema } from '../../../src/domain/records/format-1.ts';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import type { Request } from '../../../src/domain/request/request.ts';
import { decodeBase45, encodeBase45 } from '../../../src/packet/bytes/base45.ts';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { decodeCoseSign1, encodeCoseSign1 } from '../../../src/packet/seal/cose-sign1.ts';
import { SEAL_PREFIX, sealRequest } from '../../../src/packet/seal/seal.ts';
import { toBinaryString } from '../../../src/platform/binary-string.ts';
import { wordings } from '../../fixtures/wordings.ts';
import { forgeCertificate, withOtherS } from './forged-cms.ts';
import {
  addObject,
  changeObject,
  type FileParts,
  putTogether,
  signText,
  withRequestJson,
} from './forged-file.ts';
import type { GoodPacket } from './good-packet.ts';
import type { HostileFile, Workshop } from './hostile-file.ts';

/** Whole and signed files whose data is not what it seems. */
export async function hostileRequests(workshop: Workshop): Promise<HostileFile[]> {
  const { good, parts, forger, signed } = workshop;
  const { file } = good;
  const json = encodeCanonicalJson(file);
  const withJson = (changed: Uint8Array | string | RequestFile): Uint8Array =>
    signed(withRequestJson(parts, changed));
  const drawn = async (changed: RequestFile): Promise<Uint8Array> =>
    signText(toBinaryString(await drawPacket(changed)), forger);
  const inLetter = (letter: Partial<RequestFile['letter']>): RequestFile => ({
    ...file,
    letter: { ...file.letter, ...letter },
  });
  const { request } = file;
  const format1 = format1File();
  const other: Request = { ...request, reference: 'TP-0000-0000' };
  const [register, ...registers] = request.registers as [Request['registers'][number]];
  const inRegister = (changes: Partial<typeof register>): Request => ({
    ...request,
    registers: [{ ...register, ...changes }, ...registers],
  });
  const attachment = '/Type /EmbeddedFile';
  const second = (change: (text: string) => string): Uint8Array => {
    const number = parts.objects.length + 1;
    const stream = `<</Type/EmbeddedFile/Length 2>>\nstream\n{}\nendstream`;
    const changed = addObject(parts, stream);
    const specified = addObject(changed, `<</Type/Filespec/F(b.json)/EF<</F ${number} 0 R>>>>`);
    return signed(changeObject(specified, '/Type/Catalog', change));
  };
  const last = parts.objects.length + 2;

  const files: [string, HostileFile['code'], Uint8Array][] = [
    [
      'a letter that says more than the request',
      'letter-mismatch',
      await drawn(
        inLetter({ blocks: [...file.letter.blocks, { type: 'paragraph', text: 'Luovun oikeuksistani.' }] }),
      ),
    ],
    ['a letter to somebody else', 'letter-mismatch', await drawn(inLetter({ recipient: ['Muu Oy'] }))],
    ['a letter with another date', 'letter-mismatch', await drawn(inLetter({ date: '1.1.2020' }))],
    [
      'a letter without the wording of its right',
      'letter-mismatch',
      await drawn(inLetter({ wordings: file.letter.wordings.slice(0, 1) })),
    ],
    ['a request that its letter does not say', 'letter-mismatch', withJson({ ...file, request: other })],
    [
      'the data of another request under this page',
      'drawing-mismatch',
      withJson({ ...file, request: other, letter: writeLetter(other, wordings) }),
    ],
    [
      'another file identifier in the data',
      'drawing-mismatch',
      withJson({ ...file, fileId: 'F'.repeat(32) }),
    ],
    [
      'a drawn signature in the data only',
      'drawing-mismatch',
      withJson({
        ...file,
        request: { ...request, signature: { kind: 'drawn', width: 9, height: 9, strokes: [[1, 1, 2, 2]] } },
      }),
    ],
    [
      'another place for the signature in the data',
      'drawing-mismatch',
      withJson({ ...file, contentsLength: 2000 }),
    ],
    [
      'another key in the data',
      'key-mismatch',
      withJson({ ...file, publicKey: { ...file.publicKey, x: file.publicKey.y } }),
    ],
    ['another time in the data', 'time-mismatch', withJson({ ...file, signedAt: '2026-11-22T12:02:01Z' })],
    [
      'another time in the signature',
      'time-mismatch',
      signed(changeObject(parts, '<</Type/Sig/', (text) => text.replace('/M(D:2026', '/M(D:2025'))),
    ],
    [
      'an inflate bomb',
      'attachment-too-large',
      signed(withRequestJson(parts, new Uint8Array(40 * 1024 * 1024), 40 * 1024 * 1024)),
    ],
    [
      'an inflate bomb that states little',
      'attachment-length',
      signed(withRequestJson(parts, new Uint8Array(40 * 1024 * 1024), 100)),
    ],
    ['more data than it states', 'attachment-length', signed(withRequestJson(parts, encoded(json), 10))],
    [
      'less data than it states',
      'attachment-length',
      signed(withRequestJson(parts, encoded(json), json.length * 2)),
    ],
    [
      'bytes after the deflated data',
      'attachment',
      signed(withRawStream(parts, deflateSync(json), 'hei', json)),
    ],
    [
      'data that does not inflate',
      'attachment',
      signed(withRawStream(parts, Buffer.from('ei zlib'), '', json)),
    ],
    [
      'no attachment',
      'attachment',
      signed(changeObject(parts, attachment, (text) => text.replace('/Type /EmbeddedFile', '/Type /Muu'))),
    ],
    [
      'a second attachment beside it',
      'attachment',
      second((text) => text.replace('/Names[', `/Names[(b.json)${last} 0 R`)),
    ],
    [
      'a second attachment nobody names',
      'attachment',
      second((text) => text.replace('/AF[', `/AF[${last} 0 R `)),
    ],
    [
      'an attachment under another name',
      'attachment',
      signed(changeObject(parts, '/Type/Catalog', (text) => text.replace('(request.json)', '(b.json)'))),
    ],
    [
      'a member that stands twice',
      'request-not-canonical',
      withJson(json.replace('{"contentsLength"', '{"contentsLength":1536,"contentsLength"')),
    ],
    ['white space in the data', 'request-not-canonical', withJson(json.replace('{', '{ '))],
    ['members in another order', 'request-not-canonical', withJson(JSON.stringify(file))],
    [
      'a number written otherwise',
      'request-not-canonical',
      withJson(json.replace('"version":2', '"version":2.0')),
    ],
    [
      'a number out of range',
      'request-not-canonical',
      withJson(json.replace('"version":2', '"version":2e999')),
    ],
    ['half a character', 'request-not-canonical', withJson(json.replace('"seal":null', '"seal":"\\ud800"'))],
    [
      '__proto__',
      'request-prototype',
      withJson(json.replace('{"contentsLength"', '{"__proto__":{"a":1},"contentsLength"')),
    ],
    [
      'a constructor deep inside',
      'request-prototype',
      withJson(json.replace('"details":{', '"details":{"constructor":"a",')),
    ],
    ['a byte order mark', 'request-syntax', withJson(`\ufeff${json}`)],
    [
      'bytes that are no UTF-8',
      'request-syntax',
      withJson(Uint8Array.from([...encoded(json.slice(0, -1)), 0xff])),
    ],
    ['JSON that ends early', 'request-syntax', withJson(json.slice(0, -1))],
    ['a list in place of an object', 'request-schema', withJson('[]')],
    ['a number in place of an object', 'request-syntax', withJson('1')],
    ['a million lists inside each other', 'request-syntax', withJson(`${'['.repeat(1e6)}${']'.repeat(1e6)}`)],
    ['a version of the future', 'request-version', withJson(json.replace('"version":2', '"version":3'))],
    ['a version before the first', 'request-version', withJson(json.replace('"version":2', '"version":0'))],
    [
      'a letter in a language of another portal',
      'request-language',
      withJson(json.replaceAll('"language":"fi"', '"language":"et"')),
    ],
    [
      'a wish for an answer in a language of another portal',
      'request-language',
      withJson(json.replace('"controller":', '"answerWish":"se-FI","controller":')),
    ],
    [
      'a language that is none',
      'request-schema',
      withJson(json.replaceAll('"language":"fi"', '"language":"Suomi"')),
    ],
    [
      'a letter in another language than its request',
      'request-schema',
      withJson({ ...file, letter: { ...file.letter, language: 'et' as 'fi' } }),
    ],
    [
      'version 2 that says it is version 1',
      'request-schema',
      withJson(json.replace('"version":2', '"version":1')),
    ],
    [
      'version 2 with the forms of version 1',
      'request-schema',
      withJson({
        ...file,
        request: inRegister({ forms: register.forms.fi as Request['registers'][number]['forms'] }),
      }),
    ],
    [
      'version 1 with what version 2 brought',
      'request-schema',
      withJson(
        encodeCanonicalJson({
          ...format1,
          request: {
            ...format1.request,
            representative: { kind: 'authorised', name: 'E', email: 'e@example.fi' },
          },
        }),
      ),
    ],
    [
      'version 1 with articles of another right',
      'request-schema',
      withJson(
        encodeCanonicalJson({
          ...format1,
          request: { ...format1.request, rights: [{ ...format1.request.rights[0], articles: ['17', '19'] }] },
        }),
      ),
    ],
    [
      'version 1 with a detail that its right never asked for',
      'request-schema',
      withJson(
        encodeCanonicalJson({
          ...format1,
          request: {
            ...format1.request,
            rights: [{ ...format1.request.rights[0], details: { reason: 'x' } }],
          },
        }),
      ),
    ],
    [
      'a representative who does not say by what right',
      'request-schema',
      withJson(
        encodeCanonicalJson({
          ...file,
          request: { ...request, representative: { name: 'Eero', email: 'eero@example.fi' } },
        }),
      ),
    ],
    [
      'a custodian in words that know powers of attorney only',
      'letter-mismatch',
      withJson({
        ...file,
        request: {
          ...request,
          representative: { kind: 'custodian', name: 'Eero', email: 'eero@example.fi' },
        },
      }),
    ],
    ['another format', 'request-schema', withJson(json.replace('tietopyynto/request', 'muu/request'))],
    ['a member too many', 'request-schema', withJson(json.replace('"version":2', '"version":2,"zzz":1'))],
    [
      'a right that does not exist',
      'request-schema',
      withJson(json.replace('"right":"access"', '"right":"everything"')),
    ],
    // What is shown of a request is not all drawn: a register's name on the check page said another than the letter.
    [
      'a register under another name than the letter prints',
      'request-schema',
      withJson({ ...file, request: inRegister({ name: 'palkkarekisteri' }) }),
    ],
    [
      'a register whose forms are more than a line',
      'request-schema',
      withJson({
        ...file,
        request: inRegister({
          forms: { fi: { ...register.forms.fi, genitive: 'rekisterin\n\nMaksa heti' } },
        }),
      }),
    ],
    [
      'a character that turns words around, where nothing is drawn',
      'request-schema',
      withJson({ ...file, request: inRegister({ processors: ['\u202egnp.exe'] }) }),
    ],
    // jsPDF threw for such a year, and the verifier said that it could not read the file.
    ['a time before computers had one', 'drawing-mismatch', signedIn1965(workshop)],
    ['the higher s in its seal', 'seal-mismatch', await drawn(await sealedWithOtherS(good))],
    ['a seal that is none', 'seal-mismatch', withJson({ ...file, seal: 'TP1:ABC' })],
  ];
  return files.map(([name, code, bytes]) => ({ name, code, bytes }));
}

/** A `request.json` of version 1, as it was recorded. */
function format1File(): RequestFile1 {
  const path = new URL('../../fixtures/format-1/recorded.json', import.meta.url);
  return requestFile1Schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Packets that are whole, but cannot be compared by this version; a forger could say so too. */
export async function uncheckedFiles({
  good,
  parts,
  forger,
  signed,
}: Workshop): Promise<{ name: string; code: 'unknown-drawing' | 'unknown-wording'; bytes: Uint8Array }[]> {
  const { file } = good;
  const [common, ...own] = file.letter.wordings;
  const wordingsOfTomorrow = [{ name: common?.name as string, sha256: '0'.repeat(64) }, ...own];
  const drawn = await drawPacket({ ...file, letter: { ...file.letter, wordings: wordingsOfTomorrow } });
  return [
    {
      name: 'a drawing of the future',
      code: 'unknown-drawing',
      bytes: signed(withRequestJson(parts, { ...file, drawing: 9999 })),
    },
    {
      name: 'a wording that nobody published',
      code: 'unknown-wording',
      bytes: signText(toBinaryString(drawn), forger),
    },
    {
      name: 'a drawing of the future on another page',
      code: 'unknown-drawing',
      bytes: signText(
        putTogether(
          changeObject(withRequestJson(parts, { ...file, drawing: 9998 }), '/Producer', (text) =>
            text.replace('/Author<', '/Author<41'),
          ),
        ),
        forger,
      ),
    },
  ];
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Data as it stands in the file, with something after it. */
function withRawStream(parts: FileParts, deflated: Uint8Array, after: string, json: string): FileParts {
  const data = toBinaryString(deflated) + after;
  return changeObject(parts, '/Type /EmbeddedFile', (text) =>
    text
      .replace(/\nstream\n[\s\S]*\nendstream\n/, () => `\nstream\n${data}\nendstream\n`)
      .replace(/\/Length \d+/, `/Length ${data.length}`)
      .replace(/\/Size \d+/, `/Size ${encoded(json).length}`),
  );
}

/** The packet with a year that no drawing can write, and a certificate that was valid in it. */
function signedIn1965({ good, parts, forger }: Workshop): Uint8Array {
  const { privateKey } = forger;
  const keys = { privateKey, publicKey: createPublicKey(privateKey) };
  const validity = { notBefore: '1960-01-01T00:00:00Z', notAfter: '1970-01-01T00:00:00Z' };
  const changed = changeObject(
    withRequestJson(parts, { ...good.file, signedAt: '1965-11-22T12:02:00Z' }),
    '<</Type/Sig/',
    (text) => text.replace('/M(D:2026', '/M(D:1965'),
  );
  const certificate = forgeCertificate(keys, { ...validity, name: good.file.letter.name });
  return signText(putTogether(changed), { privateKey, certificate });
}

/** The good packet's file with a seal that verifies as well as its own would, by the other signature of the two. */
export async function sealedWithOtherS({ file, key }: GoodPacket): Promise<RequestFile> {
  const seal = (await sealRequest(file.request, key.signingKey)) as string;
  const message = decodeCoseSign1(inflateSync(decodeBase45(seal.slice(SEAL_PREFIX.length)) as Uint8Array));
  if (!message) throw new TypeError('Expected the seal to hold a message.');
  const other = encodeCoseSign1({ ...message, signature: withOtherS(message.signature) });
  return { ...file, seal: SEAL_PREFIX + encodeBase45(new Uint8Array(deflateSync(other))) };
}
