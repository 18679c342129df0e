import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOLLOW_UP_NAMES, followUpEntry } from '../../../src/domain/letters/follow-up.ts';
import { followUpWordings, hashedWordings, requestWordings } from '../../../src/ui/doors/letter-wordings.ts';
import { publishedWordings } from '../../fixtures/published-wordings.ts';

const namesOf = (texts: readonly { name: string }[]): string[] => texts.map(({ name }) => name).sort();

test('the wordings of the letters that follow a request come apart from those of requests', async () => {
  const words = FOLLOW_UP_NAMES.map((name) => followUpEntry(name).word);
  expect(namesOf(await followUpWordings('fi'))).toEqual([...words].sort());
  const all = readdirSync(new URL('../../../content/letters/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  expect(namesOf(await requestWordings('fi'))).toEqual(all.filter((name) => !words.includes(name)));
});

test('together they are what the portal publishes, with the same hashes', async () => {
  const hashed = await hashedWordings([...(await requestWordings('fi')), ...(await followUpWordings('fi'))]);
  const known = new Map(publishedWordings.map(({ name, sha256 }) => [name, sha256]));
  expect(new Map(hashed.map(({ name, sha256 }) => [name, sha256]))).toEqual(known);
});
