import { expect, test } from 'vitest';
import { controllerSchema, withAuthority } from '../../../src/domain/publisher/controller.ts';
import { storeOwner } from '../../../src/domain/publisher/store-owner.ts';
import { DATA_PROTECTION_OMBUDSMAN } from '../../../src/i18n/fi/authority.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const { name, forms, shortName, shortForms } = portalFacts.controller;
const least = { name, forms, shortName, shortForms, requestEmail: 'tieto@example.fi' };

test('a controller says who it is and where requests go; the authority is the Finnish one', () => {
  const controller = withAuthority(controllerSchema.parse(least), DATA_PROTECTION_OMBUDSMAN);
  expect(controller.supervisoryAuthority).toMatchObject({ email: 'tietosuoja@om.fi' });
  expect(controller).toMatchObject({ noticeKind: 'rekisteriseloste', check: 'warn', jointControllers: [] });
});

test('without a business id, the name tells whose data a browser has', () => {
  expect(storeOwner({ name: 'Saariston Melojat ry' })).toBe('saariston-melojat-ry');
  expect(storeOwner({ name, businessId: '0933696-9' })).toBe('0933696-9');
});

test.each<[string, object]>([
  ['a data protection officer whom nobody can reach', { dataProtectionOfficer: { name: 'Tuovi Salmi' } }],
  ['a kind of notice that has no words', { noticeKind: 'rekisteritiedote' }],
  ['a joint controller without a contact', { jointControllers: [{ name: 'Opisto' }] }],
  ['a waiver without a reason', { waivers: [{ rule: 'R-01' }] }],
])('%s is refused', (_, change) => {
  expect(controllerSchema.safeParse({ ...least, ...change }).success).toBe(false);
});
