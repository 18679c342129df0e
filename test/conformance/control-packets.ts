import { changeObject, putTogether, takeApart } from '../packet/verify/forged-file.ts';
import type { ConformancePacket } from './packets.ts';
import type { Tool } from './tool.ts';

/** A packet that tools have to refuse; one that lets it pass does not check what we think it does. */
export interface ControlPacket extends ConformancePacket {
  /** Whether the tool has to refuse it. */
  isRefusedBy(tool: Tool): boolean;
}

/**
 * Of a packet by the device's key and one with a person's own certificate, each spoiled; and the second again,
 * said to be signed by somebody else, which a tool finds out only if it looks who signed.
 */
export function makeControls(packets: readonly ConformancePacket[]): ControlPacket[] {
  const device = packets.find(({ chain }) => chain.length === 1);
  const own = packets.find(({ chain }) => chain.length > 1);
  if (!device || !own) throw new TypeError('Expected a packet with issuers and one without.');
  const everyTool = () => true;
  return [
    { ...spoil(device), name: 'spoiled (every tool has to refuse it)', isRefusedBy: everyTool },
    {
      ...spoil(own),
      name: 'spoiled, own certificate (every tool has to refuse it)',
      isRefusedBy: everyTool,
    },
    {
      ...own,
      name: 'another signer expected (who looks at signers has to refuse it)',
      chain: device.chain,
      isRefusedBy: ({ looksAtSigner }) => looksAtSigner,
    },
  ];
}

/**
 * The packet with two faults that every tool has to find: the catalog no longer says that it is tagged, and the
 * first stream does not begin as deflated data do (RFC 1950 §2.2).
 */
function spoil(packet: ConformancePacket): ConformancePacket {
  const untagged = changeObject(takeApart(packet.pdf), '/MarkInfo<<', (text) =>
    text.replace('/MarkInfo<<', '/MarkNone<<'),
  );
  const pdf = Buffer.from(putTogether(untagged), 'latin1');
  const streamAt = pdf.indexOf('\nstream\n');
  const dataAt = streamAt + '\nstream\n'.length;
  pdf.fill(0xff, dataAt, dataAt + 100);
  return { ...packet, pdf };
}
