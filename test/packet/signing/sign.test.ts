import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import { membersOf } from '../../../src/packet/bytes/der.ts';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { createSigningKey, type SigningKey } from '../../../src/packet/signing/key.ts';
import { findSignaturePlace, type SignedPacket, signPacket } from '../../../src/packet/signing/sign.ts';
import { hasTool, runTool, testWithTool } from '../../tools.ts';
import { embeddedFile } from '../pdf/pdf-objects.ts';
import { fileWithBlocks, fileWithName, recordedFile } from '../recorded-file.ts';
import { temporaryFile } from '../temporary-file.ts';

let key: SigningKey;
let packet: SignedPacket & { file: RequestFile };

beforeAll(async () => {
  key = await createSigningKey(recordedFile.letter.name, recordedFile.signedAt);
  packet = await makePacket(recordedFile, key);
});

describe('a signed packet', () => {
  testWithTool(['pdfsig'], 'is valid and whole to poppler', () => {
    const report = pdfsig(packet.pdf);
    expect(report).toContain('Signature Validation: Signature is Valid.');
    expect(report).toContain('Total document signed');
    expect(report).toContain('Signature Type: ETSI.CAdES.detached');
    expect(report).toContain('Signer Certificate Common Name: Åke Šönberg-Žukov');
    expect(report).toMatch(/Signing Time: Nov 22 2026/);
  });

  testWithTool(['openssl'], 'is valid to OpenSSL, the CMS over the covered bytes', () => {
    const { covered, cms } = partsOf(packet.pdf);
    const [coveredPath, cmsPath] = [temporaryFile(covered), temporaryFile(cms)];
    const certificate = temporaryFile(Buffer.from(new X509Certificate(key.certificate).toString()));
    const { status, stderr } = runTool('openssl', [
      ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', cmsPath, '-content', coveredPath],
      // The letter is dated, so the clock of whoever runs this says nothing about the certificate.
      ...['-CAfile', certificate, '-partial_chain', '-purpose', 'any', '-no_check_time', '-out', '/dev/null'],
    ]);
    expect(stderr).toMatch(/verification successful/i);
    expect(status).toBe(0);
  });

  testWithTool(['qpdf'], 'is a sound PDF to qpdf', () => {
    expect(runTool('qpdf', ['--check', temporaryFile(packet.pdf)]).status).toBe(0);
  });

  testWithTool(['pdfdetach'], 'gives its request.json to poppler', () => {
    const path = temporaryFile(packet.pdf);
    runTool('pdfdetach', ['-savefile', 'request.json', '-o', `${path}.json`, path]);
    expect(JSON.parse(readFileSync(`${path}.json`, 'utf8'))).toEqual(packet.file);
  });

  test('covers everything but the signature itself', () => {
    const { contentsAt, contentsEnd } = findPlace(packet.pdf);
    const [, first, second, third, fourth] =
      /\/ByteRange\[(\d+) (\d+) (\d+) (\d+) *\]/.exec(latin1(packet.pdf)) ?? [];
    expect([first, second, third, fourth].map(Number)).toEqual([
      0,
      contentsAt,
      contentsEnd,
      packet.pdf.length - contentsEnd,
    ]);
    expect(packet.messageDigest).toBe(createHash('sha256').update(partsOf(packet.pdf).covered).digest('hex'));
  });

  test('differs from the unsigned bytes only where the signature is', async () => {
    const unsigned = await drawPacket(packet.file);
    const { byteRangeAt, contentsEnd } = findSignaturePlace(unsigned, packet.file.contentsLength);
    expect(packet.pdf.subarray(0, byteRangeAt)).toEqual(unsigned.subarray(0, byteRangeAt));
    expect(packet.pdf.subarray(contentsEnd)).toEqual(unsigned.subarray(contentsEnd));
  });

  test('names the key in it, on the letter and in the certificate', () => {
    expect(packet.file.publicKey).toEqual(key.publicKey);
    expect(new X509Certificate(key.certificate).publicKey.export({ format: 'jwk' })).toEqual(key.publicKey);
  });

  test('signed twice has one digest and two signatures', async () => {
    const again = await signPacket(await drawPacket(packet.file), packet.file, key);
    expect(again.messageDigest).toBe(packet.messageDigest);
    expect(again.pdf).not.toEqual(packet.pdf);
  });
});

describe.skipIf(!hasTool('pdfsig'))('poppler refuses a packet', () => {
  test.each([
    ['a byte of the page', (pdf: Uint8Array) => pdf.indexOf(0x73, 400)],
    [
      'a byte of request.json',
      (pdf: Uint8Array) => latin1(pdf).indexOf('stream', latin1(pdf).indexOf('/EmbeddedFile')) + 90,
    ],
    ['the time', (pdf: Uint8Array) => latin1(pdf).indexOf('/M(D:2026') + 8],
    ['the last byte', (pdf: Uint8Array) => pdf.length - 1],
  ])('with %s changed', (_, offsetIn) => {
    const changed = new Uint8Array(packet.pdf);
    const offset = offsetIn(changed);
    changed[offset] = (changed[offset] as number) ^ 1;
    expect(pdfsig(changed)).not.toContain('Signature is Valid');
  });

  test('with its end cut off or something added', () => {
    expect(pdfsig(packet.pdf.subarray(0, -2))).not.toContain('Signature is Valid');
    const longer = new Uint8Array([...packet.pdf, 0x0a]);
    expect(pdfsig(longer)).not.toContain('Total document signed');
  });

  test('with the signature of another key', async () => {
    const other = await createSigningKey(recordedFile.letter.name, recordedFile.signedAt);
    const { pdf } = await makePacket(recordedFile, other);
    const { contentsAt, contentsEnd } = findPlace(packet.pdf);
    const changed = new Uint8Array(packet.pdf);
    changed.set(pdf.subarray(contentsAt, contentsEnd), contentsAt);
    expect(pdfsig(changed)).not.toContain('Signature is Valid');
  });
});

describe('the CMS', () => {
  test('has one signer, one certificate and four attributes in DER order', () => {
    const [, explicit] = membersOf(partsOf(packet.pdf).cms) as [Uint8Array, Uint8Array];
    const [signedData] = membersOf(explicit) as [Uint8Array];
    const [, , encapsulated, certificates, signerInfos] = membersOf(signedData) as Uint8Array[];
    expect(membersOf(encapsulated as Uint8Array)).toHaveLength(1);
    expect(membersOf(certificates as Uint8Array)).toEqual([key.certificate]);
    const signers = membersOf(signerInfos as Uint8Array);
    expect(signers).toHaveLength(1);
    const attributes = membersOf(membersOf(signers[0] as Uint8Array)[3] as Uint8Array).map((der) => hex(der));
    expect(attributes).toHaveLength(4);
    expect(attributes).toEqual(attributes.toSorted());
    // contentType data; the digest; algorithms SHA-256 and ECDSA with it.
    expect(attributes).toContain('301806092a864886f70d010903310b06092a864886f70d010701');
    expect(attributes).toContain(`302f06092a864886f70d01090431220420${packet.messageDigest}`);
    expect(attributes).toContain(
      '302806092a864886f70d010934311b3019300b0609608648016503040201a10a06082a8648ce3d040302',
    );
    const certificateHash = createHash('sha256').update(key.certificate).digest('hex');
    expect(attributes).toContain(
      `3037060b2a864886f70d010910022f312830263024302204 20${certificateHash}`.replace(' ', ''),
    );
  });

  test('of the longest name fits its place', async () => {
    const name = 'Ể'.repeat(64);
    const longNameKey = await createSigningKey(name, recordedFile.signedAt);
    const { pdf } = await makePacket(fileWithName(name), longNameKey);
    const { cms } = partsOf(pdf);
    expect(cms.length).toBeLessThan(1536);
  });

  test('that does not fit is refused', async () => {
    const file = { ...packet.file, contentsLength: 1024 };
    const longNameKey = await createSigningKey('Ể'.repeat(64), recordedFile.signedAt);
    await expect(signPacket(await drawPacket(file), file, longNameKey)).rejects.toMatchObject({
      code: 'PACKET_SIGNATURE_TOO_LONG',
    });
  });
});

describe('a name or text that looks like a place to sign is harmless', () => {
  const hostile = [
    '/ByteRange [0 0 0 0]',
    '/ByteRange[0 0 0 0]/Contents<0000>',
    '%%EOF',
    'endstream endobj',
    ') Tj ET Q (',
    '1 0 obj <</Type/Sig>> endobj',
    'startxref 0 %%EOF',
    '<</Title>> \\ (\\) <script>&amp;]]>',
  ];
  testWithTool(['pdfsig', 'pdftotext'], 'in every place at once', async () => {
    for (const name of hostile) {
      const nameKey = await createSigningKey(name, recordedFile.signedAt);
      const { pdf, file } = await makePacket(fileWithName(name), nameKey);
      expect(pdfsig(pdf), name).toContain('Signature is Valid');
      expect(pdfsig(pdf), name).toContain('Total document signed');
      expect(runTool('qpdf', ['--check', temporaryFile(pdf)]).status, name).toBe(0);
      expect(JSON.parse(embeddedFile(pdf).toString('utf8'))).toEqual(file);
      const { stdout } = runTool('pdftotext', ['-', '-'], { input: pdf });
      expect(stdout.replaceAll(/\s+/g, ' '), name).toContain(name);
    }
  });

  testWithTool(['pdfsig'], 'in the letter', async () => {
    const { pdf } = await makePacket(fileWithBlocks({ type: 'quote', text: hostile.join('\n') }), key);
    expect(pdfsig(pdf)).toContain('Signature is Valid');
  });
});

test.each([
  ['a signed packet', () => packet.pdf],
  ['something else', () => new TextEncoder().encode('%PDF-1.7\n')],
  ['nothing', () => new Uint8Array()],
])('%s has no place to sign', async (_, bytes) => {
  await expect(signPacket(bytes(), packet.file, key)).rejects.toMatchObject({
    code: 'PACKET_SIGNATURE_PLACE',
  });
});

function pdfsig(pdf: Uint8Array): string {
  const { stdout, stderr } = runTool('pdfsig', ['-nocert', temporaryFile(pdf)]);
  return stdout + stderr;
}

/** The covered bytes, and the CMS without its padding. */
function partsOf(pdf: Uint8Array): { covered: Buffer; cms: Buffer } {
  const { contentsAt, contentsEnd } = findPlace(pdf);
  const padded = Buffer.from(latin1(pdf).slice(contentsAt + 1, contentsEnd - 1), 'hex');
  return {
    covered: Buffer.concat([pdf.subarray(0, contentsAt), pdf.subarray(contentsEnd)]),
    cms: padded.subarray(0, padded.readUInt16BE(2) + 4),
  };
}

function findPlace(pdf: Uint8Array): { contentsAt: number; contentsEnd: number } {
  const text = latin1(pdf);
  const contentsAt = text.lastIndexOf('/Contents<') + '/Contents'.length;
  return { contentsAt, contentsEnd: text.indexOf('>', contentsAt) + 1 };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
