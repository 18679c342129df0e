/** One measured number. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'B' | 'ms' | '×' | 'requests' | 'MB/s' | '%';
  /** The most it may be; for sizes and for ratios in one run, since machines differ in speed. */
  readonly budget?: number;
}

/** Prints the rows under a title and returns them. */
export function printTable(title: string, rows: readonly Row[]): readonly Row[] {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, value, unit, budget } of rows) {
    const number = unit === 'B' || unit === 'requests' ? String(value) : value.toFixed(unit === '×' ? 2 : 1);
    const limit = budget === undefined ? '' : `  of ${budget}${value > budget ? '  OVER' : ''}`;
    console.log(`  ${name.padEnd(width)}  ${number.padStart(8)} ${unit}${limit}`);
  }
  return rows;
}

/** The median of some times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
