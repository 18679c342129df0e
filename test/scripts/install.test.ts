import { expect, test } from 'vitest';
import { needsInstall } from '../../scripts/install.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const other = { version: '2.0.0', integrity: 'sha512-other', optional: true };
const wanted = { packages: { '': {}, 'node_modules/a': a, 'node_modules/other': other } };

test.each([
  ['nothing', undefined, true],
  ['what is wanted', { 'node_modules/a': a, 'node_modules/other': other }, false],
  ['no optional package', { 'node_modules/a': a }, false],
  ['no required package', { 'node_modules/other': other }, true],
  ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, true],
  ['other contents', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, true],
  ['a package that is no longer wanted', { 'node_modules/a': a, 'node_modules/b': a }, true],
])('with %s installed, installing is needed: %s', (_, packages, expected) => {
  expect(needsInstall(wanted, packages && { packages })).toBe(expected);
});
