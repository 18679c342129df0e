/*
 * `npm run conformance`: what no developer of this project wrote looks at packets of every right, channel, visible
 * signature, length and kind of certificate, and of every letter that follows a request. Prints a table and fails on
 * any deviation. What it needs is installed into `.cache/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inCache } from './cache.ts';
import { type ControlPacket, makeControls } from './control-packets.ts';
import { type ConformancePacket, makePackets } from './packets.ts';
import { pemOf } from './pem.ts';
import { findMissing } from './prerequisites.ts';
import { type Column, deviationsOf, formatTable } from './table.ts';
import type { PacketFile, Tool } from './tool.ts';
import { dss } from './tools/dss.ts';
import { mupdf } from './tools/mupdf.ts';
import { openssl } from './tools/openssl.ts';
import { poppler } from './tools/poppler.ts';
import { pyhanko } from './tools/pyhanko.ts';
import { qpdf } from './tools/qpdf.ts';
import { verapdf } from './tools/verapdf.ts';

const TOOLS: readonly Tool[] = [verapdf, dss, pyhanko, poppler, openssl, qpdf, mupdf];

const missing = await findMissing(console.log);
if (missing === undefined) {
  process.exitCode = (await conforms()) ? 0 : 1;
} else {
  console.error(missing);
  process.exitCode = 1;
}

async function conforms(): Promise<boolean> {
  const startedAt = performance.now();
  const sound = await makePackets();
  const files = writePackets([...makeControls(sound), ...sound]);
  const columns = await Promise.all(
    TOOLS.map(async (tool): Promise<Column> => ({ tool, deviations: await tool.check(files) })),
  );
  console.log(formatTable(files, columns));

  const faults = files.flatMap((packet) => columns.flatMap((column) => faultsOf(packet, column)));
  for (const fault of faults) console.log(fault);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const outcome = faults.length === 0 ? 'no deviation' : `deviations: ${faults.length}`;
  console.log(`Conformance of ${sound.length} packets to ${TOOLS.length} tools in ${seconds} s: ${outcome}.`);
  return faults.length === 0;
}

/** What is not as it has to be: a deviation, or that there is none where there has to be one. */
function faultsOf(packet: PacketFile | (PacketFile & ControlPacket), column: Column): string[] {
  const { tool } = column;
  const deviations = deviationsOf(column, packet);
  if (!('isRefusedBy' in packet && packet.isRefusedBy(tool))) {
    return deviations.map((deviation) => `${packet.name}: ${tool.name}: ${deviation}`);
  }
  return deviations.length === 0 ? [`${packet.name}: ${tool.name} accepts it`] : [];
}

/** The packets in files, each with the expected certificates beside it. */
function writePackets<Packet extends ConformancePacket>(packets: readonly Packet[]): (Packet & PacketFile)[] {
  const folder = inCache('packets');
  rmSync(folder, { force: true, recursive: true });
  mkdirSync(folder, { recursive: true });
  return packets.map((packet, index) => {
    const path = `${folder}/${index}.pdf`;
    writeFileSync(path, packet.pdf);
    writeFileSync(`${path}.pem`, pemOf(packet.chain));
    return { ...packet, path };
  });
}
