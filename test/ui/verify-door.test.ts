import { expect, test } from 'vitest';
import { checkWords } from '../../src/i18n/fi/check.ts';
import { MAX_FILE_LENGTH } from '../../src/packet/verify/max-file-length.ts';
import { openVerifier } from '../../src/ui/verify-door.ts';

/** A file of the size whose bytes are not to be read. */
function unreadFile(size: number): Blob {
  const file = new Blob();
  const refuse = (): never => {
    throw new TypeError('Expected the file to be left alone.');
  };
  return Object.defineProperties(file, { size: { value: size }, arrayBuffer: { value: refuse } });
}

test('a file above the verifier’s cap is refused unread', async () => {
  const verifier = openVerifier([]);
  expect(await verifier.check(unreadFile(MAX_FILE_LENGTH + 1))).toEqual({
    kind: 'unreadable',
    code: 'too-large',
  });
  expect(await verifier.check(unreadFile(MAX_FILE_LENGTH))).toEqual({
    kind: 'unreadable',
    code: 'checker-failed',
  });
});

test('the page names the cap in megabytes', () => {
  const cap = `${MAX_FILE_LENGTH / 1024 / 1024} Mt`;
  expect(checkWords.choose.limits).toContain(cap);
  expect(checkWords.unreadable['too-large']).toContain(cap);
});
