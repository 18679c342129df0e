import { expect, test } from 'vitest';
import type { RegisterFacts } from '../../../src/domain/publisher/register-facts.ts';
import type { PortalFacts } from '../../../src/domain/request/request-from-values.ts';
import { findAddressChoice } from '../../../src/ui/sending/address-choice.ts';

const home = { street: 'Väinönkatu 38 C', postcode: '40100', locality: 'Jyväskylä' };
const former = { street: 'Piippukatu 11', postcode: '40100', locality: 'Jyväskylä' };
const customers = register('asiakasrekisteri', '2022-10-05', home, 'Anne Mero');
const marketing = register('markkinointirekisteri', '2021-06-23', former, 'Salli Kokkinen');
const facts = portal([marketing, customers]);

test('nothing is said when the notices agree', () => {
  const same = { ...marketing, postalAddress: home, contactPerson: customers.contactPerson };
  expect(findAddressChoice({ channel: 'post', address: home }, portal([customers, same]))).toBeUndefined();
});

test('a letter to the newest notice’s address says so, and names the other', () => {
  expect(findAddressChoice({ channel: 'post', address: home }, facts)).toEqual({
    about: 'both',
    reason: { kind: 'newest', address: 'Väinönkatu 38 C, 40100 Jyväskylä', source: customers },
    others: [marketing],
    sharedEmail: 'info@balentor.fi',
  });
});

test('a letter to an older notice’s address says that a newer one differs', () => {
  const choice = findAddressChoice({ channel: 'post', address: former }, facts);
  expect(choice?.reason).toMatchObject({ kind: 'older', source: marketing });
  expect(choice?.others).toEqual([customers]);
});

test('the address that the controller confirmed needs no notice', () => {
  const confirmed = { ...facts, controller: { ...facts.controller, postalAddress: former } };
  expect(findAddressChoice({ channel: 'post', address: former }, confirmed)?.reason.kind).toBe('controller');
});

test('an address that stands in no notice any more is called that', () => {
  const gone = { ...home, street: 'Vanhatie 1' };
  expect(findAddressChoice({ channel: 'post', address: gone }, facts)?.reason.kind).toBe('unlisted');
});

test.each([
  ['info@balentor.fi', true],
  ['muu@balentor.fi', false],
])('a request to %s by e-mail: the same in all notices is %s', (email, isSameInAll) => {
  expect(findAddressChoice({ channel: 'email', email }, facts)?.reason).toEqual({
    kind: 'email',
    email,
    isSameInAll,
  });
});

test('only what differs is named', () => {
  const moved = { ...marketing, contactPerson: customers.contactPerson };
  const handedOver = { ...marketing, postalAddress: home };
  const delivery = { channel: 'post', address: home } as const;
  expect(findAddressChoice(delivery, portal([customers, moved]))?.about).toBe('address');
  expect(findAddressChoice(delivery, portal([customers, handedOver]))?.about).toBe('person');
});

function register(
  slug: string,
  noticeUpdatedOn: string,
  postalAddress: RegisterFacts['postalAddress'],
  person: string,
): RegisterFacts {
  return {
    slug,
    noticeUpdatedOn,
    postalAddress,
    email: 'info@balentor.fi',
    contactPerson: { name: person, title: 'Johtaja', email: 'johtaja@balentor.fi' },
  } as RegisterFacts;
}

function portal(registers: readonly RegisterFacts[]): PortalFacts {
  return {
    language: 'fi',
    owner: '0933696-9',
    controller: { shortName: 'Balentor' } as PortalFacts['controller'],
    registers,
  };
}
