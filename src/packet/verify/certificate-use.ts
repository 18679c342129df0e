import type { PublicKey } from '../../domain/records/request-file.ts';
import { refuse } from '../verdict/refusal.ts';
import { COMMON_NAME_LENGTH, encodeTbsCertificate } from '../x509/certificate.ts';
import { isDer, readBitString, readUnsigned, readValueAt } from '../x509/der-reader.ts';
import { KNOWN_EXTENSIONS } from '../x509/known-extensions.ts';
import { OIDS } from '../x509/object-identifiers.ts';
import type { X509Certificate } from '../x509/x509-certificate.ts';
import { identifierOf, isSignedBy } from './verify-signature.ts';

/** Refuses a certificate that was not for signing at the given instant (RFC 5280 §4.2.1). */
export function expectSigningCertificate(certificate: X509Certificate, signedAt: string): void {
  const { extensions, notBefore, notAfter } = certificate;
  for (const [oid, { isCritical }] of extensions) {
    if (isCritical && !KNOWN_EXTENSIONS.has(oid)) {
      refuse('certificate', `Expected no critical extension besides known ones, got ${oid}.`);
    }
  }
  const usage = extensions.get(OIDS.keyUsage);
  // digitalSignature (0) or nonRepudiation (1); a certificate without the extension is for anything.
  if (usage && ((readBitString(readValueAt(usage.value, 0)).bytes[0] ?? 0) & 0b11000000) === 0) {
    refuse('certificate', 'Expected key usage digitalSignature or nonRepudiation.');
  }
  if (signedAt < notBefore || signedAt > notAfter) {
    refuse(
      'certificate-expired',
      `Expected the certificate to be valid at ${signedAt}, got ${notBefore} to ${notAfter}.`,
    );
  }
}

/**
 * Refuses a device's certificate that is not byte for byte what our writer issues for the key, to the name that
 * signs the letter.
 */
export async function expectDeviceCertificate(
  certificate: X509Certificate,
  { publicKey, name }: { publicKey: PublicKey; name: string },
): Promise<void> {
  const { commonName, serialNumber, notBefore, notAfter, tbsCertificate, signature } = certificate;
  const cut = [...name].slice(0, COMMON_NAME_LENGTH).join('');
  if (commonName !== cut) {
    const [expected, found] = [JSON.stringify(cut), JSON.stringify(commonName)];
    refuse('name-mismatch', `Expected the certificate to name ${expected} as the letter does, got ${found}.`);
  }
  const content = { commonName, serialNumber: readUnsigned(serialNumber), notBefore, notAfter, publicKey };
  if (!isDer(tbsCertificate, await encodeTbsCertificate(content))) {
    refuse('certificate', 'Expected a certificate as a device issues it to itself, got another.');
  }
  if (
    !isDer(certificate.signatureAlgorithm, identifierOf(certificate)) ||
    !(await isSignedBy(certificate, signature, tbsCertificate.whole))
  ) {
    refuse('certificate', 'Expected the certificate to be signed with its own key.');
  }
}
