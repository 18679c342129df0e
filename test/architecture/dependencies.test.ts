import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const lock: Record<string, { version?: string }> = read('package-lock.json').packages;

/**
 * The lowest safe versions, by published advisories up to 22 November 2026. `npm audit` does not answer on every
 * registry, so the floor stands here.
 */
const FLOORS: Record<string, string> = {
  astro: '7.2.8', // GHSA-26w7-cxv4-gfx2
  preact: '10.28.2', // CVE-2026-22028
  dexie: '4.0.0', // CVE-2022-21189
  zod: '3.22.3', // CVE-2023-4316
  'pdfjs-dist': '4.2.67', // CVE-2024-4367
  jspdf: '4.2.1', // CVE-2026-31898, CVE-2026-31938
  'node-forge': '1.3.2', // CVE-2025-12816, CVE-2025-66030, CVE-2025-66031
};

describe('the dependencies', () => {
  test.each(Object.entries(FLOORS))('%s is at least %s wherever it is installed', (name, floor) => {
    const versions = Object.entries(lock)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version = '0' }]) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => compareVersions(version, floor) < 0)).toEqual([]);
  });

  test('are pinned to exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  test('that reach the browser are the few that were argued for', () => {
    expect(Object.keys(manifest.dependencies)).toEqual([
      '@astrojs/markdown-satteri',
      '@astrojs/preact',
      'age-encryption',
      'astro',
      'cborg',
      'dexie',
      'fflate',
      'jspdf',
      'node-forge',
      'pdfjs-dist',
      'postal-mime',
      'preact',
      'qr',
      'zod',
    ]);
  });

  test('come without an address of where they were fetched', () => {
    expect(Object.values(lock).filter((entry) => 'resolved' in entry && !('link' in entry))).toEqual([]);
  });
});

function compareVersions(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split(/[.-]/).map(Number)) as [
    number[],
    number[],
  ];
  for (let part = 0; part < 3; part++) {
    const difference = (first[part] ?? 0) - (second[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
