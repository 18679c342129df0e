import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, test, vi } from 'vitest';
import { doubtWords } from '#words/letter-doubts.ts';
import { verdictWords } from '#words/verdicts.ts';
import { encodeStoredZip } from '../../src/exchange/stored-zip.ts';
import { INVALID_CODES, NOT_A_PACKET_CODES, UNCHECKED_CODES } from '../../src/packet/verdict/verdict.ts';
import { FROZEN_CONTENT } from '../fixtures/frozen-content.ts';
import { qrPicture } from '../packet/paper/qr-picture.ts';
import { sealText } from '../packet/seal/seal-text.ts';
import { temporaryFolder } from '../packet/temporary-file.ts';
import { makeGoodPacket } from '../packet/verify/good-packet.ts';
import { runTool } from '../tools.ts';

const SCRIPT = fileURLToPath(new URL('../../src/cli/verify.ts', import.meta.url));

// Each run starts Node anew, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 120_000 });
// The letters are to the publisher of that content.
vi.stubEnv('CONTENT', FROZEN_CONTENT);

const good = await makeGoodPacket();
const changed = new Uint8Array(good.pdf);
changed[9000] = (changed[9000] as number) ^ 1;

describe('npm run verify', () => {
  test('says one line about each valid packet and ends with status 0', () => {
    const { status, stdout, stderr } = verify({ 'a.pdf': good.pdf, 'b.pdf': good.pdf });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const { request, signedAt } = good.file;
    expect(JSON.parse(lines[0] as string)).toMatchObject({
      file: expect.stringMatching(/a\.pdf$/),
      verdict: 'valid',
      code: 'valid',
      message: verdictWords.valid,
      reference: request.reference,
      rights: ['access'],
      registers: request.registers.map(({ slug }) => slug),
      signedAt,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('ends with status 1 when one is not valid, and says what is wrong with each', () => {
    const { status, stdout } = verify({
      'a.pdf': good.pdf,
      'b.pdf': changed,
      'c.pdf': Buffer.from('%PDF-1.4 muu'),
      'd.txt': Buffer.from('ei'),
    });
    expect(status).toBe(1);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ verdict, code }) => `${verdict} ${code}`)).toEqual([
      'valid valid',
      'invalid digest-mismatch',
      'not-a-packet foreign-pdf',
      'unreadable other-type',
    ]);
    expect(lines[1].message).toBe(verdictWords['digest-mismatch']);
  });

  test('ends with status 2 and one line without files, for an unknown option and for a file that is not there', () => {
    for (const args of [[], ['--quick', 'a.pdf'], [join(temporaryFolder(), 'none.pdf')]]) {
      const { status, stdout, stderr } = runTool(process.execPath, [SCRIPT, ...args]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
    }
  });

  test('writes a name that would steer the terminal as an escape', () => {
    // JSON leaves C1 controls and marks of direction as they are, and a file's name may hold them.
    const { stdout } = verify({ 'a\u009b2J\u202efdp.exe': Buffer.from('ei') });
    expect(stdout).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect(JSON.parse(stdout).file).toContain('a\u009b2J\u202efdp.exe');
  });

  test('tells of a pile what the letters in it contradict, in the words of the check page', async () => {
    const other = await makeGoodPacket();
    const { status, stdout } = verify({ 'a.pdf': good.pdf, 'b.pdf': other.pdf });
    const lines = linesOf(stdout);
    expect(lines.map(({ verdict }) => verdict)).toEqual(['valid', 'valid']);
    for (const [index, { doubts }] of lines.entries()) {
      const message = doubtWords['same-reference']({ row: 2 - index });
      expect(doubts).toContainEqual({ code: 'same-reference', message });
    }
    expect(status).toBe(1);
  });

  test('tells of a letter to another company', async () => {
    const { request } = good.file;
    const controller = { ...request.controller, businessId: '0112038-9' };
    const { pdf } = await makeGoodPacket({ ...request, controller });
    const { status, stdout } = verify({ 'a.pdf': pdf });
    expect(linesOf(stdout)).toMatchObject([{ verdict: 'valid', doubts: [{ code: 'other-controller' }] }]);
    expect(status).toBe(1);
  });

  test('reads a photo of a paper letter', async () => {
    const seal = await sealText(good.file.request, good.key.signingKey);
    const { data } = encode(PNG.sync.read(qrPicture(seal)), 80);
    const { reference } = good.file.request;
    expect(linesOf(verify({ 'a.jpg': data }).stdout)).toMatchObject([{ code: 'paper-seal', reference }]);
  });

  test('opens messages and scans, and says where each letter lay', () => {
    const message = [
      'Received: from a.example by b.example; Fri, 20 Nov 2026 10:00:00 +0200',
      'Content-Type: multipart/mixed; boundary=raja',
      '',
      '--raja',
      'Content-Type: application/pdf; name=kirje.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(good.pdf).toString('base64'),
      '--raja--',
      '',
    ].join('\r\n');
    const scan = readFileSync(new URL('../fixtures/scans/scan-ccitt-g4.pdf', import.meta.url));
    const { stdout } = verify({ 'a.eml': Buffer.from(message), 'b.pdf': scan });
    expect(linesOf(stdout)).toMatchObject([
      { inside: ['kirje.pdf'], receivedAt: '2026-11-20T08:00:00.000Z', verdict: 'valid' },
      { page: 1, verdict: 'unchecked', code: 'paper-seal', reference: 'TP-0PZP-9DPT' },
    ]);
  });

  test('opens archives, also in messages, and says where each letter lay and why others were not read', () => {
    const zip = encodeStoredZip([
      { path: 'kirjeet/a.pdf', bytes: good.pdf },
      { path: 'kirjeet/b.pdf', bytes: changed },
      { path: 'lue.txt', bytes: Buffer.from('ei') },
    ]);
    const locked = Uint8Array.from(zip);
    const view = new DataView(locked.buffer);
    view.setUint8(view.getUint32(locked.length - 6, true) + 8, 1);
    const message = [
      'Subject: Kirjeet',
      'Content-Type: application/zip; name=kirjeet.zip',
      'Content-Disposition: attachment; filename=kirjeet.zip',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(zip).toString('base64'),
      '',
    ].join('\r\n');
    const { status, stdout } = verify({ 'a.zip': zip, 'b.eml': Buffer.from(message), 'c.zip': locked });
    const lines = linesOf(stdout).map(({ inside, verdict, code }) => [inside, verdict, code]);
    expect(lines).toEqual([
      [['kirjeet/a.pdf'], 'valid', 'valid'],
      [['kirjeet/b.pdf'], 'invalid', 'digest-mismatch'],
      [['kirjeet.zip', 'kirjeet/a.pdf'], 'valid', 'valid'],
      [['kirjeet.zip', 'kirjeet/b.pdf'], 'invalid', 'digest-mismatch'],
      [['kirjeet/b.pdf'], 'invalid', 'digest-mismatch'],
      [undefined, 'unreadable', 'container-encrypted'],
    ]);
    expect(status).toBe(1);
  });

  test('verifies the other files when one cannot be read', () => {
    const { status, stdout } = verify({ 'a.pdf': good.pdf }, ['/nowhere/b.pdf']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout).verdict).toBe('valid');
  });
});

test('every code has its sentence, and no sentence is left over', () => {
  const codes = ['valid', ...UNCHECKED_CODES, ...NOT_A_PACKET_CODES, ...INVALID_CODES];
  expect(Object.keys(verdictWords).toSorted()).toEqual(codes.toSorted());
});

function linesOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function verify(files: Record<string, Uint8Array>, more: readonly string[] = []) {
  const folder = temporaryFolder();
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  return runTool(process.execPath, [SCRIPT, ...more, ...paths]);
}
