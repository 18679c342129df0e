import { readFileSync, writeFileSync } from 'node:fs';
import { pemOf } from '../pem.ts';
import { runProgram } from '../run-program.ts';
import { type PacketFile, toolForEach } from '../tool.ts';

/**
 * OpenSSL: the CMS taken out of the file verifies over the bytes that the file says it covers, as CAdES, by the
 * expected signer and up to the last of the expected certificates.
 */
export const openssl = toolForEach({ name: 'OpenSSL', looksAtSigner: true }, async (packet) => {
  const { path, chain } = packet;
  const parts = partsOf(packet);
  if (!parts) return ['no byte range that reaches from the first byte to the last'];
  writeFileSync(`${path}.covered`, parts.covered);
  writeFileSync(`${path}.cms`, parts.cms);
  writeFileSync(`${path}.root.pem`, pemOf(chain.slice(-1)));
  const { status, stderr } = await runProgram('openssl', [
    ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', `${path}.cms`],
    ...['-content', `${path}.covered`, '-out', `${path}.verified`],
    // The last certificate issued itself, so it is the root; those between come with the signature.
    ...['-CAfile', `${path}.root.pem`, '-purpose', 'smimesign'],
    ...['-signer', `${path}.signer.pem`, '-certsout', `${path}.certificates.pem`],
  ]);
  const isVerified = status === 0 && /verification successful/i.test(stderr);
  if (!isVerified) return [`status ${status} ${stderr.trim().replaceAll(/\s+/g, ' ')}`];
  return [
    ...(isSame(`${path}.signer.pem`, chain.slice(0, 1)) ? [] : ['another signer']),
    ...(isSame(`${path}.certificates.pem`, chain) ? [] : ['other certificates']),
  ];
});

/** Whether the file holds the certificates, in any order. */
function isSame(path: string, certificates: readonly Uint8Array[]): boolean {
  const found = readFileSync(path, 'latin1').match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----\n/g) ?? [];
  const expected = certificates.map((certificate) => pemOf([certificate]));
  return found.toSorted().join('') === expected.toSorted().join('');
}

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
