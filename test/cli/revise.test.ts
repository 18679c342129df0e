import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { redateNotice } from '../../src/cli/notice-edit.ts';
import { reviseNotice } from '../../src/cli/revise-notice.ts';
import { versionProblems } from '../../src/site/version-problems.ts';

const NOTICE = `---
name: jäsenrekisteri
# Milloin tekstiä on viimeksi muutettu.
updatedOn: '2024-01-02'
---

Seuran tietosuojaseloste
===

Laadittu 2.1.2024\\
Päivitetty 2.1.2024

## 1. Säilytys

Tiedot säilytetään vuoden. Tieto 2.1.2024 ei muutu.
`;
const PATH = 'notices/jasenrekisteri/fi.md';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-'));
  said = [];
  write(NOTICE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path = PATH): string => readFileSync(join(folder, path), 'utf8');
const write = (text: string, path = PATH): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const revise = (options: { today?: string; typo?: string; sentence?: string } = {}): Promise<void> =>
  reviseNotice('jasenrekisteri', {
    folder,
    today: options.today ?? '2026-11-26',
    typo: options.typo,
    ask: async () => options.sentence ?? 'Säilytysaika lyheni.',
    say: (line) => said.push(line),
  });

test('a notice is recorded, renewed and recorded again, and the old text stays as it was', async () => {
  await revise();
  expect(versionProblems(folder)).toEqual([]);

  await revise();
  expect(read('notices/jasenrekisteri/past/2024-01-02.fi.md')).toBe(NOTICE);
  expect(said.join('\n')).toContain(
    `${folder}/${PATH}: uusi versio 26.11.2026. Aiempi teksti on tallessa: ${folder}/notices/jasenrekisteri/past/2024-01-02.fi.md.`,
  );
  const renewed = read();
  expect(renewed).toContain(
    "updatedOn: '2026-11-26'\nchanges:\n  - { on: '2026-11-26', text: \"Säilytysaika lyheni.\" }",
  );
  expect(renewed).toContain('Laadittu 2.1.2024\\\nPäivitetty 26.11.2026');
  expect(renewed).toContain('# Milloin tekstiä on viimeksi muutettu.');
  expect(renewed).toContain('Tieto 2.1.2024 ei muutu.');

  write(renewed.replace('vuoden', 'puoli vuotta'));
  expect(versionProblems(folder)).toEqual([]);
  await revise();
  write(read().replace('puoli vuotta', 'kuukauden'));
  expect(versionProblems(folder)).toEqual([
    expect.stringContaining('Teksti on muuttunut, päivä ei (26.11.2026).'),
  ]);
});

test('a notice of an editor that writes CRLF and a byte order mark is kept and renewed as plain text', async () => {
  write(`\ufeff${NOTICE.replaceAll('\n', '\r\n')}`);
  await revise();
  await revise();
  expect(read('notices/jasenrekisteri/past/2024-01-02.fi.md')).toBe(NOTICE);
  expect(read()).toContain("updatedOn: '2026-11-26'\nchanges:");
  expect(read()).toContain('Päivitetty 26.11.2026');
});

test('a slip of the pen is put right under the same day, with its reason', async () => {
  await revise();
  await expect(revise({ typo: 'pilkku' })).rejects.toThrow('Ei ole mitään kirjattavaa');
  write(NOTICE.replace('vuoden', 'vuoden,'));
  expect(versionProblems(folder)).toHaveLength(1);
  await revise({ typo: 'pilkku' });
  expect(versionProblems(folder)).toEqual([]);
  expect(JSON.parse(read('notices.lock.json')).corrections).toEqual([
    expect.objectContaining({
      register: 'jasenrekisteri',
      updatedOn: '2024-01-02',
      correctedOn: '2026-11-26',
      reason: 'pilkku',
    }),
  ]);
});

test('a text that was changed first is kept as version control has it, and without one nothing is written', async () => {
  await revise();
  const changed = NOTICE.replace('vuoden', 'viikon');
  write(changed);
  await expect(revise()).rejects.toThrow('versionhallinnasta');
  expect(read()).toBe(changed);

  write(NOTICE);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.fi', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Publish');
  write(changed);
  await revise();
  expect(read('notices/jasenrekisteri/past/2024-01-02.fi.md')).toBe(NOTICE);
  expect(read()).toContain('viikon');
});

test('nothing is overwritten, and nothing is written without a sentence or a day of its own', async () => {
  await revise();
  await expect(revise({ sentence: ' ' })).rejects.toThrow('Kerro, mikä muuttuu');
  await expect(revise({ today: '2024-01-02' })).rejects.toThrow('jo päivitetty tänään');
  expect(read()).toBe(NOTICE);
  write('toinen', 'notices/jasenrekisteri/past/2024-01-02.fi.md');
  await expect(revise()).rejects.toThrow('on jo olemassa');
  expect(read('notices/jasenrekisteri/past/2024-01-02.fi.md')).toBe('toinen');
  expect(read()).toBe(NOTICE);
});

test('a new text is recorded only with the old one beside it and a sentence on the change', async () => {
  await revise();
  write(NOTICE.replaceAll('2024-01-02', '2025-05-05'));
  await expect(revise()).rejects.toThrow(/past\/2024-01-02\.fi\.md[\s\S]*Lisää kenttään changes/);
});

test('changes that were told before stay below the new one', () => {
  const file = "---\nupdatedOn: 2024-01-02\nchanges:\n  - { on: '2024-01-02', text: Vanha }\n---\nTeksti\n";
  const days = { was: '2024-01-02', is: '2025-05-05', writtenDay: (day: string) => day };
  const { file: redated, isDayChanged } = redateNotice(file, { ...days, sentence: 'Uusi "nimi"' });
  expect(redated).toBe(
    `---\nupdatedOn: '2025-05-05'\nchanges:\n  - { on: '2025-05-05', text: "Uusi \\"nimi\\"" }\n  - { on: '2024-01-02', text: Vanha }\n---\nTeksti\n`,
  );
  expect(isDayChanged).toBe(false);
  const empty = file.replace(/changes:.*Vanha \}/s, 'changes: []');
  expect(redateNotice(empty, { ...days, sentence: 'Uusi' }).file).toContain('changes:\n  - {');
});

test('the command says what it can do, and which registers there are', () => {
  const command = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../../src/cli/revise.ts', import.meta.url)), ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, CONTENT: folder },
      },
    );
  expect(command()).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('npm run revise -- <rekisteri>'),
  });
  expect(command('jasenrekisteri', '--kaikki').status).toBe(2);
  expect(command('muu')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Selosteet: jasenrekisteri.'),
  });
  expect(command('jasenrekisteri')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('ensimmäiseksi versioksi'),
  });
  expect(existsSync(join(folder, 'notices.lock.json'))).toBe(true);
});
