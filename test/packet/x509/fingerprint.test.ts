import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/packet/x509/fingerprint.ts';
import { recordedFile } from '../recorded-file.ts';

test('the fingerprint is half of the RFC 7638 thumbprint in groups of four', async () => {
  const { x, y } = recordedFile.publicKey;
  const thumbprint = createHash('sha256')
    .update(`{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`)
    .digest('hex');
  const fingerprint = await fingerprintOf(recordedFile.publicKey);
  expect(fingerprint).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){7}$/);
  expect(fingerprint.replaceAll(' ', '')).toBe(thumbprint.slice(0, 32));
});
