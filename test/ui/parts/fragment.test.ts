import { describe, expect, test } from 'vitest';
import { draftFragment, parseFragment, requestFragment } from '../../../src/ui/parts/fragment.ts';

const SLUGS = ['asiakasrekisteri', 'markkinointirekisteri'];

describe('what the address asks the form to open', () => {
  test.each([
    ['', undefined],
    ['#sisalto', undefined],
    [draftFragment('abc12345'), { kind: 'draft', id: 'abc12345' }],
    [requestFragment('abc12345'), { kind: 'request', id: 'abc12345' }],
    [
      '#rekisteri=asiakasrekisteri&oikeus=tarkastus',
      { kind: 'start', registers: ['asiakasrekisteri'], right: 'access', isFromWallet: false, isKnown: true },
    ],
    [
      '#rekisteri=markkinointirekisteri&rekisteri=asiakasrekisteri',
      { kind: 'start', registers: SLUGS, right: undefined, isFromWallet: false, isKnown: true },
    ],
    [
      '#oikeus=poisto',
      { kind: 'start', registers: [], right: 'erasure', isFromWallet: false, isKnown: true },
    ],
    [
      '#oikeus=poisto&lahde=lompakko',
      { kind: 'start', registers: [], right: 'erasure', isFromWallet: true, isKnown: true },
    ],
    [
      '#oikeus=poisto&lahde=muu',
      { kind: 'start', registers: [], right: 'erasure', isFromWallet: false, isKnown: true },
    ],
  ])('%s is read', (fragment, target) => {
    expect(parseFragment(fragment, SLUGS)).toEqual(target);
  });

  test.each(['#rekisteri=muu&oikeus=tarkastus', '#oikeus=tuntematon', '#oikeus=__proto__'])(
    '%s is known to be unknown',
    (fragment) => {
      expect(parseFragment(fragment, SLUGS)).toMatchObject({ kind: 'start', isKnown: false });
    },
  );
});
