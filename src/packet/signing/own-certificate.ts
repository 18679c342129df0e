/*
 * A person's own certificate, from a PKCS#12 file. Loaded only when a file has been chosen: it brings node-forge
 * with it. The key goes into Web Crypto and cannot leave it; nothing is stored.
 */

import { encodeHex } from '../../platform/hex.ts';
import type { Der } from '../bytes/der.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { checkSigns } from '../pkcs12/certificate-checks.ts';
import { importForCertificate, parsePrivateKey } from '../pkcs12/import-key.ts';
import { type BagItem, parsePkcs12 } from '../pkcs12/pkcs12.ts';
import { type Certificate, parseCertificate } from '../pkcs12/read-certificate.ts';
import { sha256 } from '../x509/ecdsa.ts';
import { longestCms } from './cms.ts';
import { LONGEST_CONTENTS } from './contents-length.ts';
import { checkValidAt, type NamedSigner } from './named-signer.ts';

/** A certificate with its key, ready to sign: plain data, so that it crosses from worker to page and back. */
export interface OwnCertificate extends NamedSigner {
  readonly issuers: readonly Der[];
  /** Whom it names and who issued it, as they say themselves. */
  readonly subjectName: string;
  readonly issuerName: string;
}

/** More than any chain has. */
const LONGEST_CHAIN = 8;

/** The certificate in the file, when it can sign at the given instant. Throws a PacketError. */
export async function openCertificate(
  file: Uint8Array,
  password: string,
  now: string,
): Promise<OwnCertificate> {
  const { keys, certificates } = await parsePkcs12(file, password);
  const [key, ...otherKeys] = keys;
  if (!key) throw new PacketError('CERTIFICATE_NO_KEY', 'Expected a private key in the file, got none.');
  if (otherKeys.length > 0) {
    throw new PacketError(
      'CERTIFICATE_TWO_KEYS',
      `Expected one private key in the file, got ${keys.length}.`,
    );
  }
  const numbers = parsePrivateKey(key.bytes);
  const candidates = certificates.map(({ bytes }) => parseCertificate(bytes));
  for (const certificate of likeliestFirst(key, certificates, candidates)) {
    const privateKey = await importForCertificate(numbers, certificate.publicKeyInfo);
    if (!privateKey) continue;
    checkSigns(certificate);
    checkValidAt(certificate, now);
    const { subjectName, issuerName, notBefore, notAfter } = certificate;
    const own: OwnCertificate = {
      privateKey,
      certificate: certificate.bytes,
      issuers: issuersOf(certificate, candidates).map(({ bytes }) => bytes),
      algorithm: numbers.algorithm,
      sha256: encodeHex(await sha256(certificate.bytes)),
      subjectName,
      issuerName,
      notBefore,
      notAfter,
    };
    await checkFits(own);
    return own;
  }
  throw new PacketError(
    'CERTIFICATE_NOT_FOR_KEY',
    `Expected a certificate for the key in the file, got ${certificates.length} for other keys.`,
  );
}

/** A key may have been certified again: the certificate that the file ties to it, or else the one valid longest. */
function likeliestFirst(
  { localKeyId }: BagItem,
  items: readonly BagItem[],
  certificates: readonly Certificate[],
): Certificate[] {
  const isTied = (certificate: Certificate): boolean =>
    localKeyId !== undefined && items[certificates.indexOf(certificate)]?.localKeyId === localKeyId;
  return certificates.toSorted(
    (one, other) => Number(isTied(other)) - Number(isTied(one)) || (one.notAfter < other.notAfter ? 1 : -1),
  );
}

/** The certificates from the signer's issuer upward, as far as the file has them. */
function issuersOf(certificate: Certificate, all: readonly Certificate[]): Certificate[] {
  const chain = [certificate];
  while (chain.length < LONGEST_CHAIN) {
    const last = chain.at(-1) as Certificate;
    const issuer = all.find((one) => !chain.includes(one) && isSameBytes(one.subject, last.issuer));
    if (!issuer || isSameBytes(last.subject, last.issuer)) break;
    chain.push(issuer);
  }
  return chain.slice(1);
}

async function checkFits(own: OwnCertificate): Promise<void> {
  const length = await longestCms(own);
  if (length <= LONGEST_CONTENTS) return;
  throw new PacketError(
    'CERTIFICATE_CHAIN_TOO_LONG',
    `Expected a signature of at most ${LONGEST_CONTENTS} bytes, got ${length}. Export fewer certificates.`,
  );
}
