import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_REGISTERS } from '../../src/domain/request/request.ts';
import { type ScratchCopy, scratchCopy } from '../scratch-copy.ts';
import { brotliSize } from './brotli-size.ts';
import { type Built, buildGrown } from './grown-portal.ts';
import { growthRows } from './growth-rows.ts';
import type { Row } from './report.ts';

/** How many texts of notices the two builds have: one of each register, then their earlier ones too. */
const [FEW, MOST] = [MOST_REGISTERS, 200] as const;
const FEW_REGISTERS = 2;

/** The fastest of some builds is the one that the machine disturbed the least. */
const ROUNDS = 3;

/** Where the base was 4.4–5.5 s and each notice 3 ms, and where they are to go: milliseconds of one language's build. */
const GOALS = { base: 3500, each: 2 };

/**
 * How a build grows with the notices' texts, each of which has pages of its own: what it takes before any of them, and
 * what each adds, in time and in the site. The builds come in turn, in one run. Then what each register adds to the
 * form, from few to as many as a portal may have. Seconds depend on the machine, even the processor's, so that the
 * budget is the ratio of the two builds.
 */
export async function measureGrowth(): Promise<Row[]> {
  const copy = scratchCopy('growth');
  try {
    // The first build of a copy fills the caches of the tools, too.
    const registers = await registerRows(copy);
    const few: Built[] = [];
    const most: Built[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      few.push(await buildGrown(copy, MOST_REGISTERS, FEW / MOST_REGISTERS));
      most.push(await buildGrown(copy, MOST_REGISTERS, MOST / MOST_REGISTERS));
    }
    return [...buildRows(few, most), ...registers];
  } finally {
    copy.remove();
  }
}

function buildRows(few: readonly Built[], most: readonly Built[]): Row[] {
  const least = (of: (built: Built) => number): [number, number] => [
    Math.min(...few.map(of)),
    Math.min(...most.map(of)),
  ];
  const rows = (what: string, [short, long]: [number, number], goals?: typeof GOALS): Row[] => {
    const each = (long - short) / (MOST - FEW);
    return [
      { name: `a build before any notice${what}`, value: short - FEW * each, unit: 'ms', goal: goals?.base },
      { name: `each text of a notice, up to ${MOST}${what}`, value: each, unit: 'ms', goal: goals?.each },
    ].map(({ goal, ...row }) => (goal === undefined ? row : { ...row, goal })) as Row[];
  };
  const [short, long] = least(({ time }) => time);
  const [small, large] = least(({ size }) => size);
  return [
    ...rows('', [short, long], GOALS),
    ...rows(
      ', processor',
      least(({ processor }) => processor),
    ),
    { name: `a build with ${MOST} texts to one with ${FEW}`, value: long / short, unit: '×', budget: 1.6 },
    {
      name: 'each text of a notice, in the site',
      value: Math.round((large - small) / (MOST - FEW)),
      unit: 'B',
    },
  ];
}

/** The form with few registers and with as many as a portal may have, which the content's check holds at ten. */
async function registerRows(copy: ScratchCopy): Promise<Row[]> {
  const sizes: { count: number; raw: number; sent: number }[] = [];
  for (const count of [FEW_REGISTERS, MOST_REGISTERS]) {
    const { site } = await buildGrown(copy, count, 1);
    const page = join(site, 'pyynto', 'index.html');
    sizes.push({ count, raw: readFileSync(page).length, sent: brotliSize(page) });
  }
  const rowsOf = (name: string, of: 'raw' | 'sent'): Row[] =>
    growthRows(
      name,
      'registers',
      sizes.map((one) => ({ count: one.count, took: one[of] })),
      'B',
    );
  return [...rowsOf('the form, unpacked, with', 'raw'), ...rowsOf('the form, brotli, with', 'sent')];
}
