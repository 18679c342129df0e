import { type Cost, FILE, type RoundTrip, roundTrip } from '../soak/backup-round-trip.ts';
import { growthRows } from './growth-rows.ts';
import { browserPath } from './launch-browser.ts';
import type { Row } from './report.ts';

const MEGABYTE = 1024 * 1024;
const PASSPHRASE = 'yö on pitkä ja hevonen syö';
/** Megabytes of answers. */
const SIZES = [100, 300];
/** What a person's answers hardly ever come to. Minutes and 4 GB of disk: `npm run bench -- --gigabyte`. */
const GIGABYTE = 1000;

/** Backups made in the page and restored in another browser, plain and encrypted: time and memory by size. */
export async function measureBackups(withGigabyte: boolean): Promise<Row[]> {
  process.env.CHROME_PATH = await browserPath();
  const rows: Row[] = [];
  for (const passphrase of [undefined, PASSPHRASE]) {
    const kind = passphrase ? 'an encrypted backup' : 'a plain backup';
    const trips: RoundTrip[] = [];
    // The first one also starts what the machine keeps ready afterwards.
    await roundTrip(1, passphrase);
    for (const megabytes of withGigabyte ? [...SIZES, GIGABYTE] : SIZES) {
      const trip = await roundTrip(Math.ceil((megabytes * MEGABYTE) / FILE), passphrase);
      if (trip.restored !== trip.planted)
        throw new Error(`Expected ${trip.planted} files, got ${trip.restored}.`);
      trips.push(trip);
    }
    rows.push(
      ...costRows(`making ${kind} of`, trips, ({ making }) => making),
      ...costRows(`restoring ${kind} of`, trips, ({ restoring }) => restoring),
    );
  }
  return rows;
}

function costRows(name: string, trips: readonly RoundTrip[], of: (trip: RoundTrip) => Cost): Row[] {
  const sizes = trips.map((trip) => ({ count: Math.round(trip.size / MEGABYTE), ...of(trip) }));
  const times = growthRows(
    name,
    'MB',
    sizes.map(({ count, time }) => ({ count, took: time })),
  );
  // What the browsers take can be read on Linux only.
  if (sizes.some(({ memory }) => Number.isNaN(memory))) {
    console.error(`${name} …: no memory, which is read from Linux's /proc.`);
    return times;
  }
  const memory = sizes.map(({ count, memory }) => ({ count, took: memory / MEGABYTE }));
  return [...times, ...growthRows(`memory for ${name}`, 'MB', memory, 'MB')];
}
