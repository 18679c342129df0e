import type { ConformancePacket } from './packets.ts';

/**
 * The packet with two faults that every tool has to find: the catalog no longer says that it is tagged, and the
 * first stream does not begin as deflated data do (RFC 1950 §2.2). A tool that lets it pass does not check what we think it does.
 */
export function spoil(packet: ConformancePacket): ConformancePacket {
  const pdf = Buffer.from(packet.pdf);
  const markInfoAt = pdf.lastIndexOf('/MarkInfo<<');
  const streamAt = pdf.indexOf('\nstream\n');
  if (markInfoAt < 0 || streamAt < 0) throw new TypeError('Expected a tagged file with a stream.');
  pdf.write('/MarkNone<<', markInfoAt, 'latin1');
  const dataAt = streamAt + '\nstream\n'.length;
  pdf.fill(0xff, dataAt, dataAt + 100);
  return { ...packet, name: 'spoiled (every tool has to refuse it)', pdf };
}
