import { describe, expect, test } from 'vitest';
import { isEmailAddress, isMailable, tidyEmail } from '../../../src/domain/values/email-address.ts';

describe('an e-mail address', () => {
  test.each([
    'aino@example.fi',
    'aino+kirje@example.fi',
    "o'brien_1@osasto.example.fi",
    'äijä@öljy.fi',
    'а.иванова@пример.рф',
    `${'a'.repeat(64)}@${'b'.repeat(60)}.example`,
  ])('is %s', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  test.each([
    ['a line break that would begin a header', 'aino@example.fi\nBcc: x@example.fi'],
    ['a carriage return', 'aino@example.fi\r'],
    ['a line separator', 'aino@example\u2028.fi'],
    ['a character that is not seen', 'ai\u200bno@example.fi'],
    ['a space', 'aino esimerkki@example.fi'],
    ['a second address', 'aino@example.fi,eero@example.fi'],
    ['a display name', 'Aino <aino@example.fi>'],
    ['a quoted part', '"aino"@example.fi'],
    ['no domain', 'aino@'],
    ['a host alone', 'aino@example'],
    ['two points together', 'aino@example..fi'],
    ['the mark of a gap', '…'],
    ['65 characters before the sign', `${'a'.repeat(65)}@example.fi`],
    ['255 characters', `a@${'b'.repeat(250)}.fi`],
  ])('has not %s', (_, text) => {
    expect(isEmailAddress(text)).toBe(false);
  });

  test('of a megabyte is refused at once', () => {
    const start = performance.now();
    expect(isEmailAddress(`a@${'a.'.repeat(500_000)}`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('an address that somebody types', () => {
  test.each([
    ['Aino Esimerkki <aino@example.fi>', 'aino@example.fi'],
    ['"Esimerkki, Aino" <aino@example.fi>;', 'aino@example.fi'],
    ['mailto:aino@example.fi', 'aino@example.fi'],
    ['mailto:aino@example.fi?subject=Hei', 'aino@example.fi'],
    ['aino@example.fi.', 'aino@example.fi'],
    [' aino@example.fi; ', 'aino@example.fi'],
    ['aino@example.fi, eero@example.fi', 'aino@example.fi, eero@example.fi'],
    ['aino', 'aino'],
    ['Aino <aino>', 'Aino <aino>'],
  ])('%j is tidied to %j, and that no more', (typed, tidy) => {
    expect(tidyEmail(typed)).toBe(tidy);
    expect(tidyEmail(tidy)).toBe(tidy);
  });

  test.each(['a.@b.fi', '.a@b.fi', 'a@-b.fi', 'a@b-.fi', 'a@.b.fi', `a@${'b'.repeat(64)}.fi`])(
    'is not %s',
    (text) => {
      expect(isMailable(text)).toBe(false);
    },
  );
});
