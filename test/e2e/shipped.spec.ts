import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './portal.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Runs in the build alone. */
const NOT_SHIPPED = ['@astrojs/markdown-satteri'];

test('the notices of everything by others come with the pages', () => {
  const licences = readFileSync(`${dist}licenses.txt`, 'utf8');
  const versions = new Map(
    [...licences.matchAll(/^(\S+) (\d\S*) \(/gm)].map(([, name = '', version = '']) => [name, version]),
  );
  for (const [name, version] of Object.entries<string>(dependencies)) {
    if (!NOT_SHIPPED.includes(name)) expect(versions.get(name), name).toBe(version);
  }
  for (const name of NOT_SHIPPED) expect(versions.has(name), name).toBe(false);
  for (const words of [
    /^Noto Sans \(OFL-1\.1\)$/m,
    /SIL OPEN FONT LICENSE/,
    /Apache License/,
    /Neither the name of/,
  ]) {
    expect(licences).toMatch(words);
  }
});

test('the bill of materials names what the notices name', () => {
  const bill = JSON.parse(readFileSync(`${dist}sbom.cdx.json`, 'utf8'));
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  const named = bill.components.map(({ name, version }: Record<string, string>) =>
    [name, version].filter(Boolean).join(' '),
  );
  const licences = readFileSync(`${dist}licenses.txt`, 'utf8');
  const noticed = (licences.split('\n\n')[0] ?? '').split('\n').map((line) => line.replace(/ \(.*$/, ''));
  expect(named.toSorted()).toEqual(noticed.toSorted());
  const refs = bill.components.map((component: Record<string, string>) => component['bom-ref']);
  expect(bill.dependencies).toEqual([{ ref: bill.metadata.component['bom-ref'], dependsOn: refs }]);
  expect(refs).toContainEqual(expect.stringMatching(/^pkg:npm\/%40preact\/signals@\d/));
});

test('the checksums are those of every file but their own', () => {
  const sums = new Map(
    readFileSync(`${dist}SHA256SUMS`, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(dist.length));
  expect([...sums.keys()].sort()).toEqual(files.filter((path) => path !== 'SHA256SUMS').sort());
  for (const [path, sum] of sums) {
    expect(
      createHash('sha256')
        .update(readFileSync(dist + path))
        .digest('hex'),
      path,
    ).toBe(sum);
  }
});

test('what a script fetches before a part that is loaded later lies where it says', () => {
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  const fetched = scripts.flatMap((path) => {
    const [, list = ''] = /\bm\.f=\[([^\]]*)\]/.exec(readFileSync(dist + path, 'utf8')) ?? [];
    return [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => posix.join(posix.dirname(path), name));
  });
  expect(fetched.length).toBeGreaterThan(0);
  const files = new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }));
  expect(fetched.filter((path) => !files.has(path))).toEqual([]);
});
