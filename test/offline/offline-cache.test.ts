import { describe, expect, test } from 'vitest';
import { cacheNameOf, isOfPortal, pathBelow } from '../../src/offline/offline-cache.ts';

const ROOT = 'https://www.example/tietosuoja/';

test.each([
  ['https://www.example/tietosuoja/', ''],
  ['https://www.example/tietosuoja/pyynto/', 'pyynto/'],
  ['https://www.example/tietosuoja/pyynto/?a=1#rekisteri=x', 'pyynto/'],
  ['https://www.example/', undefined],
  ['https://www.example/tietosuoja', undefined],
  ['https://www.example/tietosuojaa/pyynto/', undefined],
  ['https://other.example/tietosuoja/pyynto/', undefined],
])('%s is at %s below the portal', (address, path) => {
  expect(pathBelow(ROOT, address)).toBe(path);
});

describe('a cache', () => {
  test('is known by its portal, whatever the build', () => {
    expect(isOfPortal(ROOT, cacheNameOf(ROOT, 'a'))).toBe(true);
    expect(isOfPortal(ROOT, cacheNameOf(ROOT, 'b'))).toBe(true);
  });

  test.each([
    cacheNameOf('https://www.example/', 'a'),
    cacheNameOf(`${ROOT}toinen/`, 'a'),
    'kuvat',
    `${ROOT} a`,
  ])('of somebody else, %s, is left alone', (name) => {
    expect(isOfPortal(ROOT, name)).toBe(false);
  });
});
