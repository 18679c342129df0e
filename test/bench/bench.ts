/*
 * `npm run bench`: sizes against the budgets, and times side by side in one run. The site is built first where it is not.
 * Times are the machine's; only their ratios mean something elsewhere. Exits with 1 when a size or a ratio is over budget.
 */
import { fileURLToPath } from 'node:url';
import { buildPortal } from '../../scripts/build-portal.mjs';
import { measureBrowser } from './browser.ts';
import { measureGrowth } from './growth.ts';
import { measurePackets } from './packets.ts';
import { printTable, type Row } from './report.ts';
import { measureScale } from './scale.ts';
import { measureSeal } from './seal.ts';
import { measureSizes } from './sizes.ts';
import { measureStore } from './store.ts';
import { measureVerifying } from './verify.ts';
import { measureVisits } from './visits.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if ((await buildPortal(process.execPath, (line) => console.error(line))) !== 0) process.exit(1);

const rows: Row[] = [
  ...printTable('Pages and chunks, brotli', measureSizes(dist)),
  ...printTable('Visits, as a browser loads them', await measureVisits(dist)),
  ...printTable('Packets in Node, ours and pdfmake 0.2.5 drawing the same text', await measurePackets()),
  ...printTable('The paper seal, read back from the rendered page', await measureSeal()),
  ...printTable('Verifying in Node', await measureVerifying()),
  ...printTable('In larger and larger sizes, in Node', await measureScale()),
  ...printTable('Ten thousand requests in Chromium', await measureStore()),
  ...printTable('Builds with more and more notices', await measureGrowth()),
  ...printTable('In Chromium, on the built site', await measureBrowser(dist)),
];
const over = rows.filter(({ value, budget }) => budget !== undefined && value > budget);
if (over.length > 0) {
  console.log(`Over budget: ${over.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
