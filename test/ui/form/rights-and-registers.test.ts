import { describe, expect, test } from 'vitest';
import { RIGHT_NAMES, type Right, rightEntry } from '../../../src/domain/rights/right.ts';
import { asksRegisters, withRights } from '../../../src/ui/form/form-draft.ts';
import { openTarget } from '../../../src/ui/form/open-target.ts';
import { parseFragment } from '../../../src/ui/parts/fragment.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const SLUGS = portalFacts.registers.map(({ slug }) => slug);
const registersOf = (rights: readonly Right[], before?: string[]) =>
  withRights(before ? { 'choice.registers': before } : {}, rights, SLUGS)['choice.registers'];

describe('the registers that a choice of rights brings', () => {
  test.each<Right>(['access', 'erasure', 'consentWithdrawal'])('all of them at first for %s', (right) => {
    expect(registersOf([right])).toEqual(SLUGS);
    expect(registersOf([right], ['asiakasrekisteri'])).toEqual(['asiakasrekisteri']);
    expect(asksRegisters(withRights({}, [right], SLUGS), SLUGS)).toBe(true);
  });

  test('all of them, unasked, for a ban on marketing, whatever was chosen before', () => {
    expect(registersOf(['marketingObjection'], ['markkinointirekisteri'])).toEqual(SLUGS);
    expect(asksRegisters(withRights({}, ['marketingObjection'], SLUGS), SLUGS)).toBe(false);
    expect(asksRegisters(withRights({}, ['erasure', 'marketingObjection'], SLUGS), SLUGS)).toBe(true);
  });

  test('none for the others: the person says which', () => {
    const others = RIGHT_NAMES.filter((right) => rightEntry(right).registers === undefined);
    expect(others.length).toBeGreaterThan(0);
    for (const right of others) expect(registersOf([right])).toBeUndefined();
  });

  test('an older draft that names one register for a ban can still be put right', () => {
    const old = { 'choice.rights': ['marketingObjection'], 'choice.registers': ['markkinointirekisteri'] };
    expect(asksRegisters(old, SLUGS)).toBe(true);
  });
});

describe('a link opens', () => {
  const stepOf = async (fragment: string): Promise<number> => {
    const target = parseFragment(fragment, SLUGS);
    const { draft } = await openTarget(target, { facts: portalFacts, root: './' }, async () => undefined);
    return draft.step;
  };

  test.each([
    ['#rekisteri=asiakasrekisteri&oikeus=tarkastus', 2],
    ['#rekisteri=asiakasrekisteri&oikeus=markkinointikielto', 3],
    ['#oikeus=markkinointikielto', 3],
    ['#oikeus=tarkastus', 1],
    ['#rekisteri=asiakasrekisteri', 1],
    ['#rekisteri=tuntematon&oikeus=tarkastus', 1],
  ])('%s at step %i', async (fragment, step) => {
    expect(await stepOf(fragment)).toBe(step);
  });
});
