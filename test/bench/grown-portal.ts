import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ScratchCopy } from '../scratch-copy.ts';

const CONTENT = 'content-growth';
const PROCESSOR_FILE = '.processor-times';

/** Has each process of a build write what its threads took of the processor, in microseconds. */
const NOTE_PROCESSOR = `--import=data:text/javascript,${encodeURIComponent(`
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(process.env.PROCESSOR_FILE, user + system + '\\n');
});`)}`;

/** A built site. */
export interface Built {
  readonly site: string;
  /** Milliseconds: as time passes, and of the processor. */
  readonly time: number;
  readonly processor: number;
  /** The site's bytes. */
  readonly size: number;
}

/** Builds the example publisher's portal with so many registers, each of which has so many texts. */
export async function buildGrown(copy: ScratchCopy, registers: number, textsOfEach: number): Promise<Built> {
  writeContent(copy, registers, textsOfEach);
  copy.write(PROCESSOR_FILE, '');
  const start = performance.now();
  const { status, output } = await copy.run('../scripts/build-languages.mjs', ['dist'], {
    CONTENT,
    NODE_OPTIONS: NOTE_PROCESSOR,
    PROCESSOR_FILE: join(copy.root, PROCESSOR_FILE),
  });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`Expected a build of ${registers} × ${textsOfEach} texts.\n${output}`);
  const processor = copy
    .read(PROCESSOR_FILE)
    .split('\n')
    .reduce((sum, microseconds) => sum + Number(microseconds) / 1000, 0);
  const site = join(copy.root, 'dist');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) =>
    statSync(join(site, path)),
  );
  return {
    site,
    time,
    processor,
    size: files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0),
  };
}

function writeContent(copy: ScratchCopy, registers: number, textsOfEach: number): void {
  const folder = join(copy.root, CONTENT);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(copy.root, 'content-example'), folder, { recursive: true });
  const notice = readFileSync(join(folder, 'notices', 'uutiskirje', 'fi.md'), 'utf8');
  rmSync(join(folder, 'notices'), { recursive: true });
  copy.write(
    `${CONTENT}/controller.yaml`,
    copy.read(`${CONTENT}/controller.yaml`).replace(/^jointControllers:\n(?: .*\n)+/m, ''),
  );
  for (let register = 0; register < registers; register++) {
    const place = `${CONTENT}/notices/uutiskirje-${register}`;
    copy.write(`${place}/fi.md`, notice);
    for (let text = 1; text < textsOfEach; text++) {
      const day = `${2000 + text}-01-01`;
      const earlier = notice.replace(/^updatedOn: .*$/m, `updatedOn: ${day}`);
      copy.write(`${place}/past/${day}.fi.md`, `${earlier}\nTeksti ${text}.\n`);
    }
  }
}
