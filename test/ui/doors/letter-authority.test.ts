import { expect, test } from 'vitest';
import { DATA_PROTECTION_OMBUDSMAN } from '#words/authority.ts';
import { authorityIn } from '../../../src/ui/doors/letter-authority.ts';

test('the Ombudsman is named in the letter’s language, at the same address for messages', async () => {
  expect(await authorityIn(DATA_PROTECTION_OMBUDSMAN, 'fi')).toBe(DATA_PROTECTION_OMBUDSMAN);
  const { email } = DATA_PROTECTION_OMBUDSMAN;
  expect(await authorityIn(DATA_PROTECTION_OMBUDSMAN, 'sv')).toMatchObject({
    name: 'Dataombudsmannens byrå',
    email,
  });
});

test('an authority that the publisher wrote down keeps its name', async () => {
  const own = { ...DATA_PROTECTION_OMBUDSMAN, name: 'Ålands datainspektion' };
  expect(await authorityIn(own, 'sv')).toBe(own);
});
