import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../src/domain/request/problem.ts';
import { requestSchema } from '../../src/domain/request/request.ts';
import { requestFromValues } from '../../src/domain/request/request-from-values.ts';
import type { FieldValues } from '../../src/domain/rights/field.ts';
import { RIGHT_NAMES, type Right, rightEntry } from '../../src/domain/rights/right.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { publishedFacts } from '../fixtures/published-facts.ts';

const folder = new URL('../fixtures/requests/', import.meta.url);

/** What the recorded requests have that is not the same for all. */
const REGISTERS: Partial<Record<Right, readonly string[]>> = {
  access: ['asiakasrekisteri', 'markkinointirekisteri'],
  erasure: ['asiakasrekisteri', 'markkinointirekisteri'],
  marketingObjection: ['markkinointirekisteri'],
  objection: ['markkinointirekisteri'],
  consentWithdrawal: ['markkinointirekisteri'],
};
const BY_POST: FieldValues = {
  'delivery.channel': 'post',
  'dataSubject.replyBy': 'post',
  'dataSubject.street': 'Kotikatu 1 A 1',
  'dataSubject.postcode': '40100',
  'dataSubject.locality': 'Jyväskylä',
};

test('there is one recorded request for each right', () => {
  expect(readdirSync(folder).sort()).toEqual(
    RIGHT_NAMES.map((right) => `${rightEntry(right).word}.json`).sort(),
  );
});

describe.each(RIGHT_NAMES)('the recorded request of %s', (right) => {
  const path = new URL(`${rightEntry(right).word}.json`, folder);
  const recorded = requestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const values = {
    ...valuesFor([right], REGISTERS[right] ?? ['asiakasrekisteri']),
    ...(right === 'restriction' ? BY_POST : {}),
  };

  test('is what the form makes of the published notices', () => {
    const { reference, createdOn } = recorded;
    expect(problemsIn(values, [])).toEqual([]);
    // After a change of a notice or of the form: write here what the form gives.
    expect(recorded).toEqual(requestFromValues(values, publishedFacts, { reference, createdOn }));
  });
});
