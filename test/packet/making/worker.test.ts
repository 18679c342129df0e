import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PacketContent } from '../../../src/packet/making/make-packet.ts';
import type { PacketService } from '../../../src/packet/making/worker.ts';
import { connectWorker, type WorkerLine } from '../../../src/platform/connect-worker.ts';
import { PairedWorker } from '../../platform/paired-worker.ts';
import { recordedFile } from '../recorded-file.ts';

const { request, letter, signedAt, fileId } = recordedFile;
const content: PacketContent = { request, letter, signedAt, fileId };
let line: WorkerLine<PacketService>;

beforeEach(() => {
  vi.resetModules();
  line = connectWorker(() => new PairedWorker(() => import('../../../src/packet/making/worker.ts')).asWorker);
});

afterEach(() => vi.unstubAllGlobals());

test('an order without a key is answered with a packet and a key of its own', async () => {
  const asked = await line.ask('sign', { content });
  if (!('result' in asked)) throw new Error('Expected a packet.');
  const { file, key } = asked.result;
  expect(file.publicKey).toEqual(key.publicKey);
  expect(key.privateKey.extractable).toBe(false);

  const again = await line.ask('sign', { content, key });
  // The seal is signed anew, and with it the page; everything else is the same.
  const { seal } = file;
  expect(again).toMatchObject({
    result: { key: { publicKey: key.publicKey, certificate: key.certificate } },
  });
  expect(again).toHaveProperty('result.file', { ...file, seal: expect.any(String) });
  expect(again).not.toHaveProperty('result.file.seal', seal);
});

test('a rehearsal makes a whole letter of its own and gives nothing back', async () => {
  const generateKey = vi.spyOn(crypto.subtle, 'generateKey');
  const asked = await line.ask('rehearse', undefined);
  expect(asked).not.toHaveProperty('failure');
  expect(asked).toHaveProperty('result', undefined);
  expect(generateKey).toHaveBeenCalledOnce();
  generateKey.mockRestore();
});

test('an error crosses as data with its code', async () => {
  const asked = await line.ask('sign', { content: { ...content, letter: { ...letter, name: '😀' } } });
  expect(asked).toMatchObject({ failure: { code: 'PACKET_UNDRAWABLE_CHARACTER' } });
});

test('a file that holds no certificate is refused with a code', async () => {
  const certificateFile = new Uint8Array([1, 2, 3]);
  const asked = await line.ask('open', { certificateFile, password: '', now: signedAt });
  expect(asked).toMatchObject({ failure: { code: 'CERTIFICATE_FILE_UNREADABLE' } });
});

test('a browser without Web Crypto is named', async () => {
  vi.stubGlobal('crypto', {});
  expect(await line.ask('sign', { content })).toMatchObject({ failure: { code: 'NO_WEB_CRYPTO' } });
});
