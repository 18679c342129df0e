import { expect, test } from 'vitest';
import { addressLines, envelopeLines, formatAddress } from '../../../src/domain/values/postal-address.ts';

const address = { street: 'Käsityöläiskatu 4 B 12', postcode: '00530', locality: 'Jämsänkoski' };

test('an address stands on one line', () => {
  expect(formatAddress(address)).toBe('Käsityöläiskatu 4 B 12, 00530 Jämsänkoski');
});

test('no address leaves its line empty', () => {
  expect(formatAddress(undefined)).toBe('');
});

test('an address has two lines', () => {
  expect(addressLines(address)).toEqual(['Käsityöläiskatu 4 B 12', '00530 Jämsänkoski']);
});

test('an envelope has the post office in capitals', () => {
  expect(envelopeLines(address)).toEqual(['Käsityöläiskatu 4 B 12', '00530 JÄMSÄNKOSKI']);
});

test.each([
  ['SE', '111 51', 'Stockholm', 'SE-111 51 Stockholm'],
  ['DE', '10115', 'Berlin', 'DE-10115 Berlin'],
  ['GB', 'SW1A 2AA', 'London', 'London SW1A 2AA, GB'],
  ['IE', 'D02 AF30', 'Dublin', 'Dublin D02 AF30, IE'],
  ['US', '10001', 'New York NY', 'New York NY 10001, US'],
  ['AE', '', 'Dubai', 'AE Dubai'],
])('in %s the postcode stands where the country has it', (country, postcode, locality, office) => {
  expect(addressLines({ street: '1 A', postcode, locality, country })[1]).toBe(office);
});
