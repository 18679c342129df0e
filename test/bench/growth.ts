import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_REGISTERS } from '../../src/domain/request/request.ts';
import { type ScratchCopy, scratchCopy } from '../scratch-copy.ts';
import type { Row } from './report.ts';

/** How many texts of notices the two builds have: one of each register, then their earlier ones too. */
const [FEW, MOST] = [MOST_REGISTERS, 200] as const;

/** The fastest of some builds is the one that the machine disturbed the least. */
const ROUNDS = 3;

const CONTENT = 'content-growth';

/**
 * How a build grows with the notices' texts, each of which has pages of its own: what it takes before any of them, and
 * what each adds, in time and in the site. Both builds come in turn, in one run.
 */
export async function measureGrowth(): Promise<Row[]> {
  const copy = scratchCopy('growth');
  try {
    // The first build of a copy fills the caches of the tools.
    await build(copy, FEW);
    const few: Built[] = [];
    const most: Built[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      few.push(await build(copy, FEW));
      most.push(await build(copy, MOST));
    }
    const [short, long] = [few, most].map((all) => Math.min(...all.map(({ time }) => time))) as [
      number,
      number,
    ];
    const each = (long - short) / (MOST - FEW);
    const [small, large] = [few, most].map(([built]) => built?.size ?? 0) as [number, number];
    return [
      { name: 'a build before any notice', value: short - FEW * each, unit: 'ms' },
      { name: `each text of a notice, up to ${MOST}`, value: each, unit: 'ms' },
      { name: `a build with ${MOST} texts to one with ${FEW}`, value: long / short, unit: '×' },
      {
        name: 'each text of a notice, in the site',
        value: Math.round((large - small) / (MOST - FEW)),
        unit: 'B',
      },
    ];
  } finally {
    copy.remove();
  }
}

interface Built {
  readonly time: number;
  /** The site's bytes. */
  readonly size: number;
}

async function build(copy: ScratchCopy, texts: number): Promise<Built> {
  writeContent(copy, texts / MOST_REGISTERS);
  const start = performance.now();
  const { status, output } = await copy.run('../scripts/build-languages.mjs', ['dist'], { CONTENT });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`Expected a build with ${texts} texts.\n${output}`);
  const site = join(copy.root, 'dist');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) =>
    statSync(join(site, path)),
  );
  return { time, size: files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) };
}

/** The example publisher with as many registers as there can be, each with so many texts. */
function writeContent(copy: ScratchCopy, textsOfEach: number): void {
  const folder = join(copy.root, CONTENT);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(copy.root, 'content-example'), folder, { recursive: true });
  const notice = readFileSync(join(folder, 'notices', 'uutiskirje', 'fi.md'), 'utf8');
  rmSync(join(folder, 'notices'), { recursive: true });
  copy.write(
    `${CONTENT}/controller.yaml`,
    copy.read(`${CONTENT}/controller.yaml`).replace(/^jointControllers:\n(?: .*\n)+/m, ''),
  );
  for (let register = 0; register < MOST_REGISTERS; register++) {
    const place = `${CONTENT}/notices/uutiskirje-${register}`;
    copy.write(`${place}/fi.md`, notice);
    for (let text = 1; text < textsOfEach; text++) {
      const day = `${2000 + text}-01-01`;
      const earlier = notice.replace(/^updatedOn: .*$/m, `updatedOn: ${day}`);
      copy.write(`${place}/past/${day}.fi.md`, `${earlier}\nTeksti ${text}.\n`);
    }
  }
}
