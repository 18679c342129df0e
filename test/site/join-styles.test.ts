import { expect, test } from 'vitest';
import { joinStyles } from '../../src/site/join-styles.ts';

test('styles of a page become one, in their order, at the place of the first', () => {
  expect(
    joinStyles('<head><style>a{}</style></head><body><style>b{}</style><p>c</p><style>d{}</style>'),
  ).toBe('<head><style>a{}\nb{}\nd{}</style></head><body><p>c</p>');
});

test.each(['<head></head>', '<head><style>a{}</style></head>'])('%s stays as it is', (page) => {
  expect(joinStyles(page)).toBe(page);
});
