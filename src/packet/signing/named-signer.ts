import type { Request } from '../../domain/request/request.ts';
import { PacketError } from '../bytes/packet-error.ts';
import type { CmsSigner } from './cms.ts';

/** A certificate that is not the device's own, and what a request says of it. */
export interface NamedSigner extends CmsSigner {
  /** SHA-256 of the certificate in hex. */
  readonly sha256: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

/**
 * Throws a PacketError unless the request names the certificate that is about to sign it. The seal covers the
 * request, so nobody can take the signature off a packet and put one with a certificate of theirs in its place.
 */
export function checkNamed(
  { request, signedAt }: { readonly request: Pick<Request, 'certificateSha256'>; readonly signedAt: string },
  own?: NamedSigner,
): void {
  if (request.certificateSha256 !== own?.sha256) {
    throw new PacketError(
      'CERTIFICATE_NOT_IN_REQUEST',
      `Expected certificateSha256 ${own?.sha256 ?? '(none)'} in the request, got ${request.certificateSha256 ?? '(none)'}. Sign with the certificate that the request names.`,
    );
  }
  if (own) checkValidAt(own, signedAt);
}

/** Throws a PacketError unless the instant lies in the certificate's validity (RFC 5280 §4.1.2.5). */
export function checkValidAt(
  { notBefore, notAfter }: Pick<NamedSigner, 'notBefore' | 'notAfter'>,
  now: string,
): void {
  if (now > notAfter) {
    throw new PacketError(
      'CERTIFICATE_EXPIRED',
      `Expected a valid certificate, got one that ended ${notAfter}.`,
    );
  }
  if (now < notBefore) {
    const message = `Expected a valid certificate, got one that begins ${notBefore}. Check the device's clock.`;
    throw new PacketError('CERTIFICATE_NOT_YET_VALID', message);
  }
}
