import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatLicences, readPackage } from '../../src/site/licences.ts';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a package without a notice of its licence stops the build', () => {
  writeFileSync(join(folder, 'package.json'), '{"name":"esimerkki","version":"1.2.3","license":"MIT"}');
  expect(() => readPackage(folder)).toThrow(/esimerkki to carry its licence/);
});

test('every notice of a package is kept', () => {
  writeFileSync(join(folder, 'LICENSE.md'), 'Saa käyttää.\r\n');
  writeFileSync(join(folder, 'NOTICE'), 'Tekijä on Esimerkki.\n');
  const work = readPackage(folder);
  expect(work).toMatchObject({
    name: 'esimerkki',
    version: '1.2.3',
    notices: ['Saa käyttää.', 'Tekijä on Esimerkki.'],
  });
  expect(formatLicences([work, work])).toBe(
    [
      'esimerkki 1.2.3 (MIT)',
      '',
      '='.repeat(72),
      'esimerkki 1.2.3 (MIT)',
      '',
      'Saa käyttää.',
      '',
      'Tekijä on Esimerkki.',
      '',
    ].join('\n'),
  );
});
