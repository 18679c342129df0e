import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkWords } from '#words/check.ts';
import { MAX_FILE_LENGTH } from '../../../src/packet/verify/max-file-length.ts';
import { openVerifier } from '../../../src/ui/doors/verify-door.ts';
import { PairedWorker } from '../../platform/paired-worker.ts';

const FAILED = [{ path: ['a.pdf'], checked: { kind: 'unreadable', code: 'checker-failed' } }];

/** A file of the size whose bytes are not to be read. */
function unreadFile(size: number): Blob {
  const file = new Blob();
  const refuse = (): never => {
    throw new TypeError('Expected the file to be left alone.');
  };
  return Object.defineProperties(file, { size: { value: size }, arrayBuffer: { value: refuse } });
}

test('a file above the verifier’s cap is refused unread', async () => {
  const verifier = openVerifier();
  expect(await verifier.check('a.pdf', unreadFile(MAX_FILE_LENGTH + 1))).toEqual([
    { path: ['a.pdf'], checked: { kind: 'unreadable', code: 'too-large' } },
  ]);
  expect(await verifier.check('a.pdf', unreadFile(MAX_FILE_LENGTH))).toEqual(FAILED);
});

test('the page names the cap in megabytes', () => {
  const cap = `${MAX_FILE_LENGTH / 1024 / 1024} Mt`;
  expect(checkWords.choose.limits).toContain(cap);
  expect(checkWords.unreadable['too-large']).toContain(cap);
});

describe('a check', () => {
  const workers: PairedWorker[] = [];

  /** A worker that never answers by itself. */
  class SilentWorker extends PairedWorker {
    constructor() {
      super(() => {});
      workers.push(this);
    }
  }

  beforeEach(() => {
    workers.length = 0;
    vi.useFakeTimers();
    vi.stubGlobal('Worker', SilentWorker);
    vi.stubGlobal('location', { origin: 'https://example.fi' });
    vi.stubGlobal('document', { baseURI: 'https://example.fi/tarkista/' });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test('takes one worker for all, and gives what it found', async () => {
    const verifier = openVerifier();
    const found = { kind: 'unreadable', code: 'foreign-code' };
    for (const order of [1, 2]) {
      const checking = verifier.check('a.pdf', 'TP');
      workers[0]?.say({ order, result: [{ checked: found }] });
      expect(await checking).toEqual([{ path: ['a.pdf'], checked: found }]);
    }
    expect(workers).toHaveLength(1);
  });

  test.each([
    ['a worker that died', () => workers[0]?.die()],
    ['a worker that hung for a minute', () => vi.advanceTimersByTime(60_000)],
  ])('is not made by %s, and the next one starts another', async (_, lose) => {
    const verifier = openVerifier();
    const checking = verifier.check('a.pdf', 'TP');
    lose();
    expect(await checking).toEqual(FAILED);
    expect(workers[0]?.isTerminated).toBe(true);
    void verifier.check('a.pdf', 'TP');
    expect(workers).toHaveLength(2);
    verifier.close();
  });

  test('under way is not made when the verifier is closed', async () => {
    const verifier = openVerifier();
    const checking = verifier.check('a.pdf', 'TP');
    verifier.close();
    expect(await checking).toEqual(FAILED);
    expect(workers[0]?.isTerminated).toBe(true);
  });
});
