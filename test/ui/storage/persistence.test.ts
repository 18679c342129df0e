import { expect, test } from 'vitest';
import { askPersistence, findPersistence, findUsage } from '../../../src/ui/storage/persistence.ts';
import { writtenSize } from '../../../src/ui/storage/written-size.ts';

async function refusing(): Promise<never> {
  throw new TypeError('no');
}

test.each([
  ['promises', async () => true, 'granted'],
  ['does not promise', async () => false, 'refused'],
  ['rejects the question', refusing, 'notOffered'],
] as [string, () => Promise<boolean>, string][])(
  'a browser that %s is understood',
  async (_, answer, persistence) => {
    expect(await askPersistence({ persist: answer })).toBe(persistence);
    expect(await findPersistence({ persisted: answer })).toBe(persistence);
  },
);

test('a browser without the question offers nothing', async () => {
  expect(await askPersistence({})).toBe('notOffered');
  expect(await findPersistence({})).toBe('notOffered');
  expect(await findUsage({})).toBeUndefined();
  expect(await findUsage({ estimate: refusing })).toBeUndefined();
  expect(await findUsage({ estimate: async () => ({ usage: 5 }) })).toBe(5);
});

test.each([
  [0, '0\u00a0kt'],
  [1, '1\u00a0kt'],
  [112_000, '112\u00a0kt'],
  [999_001, '1,0\u00a0Mt'],
  [1_234_567, '1,2\u00a0Mt'],
  [25_400_000, '25\u00a0Mt'],
])('%i bytes are written %s', (bytes, text) => {
  expect(writtenSize(bytes)).toBe(text);
});
