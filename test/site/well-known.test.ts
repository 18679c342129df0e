import { expect, test } from 'vitest';
import { buildDay, securityFile } from '../../src/site/well-known.ts';

const contact = { securityContact: 'mailto:tietoturva@esimerkki.example' };

test('who gives no contact has no security.txt', () => {
  expect(securityFile({ portalUrl: 'https://a.example/' }, '2026-11-26')).toBeUndefined();
});

test('security.txt names the contact, and holds for a year at most', () => {
  const file = securityFile({ ...contact, portalUrl: 'https://a.example/' }, '2026-11-26');
  expect(file).toMatchObject({ path: '.well-known/security.txt', expiresOn: '2027-11-01' });
  expect(file?.text.split('\n')).toEqual([
    'Contact: mailto:tietoturva@esimerkki.example',
    'Expires: 2027-11-01T00:00:00Z',
    'Preferred-Languages: fi',
    'Canonical: https://a.example/.well-known/security.txt',
    '',
  ]);
});

test('in a folder, or where no address is known, it waits to be copied to the root', () => {
  for (const portalUrl of ['https://a.example/tietosuoja/', undefined]) {
    const file = securityFile({ ...contact, portalUrl }, '2026-11-26');
    expect(file?.path).toBe('origin-root/.well-known/security.txt');
    expect(file?.text).not.toContain('Canonical');
  }
});

test('the day of a build can be told', () => {
  expect(buildDay('1764115200', Date.now)).toBe('2025-11-26');
  expect(buildDay(undefined, () => 0)).toBe('1970-01-01');
  expect(buildDay('eilen', () => 0)).toBe('1970-01-01');
});
