import { median, type Row } from './report.ts';

/** The most that a unit may take in the largest, in that of the smallest: what the machine does besides is not growth. */
const GROWTH_BUDGET = 1.6;

/** One of the sizes, and what came of it. */
export interface Measured {
  /** How many there are: pages, files or megabytes. */
  readonly count: number;
  /** What they took: milliseconds, bytes or megabytes. */
  readonly took: number;
}

/** Times the work in each size, some rounds of all sizes in turn; the work says how many units it came to. */
export async function timeSizes(
  sizes: readonly number[],
  rounds: number,
  work: (size: number) => Promise<number>,
): Promise<Measured[]> {
  // The first time is the engine's.
  await work(sizes[0] as number);
  const times = sizes.map((): number[] => []);
  const counts: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [index, size] of sizes.entries()) {
      const start = performance.now();
      counts[index] = await work(size);
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map((all, index) => ({ count: counts[index] ?? Number.NaN, took: median(all) }));
}

/** What each size took, and what a unit took in the largest beside a unit of the smallest: nothing grows faster than its input. */
export function growthRows(
  name: string,
  of: string,
  measured: readonly Measured[],
  unit: Row['unit'] = 'ms',
): Row[] {
  const perUnit = ({ count, took }: Measured): number => took / count;
  const [smallest, largest] = [measured[0], measured.at(-1)] as [Measured, Measured];
  return [
    ...measured.map(({ count, took }): Row => ({ name: `${name} ${count} ${of}`, value: took, unit })),
    {
      name: `${name} ${largest.count} ${of}: each one ÷ each of ${smallest.count}`,
      value: perUnit(largest) / perUnit(smallest),
      unit: '×',
      budget: GROWTH_BUDGET,
    },
  ];
}
