import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { fromBinaryString, toBinaryString } from '../../platform/binary-string.ts';
import { concatBytes } from '../../platform/concat-bytes.ts';
import { encodeHex } from '../../platform/hex.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { HEADER } from '../pdf/file-header.ts';
import { BYTE_RANGE_WIDTH, CONTENTS_PREFIX, SIGNATURE_PREFIX } from '../pdf/signature-field.ts';
import { findXref } from '../pdf/xref.ts';
import { sha256 } from '../x509/ecdsa.ts';
import { type CmsSigner, signCms } from './cms.ts';

/** A signed packet and what identifies it: ECDSA is random, so two signatures of one content differ. */
export interface SignedPacket {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the signed bytes, as the CMS states it, in hex. */
  readonly messageDigest: string;
}

/** Fills the signature that `drawPacket` left room for (ISO 32000-1 §12.8.3.3). */
export async function signPacket(
  unsigned: Uint8Array,
  { contentsLength }: Pick<AnyRequestFile, 'contentsLength'>,
  signer: CmsSigner,
): Promise<SignedPacket> {
  const { byteRangeAt, contentsAt, contentsEnd } = findSignaturePlace(unsigned, contentsLength);
  const byteRange = `0 ${contentsAt} ${contentsEnd} ${unsigned.length - contentsEnd}`;
  const pdf = new Uint8Array(unsigned);
  pdf.set(fromBinaryString(byteRange.padEnd(BYTE_RANGE_WIDTH)), byteRangeAt);
  const digest = await sha256(concatBytes(pdf.subarray(0, contentsAt), pdf.subarray(contentsEnd)));
  const cms = await signCms(digest, signer);
  if (cms.length > contentsLength) {
    throw new PacketError(
      'PACKET_SIGNATURE_TOO_LONG',
      `Expected a CMS of at most ${contentsLength} bytes, got ${cms.length}. Raise contentsLength.`,
    );
  }
  pdf.set(fromBinaryString(encodeHex(cms)), contentsAt + 1);
  return { pdf, messageDigest: encodeHex(digest) };
}

/** Offsets of what signing fills; `contentsAt` is the `<`, `contentsEnd` is after the `>`. */
interface SignaturePlace {
  readonly byteRangeAt: number;
  readonly contentsAt: number;
  readonly contentsEnd: number;
}

/** In a file with a table, the signature dictionary, Info and Root are the last three objects. */
const OBJECTS_FROM_END = 3;

/**
 * Finds the signature dictionary in the file that our writer makes: through the table where there is one, just before
 * Info and Root, and in a packed file right behind the header. Nothing is searched for as text, so no name in the
 * letter can pass for a place to sign.
 */
export function findSignaturePlace(unsigned: Uint8Array, contentsLength: number): SignaturePlace {
  const text = toBinaryString(unsigned);
  const xref = findXref(text);
  const offset = xref ? xref.offsetOf(xref.size - OBJECTS_FROM_END) : HEADER.length;
  const [opening = ''] = /^\d{1,7} 0 obj\n/.exec(text.slice(offset, offset + 20)) ?? [];
  const byteRangeAt = offset + opening.length + SIGNATURE_PREFIX.length;
  const contentsAt = byteRangeAt + BYTE_RANGE_WIDTH + CONTENTS_PREFIX.length - 1;
  const contentsEnd = contentsAt + contentsLength * 2 + 2;
  const place = `${opening}${SIGNATURE_PREFIX}${'0 0 0 0'.padEnd(BYTE_RANGE_WIDTH)}${CONTENTS_PREFIX}${'0'.repeat(contentsLength * 2)}>`;
  if (opening === '' || text.slice(offset, contentsEnd) !== place) {
    throw new PacketError(
      'PACKET_SIGNATURE_PLACE',
      'Expected the place for a signature that drawPacket leaves, got other bytes. Sign an unsigned packet.',
    );
  }
  return { byteRangeAt, contentsAt, contentsEnd };
}
