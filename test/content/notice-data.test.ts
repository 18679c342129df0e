import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { noticeSchema } from '../../src/domain/publisher/notice.ts';
import { noticeAsData } from '../../src/site/notice-as-data.ts';
import { statementsIn, unknownTerms } from '../site/linked-data.ts';

/*
 * Balentor's own notice as data. By hand: the notice, its controller and authority, 14 statements; three for each of 9
 * recipients, 2 passages on storage and the purpose; one for each of 4 rights. That is 54. Besides, three for each of 7
 * kinds of data and 2 sources, 4 for the contact person, and the text's language and hash.
 */

const DPV = 'https://w3id.org/dpv#';

test('Balentor’s notice on customers says as data what it says in words', async () => {
  const path = new URL('../../content/notices/asiakasrekisteri/fi.md', import.meta.url);
  const [, facts = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  const statements = await statementsIn(
    noticeAsData({
      slug: 'asiakasrekisteri',
      notice: noticeSchema.parse(parse(facts)),
      title: 'Balentor Oy:n rekisteriseloste: Asiakasrekisteri',
      language: 'fi',
      sha256: createHash('sha256').update(body.trim()).digest('hex'),
      controller: { jointControllers: [] } as never,
      isOmbudsman: true,
    }),
  );
  const count = (property: string): number =>
    statements.filter(({ predicate }) => predicate.value === DPV + property).length;
  expect(unknownTerms(statements)).toEqual([]);
  const counted = {
    hasRecipient: 9,
    hasStorageCondition: 2,
    hasRight: 4,
    hasPurpose: 1,
    hasPersonalData: 7,
    hasDataSource: 2,
    hasLegalBasis: 0,
    hasThirdCountry: 0,
  };
  for (const [property, expected] of Object.entries(counted))
    expect(count(property), property).toBe(expected);
  expect(statements).toHaveLength(54 + 3 * (7 + 2) + 4 + 2);
});
