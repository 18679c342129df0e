import type { ConformancePacket } from './packets.ts';

/** A packet in a file, for programs to open. */
export interface PacketFile extends ConformancePacket {
  readonly path: string;
}

/** What a tool has against a packet, in words; an empty list is what we want. */
export type Deviations = readonly string[];

/** A checker that no developer of this project wrote. */
export interface Tool {
  /** As the table's column is headed. */
  readonly name: string;
  /** Whether it compares the signer's certificate with the expected one. */
  readonly looksAtSigner: boolean;
  /** The deviations by the packet's path. A packet without an entry was not checked, which is a failure too. */
  check(packets: readonly PacketFile[]): Promise<ReadonlyMap<string, Deviations>>;
}

/** A tool that looks at one packet at a time. */
export function toolForEach(
  { name, looksAtSigner }: Pick<Tool, 'name' | 'looksAtSigner'>,
  check: (packet: PacketFile) => Promise<Deviations>,
): Tool {
  return {
    name,
    looksAtSigner,
    async check(packets) {
      const deviations = new Map<string, Deviations>();
      for (const packet of packets) deviations.set(packet.path, await check(packet));
      return deviations;
    },
  };
}
