import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describedBy, fieldIds } from '../../../src/ui/parts/element-ids.ts';

test('a control, its hint, its problem and what more it says have ids of one kind', () => {
  expect(fieldIds('delivery.channel')).toEqual({
    control: 'delivery-channel',
    hint: 'delivery-channel-ohje',
    problem: 'delivery-channel-korjaus',
    more: 'delivery-channel-lisa',
  });
});

test.each([
  [['a', false, undefined, 'b'], 'a b'],
  [[false, undefined], undefined],
])('a control is described by %j as %j', (ids, expected) => {
  expect(describedBy(...(ids as (string | false | undefined)[]))).toBe(expected);
});

/** An id of one of the roles written by hand, which a description or a test would have to spell again. */
const WRITTEN_BY_HAND = [
  // An attribute that is text and does not come from the maker.
  /aria-describedby=(?:["'`]|\{['"`]|\{[^}]*\?\s*['"`])/,
  // A role's ending, in any of the tongues that were in use once.
  /\bid=(?:"|\{`)[^"`]*-(?:ohje|korjaus|ongelma|lisa|hint|problem|more)["`]/,
  /'[\w-]*-(?:ohje|korjaus|ongelma|lisa)'/,
];

describe('nobody but the maker writes such an id:', () => {
  const files = globSync('src/{ui,components,layouts,pages}/**/*.{ts,tsx,astro}').filter(
    (path) => !path.endsWith('ui/parts/element-ids.ts'),
  );

  test('the files are found', () => {
    expect(files.length).toBeGreaterThan(150);
  });

  test.each(files)('%s', (path) => {
    const source = readFileSync(path, 'utf8');
    expect(WRITTEN_BY_HAND.flatMap((pattern) => source.match(pattern)?.[0] ?? [])).toEqual([]);
  });

  test.each([
    '<p id="sent-day-hint">',
    '<p class="hint" id={`$' + '{FILE}-ohje`}>',
    '<input aria-describedby="haku-ohje" />',
    "<input aria-describedby={problem ? 'a b' : 'a'} />",
    "const HINT = 'tapahtuma-ohje';",
  ])('%s would be noticed', (source) => {
    expect(WRITTEN_BY_HAND.some((pattern) => pattern.test(source))).toBe(true);
  });
});
