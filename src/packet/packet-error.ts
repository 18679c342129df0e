/** What can keep a packet from being made. Codes never change once released. */
export type PacketErrorCode =
  | 'PACKET_UNDRAWABLE_CHARACTER'
  | 'PACKET_ADDRESS_TOO_LONG'
  | 'PACKET_TOO_MANY_PAGES'
  | 'PACKET_UNKNOWN_DRAWING'
  | 'PACKET_NOT_JSON'
  | 'PACKET_SIGNATURE_PLACE'
  | 'PACKET_SIGNATURE_TOO_LONG'
  | 'PACKET_DRAWING_FAILED'
  | 'NO_WEB_CRYPTO'
  | 'WORKER_DIED'
  | 'WORKER_TIMEOUT';

/** A packet that could not be made; callers switch on the code. */
export class PacketError extends Error {
  override readonly name = 'PacketError';
  readonly code: PacketErrorCode;
  constructor(code: PacketErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
