import { expect, test } from 'vitest';
import {
  addPolicy,
  collectInlineHashes,
  formatMetaPolicy,
  formatPolicy,
  policyFor,
} from '../../src/site/content-policy.ts';

const none = { scripts: new Set<string>(), styles: new Set<string>() };

test('an inline script and style are hashed as they stand between their tags', () => {
  // Made with: printf %s "alert('Hello, world.');" | openssl dgst -sha256 -binary | base64 (the example of MDN)
  const { scripts, styles } = collectInlineHashes([
    "<script>alert('Hello, world.');</script><style>\n</style>",
  ]);
  expect([...scripts]).toEqual(["'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"]);
  expect([...styles]).toEqual(["'sha256-AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs='"]);
});

test('the same text in two pages is one source', () => {
  expect(collectInlineHashes(['<style>a{}</style>', '<style>a{}</style>']).styles.size).toBe(1);
});

test.each([
  ['a script with an address', '<script type="module" src="../x.js"></script>', 0],
  ['data', '<script type="application/json">{}</script>', 0],
  ['a module', '<script type="module">1</script>', 1],
  ['a classic script', '<script>1</script>', 1],
])('%s: %s', (_, page, count) => {
  expect(collectInlineHashes([page]).scripts.size).toBe(count);
});

test('the policy allows nothing but the portal itself, and no connection at all', () => {
  expect(formatPolicy(policyFor(none))).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
      "connect-src 'none'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; frame-src 'none'; object-src 'none'; require-trusted-types-for 'script'; " +
      'trusted-types tietopyynto',
  );
});

test('the meta element says the same but for frame-ancestors', () => {
  const policy = policyFor(none);
  expect(formatMetaPolicy(policy)).toBe(formatPolicy(policy).replace("frame-ancestors 'none'; ", ''));
});

test('the order of the pages does not change the policy', () => {
  const pages = ['<style>a{}</style>', '<style>b{}</style>', '<script>1</script>'];
  expect(policyFor(collectInlineHashes(pages))).toEqual(policyFor(collectInlineHashes(pages.toReversed())));
});

test('the policy stands in front of everything that it binds', () => {
  const page = addPolicy('<head><meta charset="utf-8"><title>x</title><style>a{}</style>');
  expect(page).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><meta name="referrer" content="no-referrer"><title>/,
  );
});

test('a page lets in what is inline in it, and nothing else', () => {
  const style = '<style>a{}</style>';
  const page = addPolicy(`<head><meta charset="utf-8">${style}`);
  const [own = ''] = collectInlineHashes([style]).styles;
  expect(page).toContain(`script-src 'self'; style-src 'self' ${own};`);
});

test('a page without a character set is refused', () => {
  expect(() => addPolicy('<head></head>')).toThrow('Expected <meta charset="utf-8">');
});
