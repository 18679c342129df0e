import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SignedRequestPacket } from '../../../src/packet/making/worker.ts';
import { MAX_CERTIFICATE_FILE } from '../../../src/packet/pkcs12/max-certificate-file.ts';
import type { Answer, Order } from '../../../src/platform/answer-orders.ts';
import { recordedFile } from '../../packet/recorded-file.ts';

const { request, letter, signedAt, fileId } = recordedFile;
const content = { request, letter, signedAt, fileId };
const packet = { messageDigest: 'a'.repeat(64) } as SignedRequestPacket;

/** A worker that answers as the test says. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  static answer: (worker: FakeWorker, order: Order) => void = () => {};
  readonly url: string;
  isTerminated = false;
  constructor(url: string) {
    super();
    this.url = url;
    FakeWorker.started.push(this);
  }
  postMessage(order: Order): void {
    FakeWorker.answer(this, order);
  }
  say(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

const succeed = (worker: FakeWorker, { order }: Order): void => worker.say({ order, result: packet });

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { origin: 'https://example.fi' });
  vi.stubGlobal('document', { baseURI: 'https://example.fi/pyynto/' });
  FakeWorker.started = [];
  FakeWorker.answer = succeed;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('signing', () => {
  test('starts one worker, when it is first needed', async () => {
    const { signRequest, warmUp } = await import('../../../src/ui/doors/packet-door.ts');
    expect(FakeWorker.started).toHaveLength(0);
    warmUp();
    expect(await signRequest(content)).toBe(packet);
    expect(await signRequest(content)).toBe(packet);
    expect(FakeWorker.started).toHaveLength(1);
  });

  test("has the worker make one letter of nobody's, once on a page", async () => {
    const { signRequest, warmUp } = await import('../../../src/ui/doors/packet-door.ts');
    const asked: Pick<Order, 'name' | 'content'>[] = [];
    FakeWorker.answer = (worker, { order, name, content: of }) => {
      asked.push({ name, content: of });
      succeed(worker, { order, name, content: of });
    };
    warmUp();
    warmUp();
    await signRequest(content);
    warmUp();
    expect(asked.map(({ name }) => name)).toEqual(['rehearse', 'sign']);
    expect(asked[0]?.content).toBeUndefined();
  });

  test('takes the answer to its own order', async () => {
    const { signRequest } = await import('../../../src/ui/doors/packet-door.ts');
    FakeWorker.answer = (worker, order) => {
      worker.say({ order: order.order + 7, result: { ...packet, messageDigest: 'b'.repeat(64) } });
      succeed(worker, order);
    };
    expect(await signRequest(content)).toBe(packet);
  });

  test('passes an error on with its code', async () => {
    const { signRequest } = await import('../../../src/ui/doors/packet-door.ts');
    const failure = { code: 'PACKET_UNDRAWABLE_CHARACTER', message: 'Expected …' } as const;
    FakeWorker.answer = (worker, { order }) => worker.say({ order, failure });
    await expect(signRequest(content)).rejects.toMatchObject({ name: 'PacketError', ...failure });
  });

  test('ends when the worker dies, and the next call starts another', async () => {
    const { signRequest } = await import('../../../src/ui/doors/packet-door.ts');
    FakeWorker.answer = (worker) => worker.dispatchEvent(new Event('error'));
    await expect(signRequest(content)).rejects.toMatchObject({ code: 'WORKER_DIED' });
    FakeWorker.answer = succeed;
    expect(await signRequest(content)).toBe(packet);
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  test('ends after ten seconds without an answer, and the next call starts another', async () => {
    const { signRequest } = await import('../../../src/ui/doors/packet-door.ts');
    FakeWorker.answer = () => {};
    const signing = signRequest(content);
    const ending = expect(signing).rejects.toMatchObject({ code: 'WORKER_TIMEOUT' });
    await vi.advanceTimersByTimeAsync(10_000);
    await ending;
    FakeWorker.answer = succeed;
    expect(await signRequest(content)).toBe(packet);
    expect(FakeWorker.started).toHaveLength(2);
  });

  test('reports a browser that starts no worker', async () => {
    const { signRequest, warmUp } = await import('../../../src/ui/doors/packet-door.ts');
    vi.stubGlobal('Worker', undefined);
    expect(warmUp).not.toThrow();
    await expect(signRequest(content)).rejects.toMatchObject({ code: 'WORKER_DIED' });
  });
});

describe('a certificate file', () => {
  const order = { password: '', now: signedAt };

  test('that is larger than any is not read, nor is a worker started for it', async () => {
    const { openCertificate } = await import('../../../src/ui/doors/packet-door.ts');
    const file = new Blob([new Uint8Array(MAX_CERTIFICATE_FILE + 1)]);
    const read = vi.spyOn(file, 'arrayBuffer');
    await expect(openCertificate({ ...order, file })).rejects.toMatchObject({
      code: 'CERTIFICATE_FILE_TOO_LARGE',
    });
    expect(read).not.toHaveBeenCalled();
    expect(FakeWorker.started).toHaveLength(0);
  });

  test('that is gone when it is read is told of', async () => {
    const { openCertificate } = await import('../../../src/ui/doors/packet-door.ts');
    const file = new Blob(['p12']);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    await expect(openCertificate({ ...order, file })).rejects.toMatchObject({
      code: 'CERTIFICATE_FILE_NOT_READ',
    });
  });
});

describe('the Trusted Types policy', () => {
  test('is made once, and takes scripts of this site only', async () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (url: string) => string }) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { trustedScriptUrl } = await import('../../../src/ui/doors/trusted-types.ts');
    expect(trustedScriptUrl('/worker.js')).toBe('https://example.fi/worker.js');
    expect(trustedScriptUrl('../worker.js')).toBe('https://example.fi/worker.js');
    expect(() => trustedScriptUrl('https://example.com/worker.js')).toThrow(TypeError);
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith('tietopyynto', expect.anything());
  });
});
