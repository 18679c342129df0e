/** What can keep a packet from being made. Codes never change once released. */
export type PacketErrorCode =
  | 'PACKET_UNDRAWABLE_CHARACTER'
  | 'PACKET_ADDRESS_TOO_LONG'
  | 'PACKET_TOO_MANY_PAGES'
  | 'PACKET_UNKNOWN_DRAWING'
  | 'PACKET_NOT_JSON'
  | 'PACKET_CLOCK'
  | 'PACKET_SEAL_UNDRAWABLE'
  | 'PACKET_SIGNATURE_PLACE'
  | 'PACKET_SIGNATURE_TOO_LONG'
  | 'PACKET_DRAWING_FAILED'
  | CertificateErrorCode
  | 'NO_WEB_CRYPTO'
  | 'WORKER_DIED'
  | 'WORKER_TIMEOUT';

/** What can keep a certificate of one's own from signing. */
type CertificateErrorCode =
  | 'CERTIFICATE_FILE_NOT_READ'
  | 'CERTIFICATE_FILE_TOO_LARGE'
  | 'CERTIFICATE_FILE_UNREADABLE'
  | 'CERTIFICATE_PASSWORD'
  | 'CERTIFICATE_ALGORITHM'
  | 'CERTIFICATE_TOO_MANY_ROUNDS'
  | 'CERTIFICATE_NO_KEY'
  | 'CERTIFICATE_TWO_KEYS'
  | 'CERTIFICATE_KEY_TYPE'
  | 'CERTIFICATE_KEY_SIZE'
  | 'CERTIFICATE_NOT_FOR_KEY'
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_NOT_YET_VALID'
  | 'CERTIFICATE_NOT_FOR_SIGNING'
  | 'CERTIFICATE_OF_AUTHORITY'
  | 'CERTIFICATE_UNKNOWN_EXTENSION'
  | 'CERTIFICATE_CHAIN_TOO_LONG'
  | 'CERTIFICATE_NOT_IN_REQUEST';

/** A packet that could not be made; callers switch on the code. */
export class PacketError extends Error {
  override readonly name = 'PacketError';
  readonly code: PacketErrorCode;
  constructor(code: PacketErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
