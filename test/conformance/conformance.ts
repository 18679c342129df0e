/*
 * `npm run conformance`: what no developer of this project wrote looks at packets of every right, channel, visible
 * signature and length. Prints a table and fails on any deviation. What it needs is installed into `.cache/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inCache } from './cache.ts';
import { makePackets } from './packets.ts';
import { findMissing } from './prerequisites.ts';
import { spoil } from './spoiled-packet.ts';
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
  const packets = await writePackets();
  const columns = await Promise.all(
    TOOLS.map(async (tool): Promise<Column> => ({ tool, deviations: await tool.check(packets) })),
  );
  console.log(formatTable(packets, columns));

  const [spoiled, ...sound] = packets as [PacketFile, ...PacketFile[]];
  const faults = [
    ...columns
      .filter((column) => deviationsOf(column, spoiled).length === 0)
      .map(({ tool }) => `${tool.name} accepts the spoiled packet`),
    ...sound.flatMap((packet) =>
      columns.flatMap((column) =>
        deviationsOf(column, packet).map((deviation) => `${packet.name}: ${column.tool.name}: ${deviation}`),
      ),
    ),
  ];
  for (const fault of faults) console.log(fault);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const outcome = faults.length === 0 ? 'no deviation' : `deviations: ${faults.length}`;
  console.log(`Conformance of ${sound.length} packets to ${TOOLS.length} tools in ${seconds} s: ${outcome}.`);
  return faults.length === 0;
}

/** The packets in files, the spoiled one first. */
async function writePackets(): Promise<PacketFile[]> {
  const folder = inCache('packets');
  rmSync(folder, { force: true, recursive: true });
  mkdirSync(folder, { recursive: true });
  const packets = await makePackets();
  const [first] = packets;
  if (!first) throw new TypeError('Expected packets.');
  return [spoil(first), ...packets].map((packet, index) => {
    const path = `${folder}/${index}.pdf`;
    writeFileSync(path, packet.pdf);
    return { ...packet, path };
  });
}
