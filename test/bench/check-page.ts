import { servePortal } from '../../scripts/serve.mjs';
import { type CheckDesk, openDesk, type Pass } from './check-desk.ts';
import { type CheckedFiles, checkedFiles } from './checked-files.ts';
import { growthRows, timeSizes } from './growth-rows.ts';
import { launchBrowser } from './launch-browser.ts';
import { median, type Row } from './report.ts';

const ROUNDS = 3;
const PACKETS = [10, 50, 200];
/** Pages of scans with the letter in the middle; and where it lies in the scan of twenty. */
const SCANS = [2, 20, 60, 200];
const PLACES = [1, 10, 20];
/** Megabytes of files that are larger than any packet. */
const TOO_LARGE = [75, 300];

/**
 * Milliseconds that 200 packets, and a scan of twenty pages, may take. For a scan they bind the processor's time, since
 * that is what the work costs on a machine that does other things too. Packets are checked side by side, so that it says
 * nothing of what a person waits: for them they bind the time that passed.
 */
const SECONDS = { budget: 3000, goal: 2000 };

/** What an office waits for on `/tarkista/`: many packets, long scans, and a file that is too large. */
export async function measureCheckPage(dist: string): Promise<Row[]> {
  const files = await checkedFiles();
  const portal = await servePortal({ directory: dist });
  const browser = await launchBrowser();
  try {
    const desk = await openDesk(browser, `${portal.url}tarkista/`);
    return [
      ...(await packetRows(desk, files)),
      ...(await scanRows(desk, files)),
      ...growthRows(
        'refused unread, a PDF of',
        'MB',
        await timeSizes(TOO_LARGE, ROUNDS, async (megabytes) => {
          await desk.check([files.ofMegabytes(megabytes)]);
          return megabytes;
        }),
      ),
    ];
  } finally {
    await browser.close();
    await portal.close();
    files.remove();
  }
}

async function packetRows(desk: CheckDesk, files: CheckedFiles): Promise<Row[]> {
  const passes: Pass[] = [];
  const measured = await timeSizes(PACKETS, ROUNDS, async (count) => {
    const pass = await desk.check(files.packets(count));
    if (count === PACKETS.at(-1)) passes.push(pass);
    return count;
  });
  return [
    ...growthRows('dropped together:', 'packets', measured),
    { name: '200 packets, median', value: median(passes.map(({ time }) => time)), unit: 'ms', ...SECONDS },
    {
      name: "200 packets, processor's time",
      value: median(passes.map(({ processor }) => processor)),
      unit: 'ms',
    },
  ];
}

async function scanRows(desk: CheckDesk, files: CheckedFiles): Promise<Row[]> {
  const scanning = async (pages: number, place: number): Promise<Pass> => {
    const pass = await desk.check([files.scan(pages, place)]);
    if (!pass.text.includes(`sivu ${place}`))
      throw new Error(`Expected the letter on page ${place}, got ${pass.text}`);
    return pass;
  };
  const rows: Row[] = [];
  for (const place of PLACES) {
    const passes: Pass[] = [];
    for (let round = 0; round < ROUNDS; round++) passes.push(await scanning(20, place));
    const name = `a scan of 20 pages, the letter on page ${place}`;
    rows.push(
      { name, value: median(passes.map(({ time }) => time)), unit: 'ms' },
      processorRow(name, passes),
    );
  }
  const measured = await timeSizes(SCANS, 1, async (pages) => {
    await scanning(pages, pages / 2);
    return pages;
  });
  return [...rows, ...growthRows('a scan with the letter in the middle, of', 'pages', measured)];
}

function processorRow(name: string, passes: readonly Pass[]): Row {
  const value = median(passes.map(({ processor }) => processor));
  return { name: `${name}, processor's time`, value, unit: 'ms', ...SECONDS };
}
