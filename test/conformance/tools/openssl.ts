import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { runProgram } from '../run-program.ts';
import { type PacketFile, toolForEach } from '../tool.ts';

/** OpenSSL: the CMS taken out of the file verifies over the bytes that the file says it covers, as CAdES. */
export const openssl = toolForEach('OpenSSL', async (packet) => {
  const { path, certificate } = packet;
  const parts = partsOf(packet);
  if (!parts) return ['no byte range that reaches from the first byte to the last'];
  writeFileSync(`${path}.covered`, parts.covered);
  writeFileSync(`${path}.cms`, parts.cms);
  writeFileSync(`${path}.pem`, new X509Certificate(certificate).toString());
  const { status, stderr } = await runProgram('openssl', [
    ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', `${path}.cms`],
    ...['-content', `${path}.covered`, '-out', `${path}.verified`],
    // The self-issued certificate is its own root here.
    ...['-CAfile', `${path}.pem`, '-purpose', 'smimesign'],
  ]);
  const isVerified = status === 0 && /verification successful/i.test(stderr);
  return isVerified ? [] : [`status ${status} ${stderr.trim().replaceAll(/\s+/g, ' ')}`];
});

/** The covered bytes and the CMS between them, by the byte range alone (ISO 32000-1 §12.8.1). */
function partsOf({ pdf }: PacketFile): { covered: Uint8Array; cms: Uint8Array } | undefined {
  const bytes = Buffer.from(pdf);
  const range = /\/ByteRange\[(\d+) (\d+) (\d+) (\d+) *\]/.exec(bytes.toString('latin1'));
  const [start, length, secondStart, secondLength] = range?.slice(1).map(Number) ?? [];
  if (start !== 0 || length === undefined || secondStart === undefined || secondLength === undefined) {
    return undefined;
  }
  if (secondStart + secondLength !== bytes.length) return undefined;
  const contents = bytes.subarray(length + 1, secondStart - 1).toString('latin1');
  return {
    covered: Buffer.concat([bytes.subarray(0, length), bytes.subarray(secondStart)]),
    cms: Buffer.from(contents, 'hex'),
  };
}
