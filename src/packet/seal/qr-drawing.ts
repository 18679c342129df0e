import { encodeQR } from 'qr';
import { PacketError } from '../bytes/packet-error.ts';
import { SEAL_MAX_LENGTH } from './seal.ts';

/** The rows of a QR symbol (ISO/IEC 18004) without its quiet zone; `true` is dark. */
type QrModules = readonly (readonly boolean[])[];

/** The symbol that holds the seal's text, with error correction M. */
export function drawQr(text: string): QrModules {
  // What stands in a file that somebody else made need not be a seal.
  if (text.length > SEAL_MAX_LENGTH || !/^[0-9A-Z $%*+\-./:]+$/.test(text)) {
    throw new PacketError(
      'PACKET_SEAL_UNDRAWABLE',
      `Expected a seal of at most ${SEAL_MAX_LENGTH} alphanumeric characters, got other text.`,
    );
  }
  // The library wants a border of at least one module.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: 1 });
  return rows.slice(1, -1).map((row) => row.slice(1, -1));
}
