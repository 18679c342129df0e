import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PacketContent } from '../../src/packet/make-packet.ts';
import type { SignAnswer, SignOrder } from '../../src/packet/worker.ts';
import { recordedFile } from './recorded-file.ts';

interface WorkerScope {
  onmessage?: (event: { data: SignOrder }) => void;
  postMessage?: (answer: SignAnswer) => void;
}

const { request, letter, signedAt, fileId } = recordedFile;
const content: PacketContent = { request, letter, signedAt, fileId };
let scope: WorkerScope;

beforeEach(async () => {
  vi.resetModules();
  scope = {};
  vi.stubGlobal('self', scope);
  await import('../../src/packet/worker.ts');
});

afterEach(() => vi.unstubAllGlobals());

test('an order without a key is answered with a packet and a key of its own', async () => {
  const answer = await ask({ order: 1, content });
  if (!('packet' in answer)) throw new Error('Expected a packet.');
  expect(answer.order).toBe(1);
  expect(answer.packet.file.publicKey).toEqual(answer.packet.key.publicKey);
  expect(answer.packet.key.privateKey.extractable).toBe(false);

  const again = await ask({ order: 2, content, key: answer.packet.key });
  // The seal is signed anew, and with it the page; everything else is the same.
  const { seal } = answer.packet.file;
  expect(again).toMatchObject({ order: 2, packet: { key: answer.packet.key } });
  expect(again).toHaveProperty('packet.file', { ...answer.packet.file, seal: expect.any(String) });
  expect(again).not.toHaveProperty('packet.file.seal', seal);
});

test('an error crosses as data with its code', async () => {
  const answer = await ask({ order: 1, content: { ...content, letter: { ...letter, name: '😀' } } });
  expect(answer).toMatchObject({ order: 1, failure: { code: 'PACKET_UNDRAWABLE_CHARACTER' } });
});

test('a browser without Web Crypto is named', async () => {
  vi.stubGlobal('crypto', {});
  expect(await ask({ order: 1, content })).toMatchObject({ failure: { code: 'NO_WEB_CRYPTO' } });
});

function ask(order: SignOrder): Promise<SignAnswer> {
  return new Promise((resolve) => {
    scope.postMessage = resolve;
    scope.onmessage?.({ data: order });
  });
}
