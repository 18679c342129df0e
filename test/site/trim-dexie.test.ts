import { expect, test } from 'vitest';
import { trim } from '../../src/site/trim-dexie.ts';

const SOURCE =
  'this.use(cacheMiddleware);this.use(observabilityMiddleware);this.use(virtualIndexMiddleware);';

test('Dexie is left without its cache and its news of changes', () => {
  expect(trim(SOURCE)).toBe('this.use(virtualIndexMiddleware);');
});

test.each([
  ['one is not there', SOURCE.replace('this.use(cacheMiddleware);', ''), '0 times'],
  ['one is there twice', SOURCE + SOURCE, '2 times'],
])('no Dexie is made when %s', (_, source, problem) => {
  expect(() => trim(source)).toThrow(problem);
});
