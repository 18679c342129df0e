import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FOLLOW_UP_NAMES } from '../../src/domain/letters/follow-up.ts';
import { DRAWING } from '../../src/packet/layout/measures.ts';
import { drawPacket } from '../../src/packet/making/draw-packet.ts';
import { firstLetter, followUpOf, REPRESENTED, sourceOf } from '../fixtures/follow-ups.ts';
import { embeddedFile } from '../packet/pdf/pdf-objects.ts';
import { recordedFile } from '../packet/recorded-file.ts';
import { temporaryFolder } from '../packet/temporary-file.ts';
import { runTool, testWithTool } from '../tools.ts';

const REQUESTS = new URL('../fixtures/requests/', import.meta.url);
const SCRIPT = fileURLToPath(new URL('../../src/cli/packet.ts', import.meta.url));

describe('npm run packet', () => {
  testWithTool(['pdfsig'], 'signs a whole request.json as it stands', () => {
    const { run, output } = packet(recordedFile);
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(runTool('pdfsig', ['-nocert', output]).stdout).toContain('Signature is Valid');
    const written = JSON.parse(embeddedFile(readFileSync(output)).toString('utf8'));
    // The seal and the room for the signature are the new key's, and it is drawn as letters are now.
    const { publicKey, seal, contentsLength } = written;
    expect(written).toEqual({ ...recordedFile, drawing: DRAWING, publicKey, seal, contentsLength });
    expect(seal).toMatch(/^TP1:/);
  });

  testWithTool(['pdfsig', 'pdftotext'], 'writes the letter of a request alone', () => {
    const { run, output } = packet(recordedFile.request);
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(runTool('pdfsig', ['-nocert', output]).stdout).toContain('Total document signed');
    expect(runTool('pdftotext', [output, '-']).stdout).toContain(recordedFile.request.reference);
  });

  testWithTool(['pdfsig', 'pdftotext'], 'makes a packet of each recorded request', () => {
    for (const name of readdirSync(REQUESTS)) {
      const request = JSON.parse(readFileSync(new URL(name, REQUESTS), 'utf8'));
      const { run, output } = packet(request);
      expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(runTool('pdfsig', ['-nocert', output]).stdout).toContain('Signature is Valid');
      expect(runTool('pdftotext', [output, '-']).stdout).toContain(request.reference);
    }
  });

  testWithTool(['pdfsig', 'pdftotext'], 'makes a packet of each letter that follows a request', () => {
    const first = firstLetter(['access'], REPRESENTED);
    for (const letter of FOLLOW_UP_NAMES) {
      const { run, output } = packet(followUpOf(sourceOf(letter, { first })));
      expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(runTool('pdfsig', [output]).stdout).toContain('Signer Certificate Common Name: Eero Edustaja');
      expect(runTool('pdftotext', [output, '-']).stdout).toContain('TP-8K3M-2Q9V');
    }
  });

  test('takes what is of version 1, and signs it as version 2 with the same letter', () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(`../fixtures/format-1/${name}.json`, import.meta.url), 'utf8'));
    const recorded = read('recorded');
    for (const input of [recorded, recorded.request, read('requests/tarkastus'), read('requests/rajoitus')]) {
      const { run, output } = packet(input);
      expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
      const written = JSON.parse(embeddedFile(readFileSync(output)).toString('utf8'));
      expect(written.version).toBe(2);
      if (input === recorded) expect(written.letter).toEqual(recorded.letter);
    }
  });

  test('draws what is of version 1 as it is', async () => {
    const recorded = JSON.parse(
      readFileSync(new URL('../fixtures/format-1/recorded.json', import.meta.url), 'utf8'),
    );
    const { run, output } = packet(recorded, ['--unsigned']);
    expect(run.status).toBe(0);
    expect(new Uint8Array(readFileSync(output))).toEqual(await drawPacket(recorded));
  });

  test('writes the bytes before signing', async () => {
    const { run, output } = packet(recordedFile, ['--unsigned']);
    expect(run.status).toBe(0);
    expect(new Uint8Array(readFileSync(output))).toEqual(await drawPacket(recordedFile));
  });

  test('signs with a key that is given', async () => {
    const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
    ]);
    const jwk = await crypto.subtle.exportKey('jwk', privateKey);
    const path = join(temporaryFolder(), 'key.jwk');
    writeFileSync(path, JSON.stringify(jwk));
    const { run, output } = packet(recordedFile, ['--key', path]);
    expect(run.status).toBe(0);
    const { publicKey } = JSON.parse(embeddedFile(readFileSync(output)).toString('utf8'));
    expect(publicKey).toEqual({ kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y });
  });
});

describe('faulty input ends with status 2 and one line', () => {
  const { request } = recordedFile;
  const badName = { ...request, dataSubject: { ...request.dataSubject, name: '' } };
  const emoji = { ...request, dataSubject: { ...request.dataSubject, name: 'Åke 😀' } };
  const coded = { ...request, dataSubject: { ...request.dataSubject, contactTime: 'Olen 131052-308T' } };
  const [right] = request.rights;
  const bare = { ...request, rights: [{ ...right, details: { scope: 'limited' } }] };
  const gap = { ...request, dataSubject: { ...request.dataSubject, name: '…' } };
  test.each([
    ['an unreadable file', undefined, [], /no such file/],
    ['bad JSON', '{"format":', [], /input\.json: .*JSON/],
    [
      'bytes that are no UTF-8',
      Buffer.from([0x22, 0xff, 0x22]),
      [],
      /input\.json: .*encoded data was not valid/,
    ],
    ['a field that the schema refuses', badName, [], /input\.json: dataSubject\.name: .+/],
    ['a whole file with a field that the schema refuses', { ...recordedFile, fileId: 'x' }, [], /fileId: .+/],
    [
      'a required detail that is missing',
      bare,
      [],
      /input\.json: rights\.0\.details\.topic: Expected this detail/,
    ],
    ['a gap instead of a name', gap, [], /input\.json: dataSubject\.name: Expected text in place of a gap/],
    ['a personal identity code', coded, [], /input\.json: dataSubject\.contactTime: Expected no personal/],
    [
      'a personal identity code in a whole file',
      { ...recordedFile, request: coded },
      [],
      /input\.json: request\.dataSubject\.contactTime: Expected no personal/,
    ],
    ['something that is no object', [request], [], /input\.json: the whole: .+/],
    ['a day that does not exist', { ...recordedFile, signedAt: '2026-02-30T12:00:00Z' }, [], /signedAt: .+/],
    ['a request alone with --unsigned', request, ['--unsigned'], /format: .+/],
    ['a character that no font has', emoji, [], /request\.dataSubject\.name .*U\+1F600/],
    ['a key that is none', recordedFile, ['--key', SCRIPT], /packet\.ts: .+/],
    ['--key with --unsigned', recordedFile, ['--unsigned', '--key', SCRIPT], /^Expected: packet /],
    ['an unknown option', recordedFile, ['--sign'], /^Expected: packet /],
  ])('%s', (_, input, options, line) => {
    const { run } = packet(input, options);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(line);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('no arguments', () => {
    const { status, stderr } = runTool(process.execPath, [SCRIPT]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Expected: packet .*\n$/);
  });

  test('a place that cannot be written', () => {
    const { status, stderr } = runTool(process.execPath, [
      SCRIPT,
      inputFile(recordedFile),
      '/nowhere/out.pdf',
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^\/nowhere\/out\.pdf: .*\n$/);
  });
});

function packet(input: unknown, options: readonly string[] = []) {
  const output = join(temporaryFolder(), 'out.pdf');
  const path = input === undefined ? join(temporaryFolder(), 'input.json') : inputFile(input);
  return { run: runTool(process.execPath, [SCRIPT, ...options, path, output]), output };
}

function inputFile(input: unknown): string {
  const path = join(temporaryFolder(), 'input.json');
  const isRaw = typeof input === 'string' || Buffer.isBuffer(input);
  writeFileSync(path, isRaw ? (input as string) : JSON.stringify(input));
  return path;
}
