import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt, removeStamp, writeStamp } from '../../scripts/build-stamp.mjs';

let root: string;
const build = () => ({
  root,
  inputs: ['src', 'settings.json', 'absent'],
  output: 'dist',
  stamp: '.cache/stamp',
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  for (const folder of ['src/deep', 'dist']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'src/deep/a.ts'), 'a');
  writeFileSync(join(root, 'settings.json'), '{}');
  writeFileSync(join(root, 'dist/index.html'), 'page');
  writeStamp(build());
});
afterEach(() => rmSync(root, { recursive: true }));

test('a finished build holds while nothing changes', () => {
  expect(isBuilt(build())).toBe(true);
});

test.each<[string, () => void]>([
  ['an input changes', () => writeFileSync(join(root, 'src/deep/a.ts'), 'b')],
  ['an input is added', () => writeFileSync(join(root, 'src/b.ts'), '')],
  ['an input is deleted', () => rmSync(join(root, 'settings.json'))],
  ['a file of the output is deleted', () => rmSync(join(root, 'dist/index.html'))],
  ['a file of the output changes', () => writeFileSync(join(root, 'dist/index.html'), 'other page')],
  ['the next build was begun and not finished', () => removeStamp(build())],
])('a build no longer holds when %s', (_, change) => {
  change();
  expect(isBuilt(build())).toBe(false);
});
