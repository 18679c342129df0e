import { PacketError } from '../bytes/packet-error.ts';

/**
 * Whether a packet may carry the day or instant: its seal counts days from 1970 (RFC 8392 §2), and the last
 * calendar day known here is in 2199.
 */
export function isDatable(dayOrInstant: string): boolean {
  return dayOrInstant >= '1970-01-01' && dayOrInstant < '2200-01-01';
}

/** Throws a PacketError when the request was made or would be signed at such a time: the device's clock is wrong. */
export function checkDatable({
  request,
  signedAt,
}: {
  readonly request: { readonly createdOn: string };
  readonly signedAt: string;
}): void {
  for (const time of [request.createdOn, signedAt]) {
    if (isDatable(time)) continue;
    throw new PacketError(
      'PACKET_CLOCK',
      `Expected a year from 1970 to 2199, got ${time}. Check the device's clock.`,
    );
  }
}
