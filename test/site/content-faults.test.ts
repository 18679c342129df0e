import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reviseNotice } from '../../src/cli/revise-notice.ts';
import { errorPage } from '../../src/site/content-errors.ts';
import { faultsIn } from '../../src/site/content-faults.ts';
import { placeIn } from '../../src/site/content-folder.ts';

const TODAY = '2026-11-26';
const NOTICE = 'notices/jasenrekisteri/fi.md';
const example = fileURLToPath(new URL('../../content-example/', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sisalto-'));
  // Without translations: a changed notice would make its own old, which is a fault besides.
  cpSync(example, folder, { recursive: true, filter: (path) => !path.endsWith('sv.md') });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
}

const record = (): Promise<void> =>
  reviseNotice('jasenrekisteri', { folder, today: TODAY, ask: async () => '', say: () => {} });

test('a text that changed behind its day is told as what else is wrong: by its file, with what to do', async () => {
  await record();
  expect(faultsIn(folder, TODAY)).toEqual([]);
  edit(NOTICE, (text) => text.replace('Pyynnöt ovat maksuttomia.', 'Pyynnöt maksavat. Katso kohta 33.'));
  const faults = faultsIn(folder, TODAY);
  expect(faults).toEqual([
    expect.stringMatching(/fi\.md:\d+\n {2}Viittaus kohtaan, .*: kohta 33/),
    expect.stringMatching(/fi\.md\n {2}Teksti on muuttunut, päivä ei \(2\.2\.2026\)\. .*npm run revise/),
  ]);
  for (const fault of faults) expect(fault.startsWith(`${folder}/${NOTICE}`)).toBe(true);
  expect(errorPage(faults)).toContain(
    `<code>${folder}/${NOTICE}</code><p>Teksti on muuttunut, päivä ei (2.2.2026).`,
  );
});

test('a record that cannot be read is named, with where to get it back', async () => {
  await record();
  edit('notices.lock.json', (text) => `<<<<<<< HEAD\n${text}`);
  expect(faultsIn(folder, TODAY)).toEqual([
    expect.stringMatching(/^\S*\/notices\.lock\.json\n {2}Tiedosto ei aukea\. Palauta/),
  ]);
  await expect(record()).rejects.toThrow('Tiedosto ei aukea');
});

test('line breaks and byte order marks of an editor make no text another one', async () => {
  await record();
  for (const path of [NOTICE, 'controller.yaml', 'notices.lock.json'])
    edit(path, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
  expect(faultsIn(folder, TODAY)).toEqual([]);
});

test('a file is named by the folder that it is in', () => {
  expect(placeIn(join(process.cwd(), 'content'), 'controller.yaml')).toBe('content/controller.yaml');
  expect(placeIn('/srv/yhdistys/sisalto/', 'controller.yaml')).toBe('/srv/yhdistys/sisalto/controller.yaml');
});
