import { expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { faultsInDetails } from '../../../src/domain/request/detail-faults.ts';
import { problemsIn } from '../../../src/domain/request/problem.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { fieldsInUse } from '../../../src/domain/rights/field.ts';
import { rightEntry } from '../../../src/domain/rights/right.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';
import { wordings } from '../../fixtures/wordings.ts';

const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
const ordinary = valuesFor(['erasure'], ['markkinointirekisteri']);
const requestWith = (wallet?: string) =>
  requestFromValues(
    wallet === undefined ? ordinary : { ...ordinary, 'erasure.wallet': wallet },
    portalFacts,
    circumstances,
  );
const fieldsWith = (values: typeof ordinary) =>
  fieldsInUse('erasure', rightEntry('erasure').fields, values).map(({ name }) => name);

test('only who comes from a wallet is asked what the wallet gave', () => {
  expect(fieldsWith(ordinary)).not.toContain('wallet');
  expect(fieldsWith({ ...ordinary, 'erasure.wallet': '' })).toContain('wallet');
  expect(problemsIn({ ...ordinary, 'erasure.wallet': '' }, [])).toEqual(problemsIn(ordinary, []));
});

test('what the wallet gave stands in the letter and in its data, and an empty answer in neither', () => {
  const [asked] = requestWith('Nimi ja syntymäaika').rights;
  expect(asked?.details).toMatchObject({ wallet: 'Nimi ja syntymäaika' });
  expect(faultsInDetails('erasure', asked?.details ?? {})).toEqual([]);
  const letter = JSON.stringify(writeLetter(requestWith('Nimi ja syntymäaika'), wordings));
  expect(letter).toContain('jotka annoin digitaalisen identiteetin lompakosta:');
  expect(letter).toContain('Nimi ja syntymäaika');

  expect(writeLetter(requestWith(''), wordings)).toEqual(writeLetter(requestWith(), wordings));
  expect(requestWith('')).toEqual(requestWith());
});

test('a wording of before the first wallets says nothing unseen', () => {
  const older = wordings.map((wording) =>
    wording.name === 'poisto'
      ? { ...wording, text: wording.text.replaceAll('{wallet}', '').replaceAll('{if wallet}', '') }
      : wording,
  );
  expect(() => writeLetter(requestWith('Nimi'), older)).toThrow(
    expect.objectContaining({ code: 'WORDING_SILENT' }),
  );
});
