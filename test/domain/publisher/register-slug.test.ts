import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemInSlug, suggestSlug } from '../../../src/domain/publisher/register-slug.ts';

/** What `request.json` takes as a register's slug. */
const IN_PACKETS = /^[a-z0-9-]{1,60}$/;

describe("A register's word", () => {
  test.each([
    ['asiakasrekisteri', undefined, 'asiakasrekisteri'],
    ['jasen-2', undefined, 'jasen-2'],
    ['jäsenrekisteri', 'characters', 'jasenrekisteri'],
    ['Asiakas rekisteri', 'characters', 'asiakas-rekisteri'],
    ['-x', 'characters', 'x'],
    ['', 'characters', ''],
    ['a'.repeat(60), undefined, 'a'.repeat(60)],
    ['a'.repeat(61), 'characters', 'a'.repeat(60)],
    ['vertailu', 'taken', 'vertailu-rekisteri'],
    ['versiot', 'taken', 'versiot-rekisteri'],
  ] as const)('%s', (name, problem, suggestion) => {
    expect(problemInSlug(name)).toBe(problem);
    expect(suggestSlug(name)).toBe(suggestion);
  });

  test('whatever passes is a word that a packet carries, and so is whatever is suggested', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z0-9-]{1,70}$/)),
        (name) => {
          for (const word of [name, suggestSlug(name)]) {
            if (word && problemInSlug(word) === undefined) expect(word).toMatch(IN_PACKETS);
          }
          const suggestion = suggestSlug(name);
          if (suggestion) expect(problemInSlug(suggestion)).toBeUndefined();
        },
      ),
    );
  });
});
