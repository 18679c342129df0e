import { OIDS } from './object-identifiers.ts';

/** Extensions whose meaning is known, so that they may be critical (RFC 5280 §4.2, RFC 3739 §3.2.6). */
export const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  OIDS.keyUsage,
  OIDS.basicConstraints,
  OIDS.extendedKeyUsage,
  OIDS.subjectKeyIdentifier,
  '2.5.29.35', // authorityKeyIdentifier
  '2.5.29.17', // subjectAltName
  '2.5.29.18', // issuerAltName
  '2.5.29.31', // cRLDistributionPoints
  '2.5.29.32', // certificatePolicies
  '1.3.6.1.5.5.7.1.1', // authorityInfoAccess
  '1.3.6.1.5.5.7.1.3', // qcStatements
]);
