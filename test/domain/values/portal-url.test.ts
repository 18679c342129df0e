import { expect, test } from 'vitest';
import { checkAddressIn, writtenCheckAddress } from '../../../src/domain/values/check-address.ts';
import { portalUrlSchema } from '../../../src/domain/values/portal-url.ts';

test.each([
  ['a host', 'https://tietosuoja.example.fi/'],
  ['a folder', 'https://example.fi/tietosuoja/'],
  ['folders', 'https://example.fi/a/B_c-1.0/'],
  ['a port', 'https://example.fi:8443/'],
  ['a host of other letters', 'https://xn--yritys-fua.fi/'],
])('the address of a portal may have %s', (_, address) => {
  expect(portalUrlSchema.safeParse(address).success).toBe(true);
});

test.each([
  ['plain http', 'http://example.fi/'],
  ['another scheme', 'javascript:alert(1)/'],
  ['no slash at the end', 'https://example.fi/tietosuoja'],
  ['a user name that looks like a host', 'https://balentor.fi@example.fi/'],
  ['a query', 'https://example.fi/?a=/'],
  ['a fragment', 'https://example.fi/#/'],
  ['a host of mixed scripts', 'https://bаlentor.fi/'],
  ['a host without a dot', 'https://localhost/'],
  ['a folder above', 'https://example.fi/../'],
  ['spaces', 'https://example.fi/a b/'],
  ['a line break', 'https://example.fi/\nhttps://example.org/'],
  ['more than 254 characters', `https://example.fi/${'a'.repeat(240)}/`],
])('the address of a portal may not have %s', (_, address) => {
  expect(portalUrlSchema.safeParse(address).success).toBe(false);
});

test('a message names the page that checks letters, paper what one has to type', () => {
  expect(checkAddressIn('https://example.fi/tietosuoja/')).toBe('https://example.fi/tietosuoja/tarkista/');
  expect(writtenCheckAddress('https://example.fi/tietosuoja/')).toBe('example.fi/tietosuoja/tarkista');
});
