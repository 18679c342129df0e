/*
 * A stamp, a note or a further signature by another program stands behind the file that it was added to, as a revision
 * of its own (ISO 32000-1 §7.5.6), and leaves every byte before it as it was. So what our writer signed can be cut out and
 * looked at as the file that it was. Readers show the newest revision, which may show anything.
 */

import { toBinaryString } from '../../platform/binary-string.ts';
import { HEADER } from '../pdf/file-header.ts';
import { findBytes, startsWithBytes } from '../pdf/find-bytes.ts';
import { SIGNATURE_PREFIX } from '../pdf/signature-field.ts';

const PREFIX = new TextEncoder().encode(SIGNATURE_PREFIX);

/** How long the numbers of a `/ByteRange` may be, and how far from the end a revision says where its table stands. */
const RANGE_LENGTH = 60;
const END_LENGTH = 2048;

/**
 * The bytes up to where our signature says that its file ends, when a later revision follows there. What they are is
 * for the verifier to say: nothing is trusted here.
 */
export function signedRevisionIn(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!startsWithBytes(bytes, HEADER)) return undefined;
  const at = findBytes(bytes, PREFIX) + PREFIX.length;
  if (at < PREFIX.length) return undefined;
  const range = toBinaryString(bytes.subarray(at, at + RANGE_LENGTH));
  const [, from, length] = /^0 \d{1,9} (\d{1,9}) (\d{1,9}) *\]/.exec(range) ?? [];
  const end = Number(from) + Number(length);
  if (!(end < bytes.length)) return undefined;
  const rest = toBinaryString(bytes.subarray(Math.max(end, bytes.length - END_LENGTH)));
  return rest.includes('startxref') ? bytes.slice(0, end) : undefined;
}
