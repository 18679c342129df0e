import type { Deviations, PacketFile, Tool } from './tool.ts';

/** One tool's answers about all packets. */
export interface Column {
  readonly tool: Tool;
  readonly deviations: ReadonlyMap<string, Deviations>;
}

/** What the tool has against the packet; silence about it is a deviation. */
export function deviationsOf({ tool, deviations }: Column, { path }: PacketFile): Deviations {
  return deviations.get(path) ?? [`${tool.name} says nothing`];
}

/** A line for each packet, a column for each tool. */
export function formatTable(packets: readonly PacketFile[], columns: readonly Column[]): string {
  const header = ['packet', ...columns.map(({ tool }) => tool.name)];
  const rows = packets.map((packet) => [
    packet.name,
    ...columns.map((column) => (deviationsOf(column, packet).length === 0 ? 'ok' : 'deviates')),
  ]);
  const widths = header.map((_, index) =>
    Math.max(...[header, ...rows].map((row) => row[index]?.length ?? 0)),
  );
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
