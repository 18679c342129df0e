import { X509Certificate } from 'node:crypto';

/** The certificates as text, one after another (RFC 7468). */
export function pemOf(certificates: readonly Uint8Array[]): string {
  return certificates.map((certificate) => new X509Certificate(certificate).toString()).join('');
}

/** The common name of whom the certificate names. */
export function commonNameOf(certificate: Uint8Array): string {
  const { subject } = new X509Certificate(certificate).toLegacyObject();
  return String(subject.CN);
}
