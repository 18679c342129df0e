import { writeFileSync } from 'node:fs';
import { inCache } from './cache.ts';
import { runToSuccess } from './run-program.ts';
import type { Deviations, PacketFile } from './tool.ts';

/** A program of ours that asks somebody's library about many files in one run. */
export interface Batch {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Gives the program a list of paths and reads its answers, a line each: `path TAB deviation`, and `path TAB` alone
 * when it is done with a file.
 */
export async function runBatch(
  { name, command, args }: Batch,
  packets: readonly PacketFile[],
): Promise<ReadonlyMap<string, Deviations>> {
  const list = inCache(`${name}.list`);
  writeFileSync(list, packets.map(({ path }) => `${path}\n`).join(''));
  const answers = (await runToSuccess(command, [...args, list])).split('\n').map((line) => line.split('\t'));
  const done = answers.filter(([, deviation]) => deviation === '').map(([path]) => path as string);
  return new Map(
    done.map((path) => [
      path,
      answers.flatMap(([subject, deviation]) => (subject === path && deviation ? [deviation] : [])),
    ]),
  );
}
