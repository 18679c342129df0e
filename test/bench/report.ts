/** One measured number. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'B' | 'ms' | '×' | 'requests' | 'MB' | 'MB/s' | '%';
  /** The most it may be; for sizes and for ratios in one run, since machines differ in speed. */
  readonly budget?: number;
  /** What it should become; a value above it is no fault. */
  readonly goal?: number;
}

/** Prints the rows under a title and returns them. */
export function printTable(title: string, rows: readonly Row[]): readonly Row[] {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, value, unit, budget, goal } of rows) {
    const number = unit === 'B' || unit === 'requests' ? String(value) : value.toFixed(unit === '×' ? 2 : 1);
    const limit = budget === undefined ? '' : `  of ${budget}${value > budget ? '  OVER' : ''}`;
    const aim = goal === undefined ? '' : `  goal ${goal}${value > goal ? '' : ', met'}`;
    console.log(`  ${name.padEnd(width)}  ${number.padStart(8)} ${unit}${limit}${aim}`);
  }
  return rows;
}

/** The median of some times. */
export function median(times: readonly number[]): number {
  return percentile(times, 50);
}

/** The time that so many per cent of the times do not exceed. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
