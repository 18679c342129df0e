import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildReport } from '../../src/site/build-report.ts';
import { versionedFiles } from '../fixtures/versioned-publisher.ts';

const files = new Map([
  ['index.html', 1_200_000],
  ['_astro/a.js', 50_000],
]);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-'));
  for (const [path, text] of Object.entries(versionedFiles())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a build ends with what it made, the registers, and what it lacks', () => {
  const lines = buildReport({}, folder, files);
  expect(lines[0]).toBe('Valmis: dist/, 2 tiedostoa, 1,3 Mt, joista sivuja 1.');
  expect(lines[1]).toBe('  esimerkkirekisteri: päivitetty 9.3.2024, 2 aiempaa versiota');
  expect(lines.join('\n')).toContain('Kirjaamatta: esimerkkirekisteri.');
  expect(lines.join('\n')).toContain(`tiedostoon ${folder}/controller.yaml (portalUrl)`);
  expect(lines.join('\n')).toContain('muutokset.atom');
  expect(lines.join('\n')).not.toContain('supportURI');
});

test('with an address it gives those to register, and promises no more', () => {
  const lines = buildReport({ portalUrl: 'https://www.esimerkki.example/tietosuoja/' }, folder, files);
  expect(lines).toContain('  supportURI: https://www.esimerkki.example/tietosuoja/poista/');
  expect(lines).toContain(
    '  privacyPolicy (esimerkkirekisteri): https://www.esimerkki.example/tietosuoja/selosteet/esimerkkirekisteri/',
  );
  expect(lines.join('\n')).not.toContain('portalUrl');
});
