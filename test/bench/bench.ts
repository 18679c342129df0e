/*
 * `npm run bench`: sizes against the budgets, and times side by side in one run. The site is built first where it is not.
 * Times are the machine's; only their ratios mean something elsewhere. Exits with 1 when a size or a ratio is over budget.
 *
 *     npm run bench                         everything
 *     npm run bench -- signing check-page   some parts
 *     npm run bench -- --gigabyte           backups of a gigabyte too, which takes minutes and 4 GB of disk
 *
 * By hand, with a packed build of the portal at its address: Lighthouse 12 on a phone's profile is to give 100 for performance,
 * accessibility and best practices. Of its audits for search engines robots-txt fails everywhere, since it fetches from
 * within the page, where the policy lets nothing be fetched; is-crawlable on the pages that are nobody's to find; and
 * hreflang until the portal knows its address (portalUrl).
 */
import { fileURLToPath } from 'node:url';
import { buildPortal } from '../../scripts/build-portal.mjs';
import { exitOnSignals } from '../soak/exit-on-signals.ts';
import { measureBackups } from './backups.ts';
import { measureCheckPage } from './check-page.ts';
import { measureGrowth } from './growth.ts';
import { measurePackets } from './packets.ts';
import { printTable, type Row } from './report.ts';
import { measureRequestsPage } from './requests-page.ts';
import { measureSaving } from './saving.ts';
import { measureScale } from './scale.ts';
import { measureSeal } from './seal.ts';
import { measureSigning } from './signing.ts';
import { measureSizes } from './sizes.ts';
import { measureStore } from './store.ts';
import { measureVerifying } from './verify.ts';
import { measureVisits } from './visits.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const chosen = process.argv.slice(2).filter((argument) => argument !== '--gigabyte');
const withGigabyte = process.argv.includes('--gigabyte');

const PARTS: Record<string, readonly [title: string, measure: () => Row[] | Promise<Row[]>]> = {
  sizes: ['Pages and chunks, brotli', () => measureSizes(dist)],
  visits: ['Visits, as a browser loads them', () => measureVisits(dist)],
  packets: ['Packets in Node, ours and pdfmake 0.2.5 drawing the same text', measurePackets],
  seal: ['The paper seal, read back from the rendered page', measureSeal],
  verify: ['Verifying in Node', measureVerifying],
  scale: ['In larger and larger sizes, in Node', measureScale],
  signing: ['From the button to the signed packet, in Chromium', () => measureSigning(dist)],
  saving: ['From a change to "saved", in Chromium', () => measureSaving(dist)],
  store: ['Ten thousand requests in Chromium', measureStore],
  'requests-page': ['/pyynnot/ in Chromium', () => measureRequestsPage(dist)],
  'check-page': ['/tarkista/ in Chromium', () => measureCheckPage(dist)],
  backups: ['Backups in the page, in larger and larger sizes', () => measureBackups(withGigabyte)],
  growth: ['Builds with more and more notices', measureGrowth],
};

exitOnSignals();
if ((await buildPortal(process.execPath, (line) => console.error(line))) !== 0) process.exit(1);

const rows: Row[] = [];
for (const name of chosen.length > 0 ? chosen : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (!part) throw new Error(`Expected one of ${Object.keys(PARTS).join(', ')}, got "${name}".`);
  rows.push(...printTable(part[0], await part[1]()));
}
const over = rows.filter(({ value, budget }) => budget !== undefined && value > budget);
if (over.length > 0) {
  console.log(`Over budget: ${over.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
