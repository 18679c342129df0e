import { expect, test } from 'vitest';
import { askPersistence, findPersistence, findUsage } from '../../../src/ui/parts/persistence.ts';

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
