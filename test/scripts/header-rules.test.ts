import { expect, test } from 'vitest';
import { findHeaders, parseHeaderRules } from '../../scripts/header-rules.mjs';

test('a value may contain colons and a comment is left out', () => {
  const rules = parseHeaderRules("# one policy\n/*\n  Content-Security-Policy: img-src 'self' data: blob:\n");
  expect(rules).toEqual([
    { path: '/*', headers: [['Content-Security-Policy', "img-src 'self' data: blob:"]] },
  ]);
});

test('a path without an asterisk applies to itself only', () => {
  const rules = parseHeaderRules('/a/*\n  X: folder\n/a/b\n  Y: file\n');
  expect(findHeaders(rules, '/a/b')).toEqual({ X: 'folder', Y: 'file' });
  expect(findHeaders(rules, '/a/b/c')).toEqual({ X: 'folder' });
  expect(findHeaders(rules, '/')).toEqual({});
});

test.each([
  ['a header above any path', '  X: y\n'],
  ['a line without a colon', '/*\n  nonsense\n'],
])('%s is refused with its line', (_, text) => {
  expect(() => parseHeaderRules(text)).toThrow(/Expected "Name: value".* line [12]/);
});
