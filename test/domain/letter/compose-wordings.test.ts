import { describe, expect, test } from 'vitest';
import {
  composeWordings,
  problemsInSources,
  type WordingSources,
} from '../../../src/domain/letter/compose-wordings.ts';
import { fillBlock, parseWording } from '../../../src/domain/letter/wording.ts';
import { RIGHT_NAMES, rightEntry } from '../../../src/domain/rights/right.ts';

const letterOf = (text: string, lines = 'mandate: valtuus\ncomplaint: oikeus') =>
  `---\ntopic: aihe\n${lines}\n---\n\n${text}`;
const sourcesOf = (access: string, asks: WordingSources['asks'] = []): WordingSources => ({
  letters: RIGHT_NAMES.map((right) => ({
    name: rightEntry(right).word,
    text: letterOf(right === 'access' ? access : 'Pyyntö.\n'),
  })),
  asks,
});
/** What the access letter says below its front matter. */
const composed = (access: string, asks?: WordingSources['asks']) =>
  composeWordings(sourcesOf(access, asks))
    .find(({ name }) => name === 'tarkastus')
    ?.text.split('---\n\n')[1];

describe('what a register asks', () => {
  test('stands in its place, for this register, after the conditions of the place', () => {
    const asks = [
      { slug: 'jasenet', asks: { access: ['{if topic} Jäsenet.', 'Muut.'] } },
      { slug: 'asiakkaat', asks: { access: ['Asiakkaat.'] } },
      { slug: 'kurssit', asks: { erasure: ['Kurssit.'] } },
    ];
    expect(composed('Alku.\n\n{if scope=everything} {asks}\n\nLoppu.\n', asks)).toBe(
      [
        'Alku.',
        '{if scope=everything} {if register=asiakkaat} Asiakkaat.',
        '{if scope=everything} {if register=jasenet} {if topic} Jäsenet.',
        '{if scope=everything} {if register=jasenet} Muut.',
        'Loppu.\n',
      ].join('\n\n'),
    );
  });

  test('leaves no trace where no register asks anything', () => {
    expect(composed('Alku.\n\n{asks}\n\n{if not asks} Loppu.\n')).toBe('Alku.\n\nLoppu.\n');
    expect(composed('Alku.\n\n{asks}\n')).toBe('Alku.\n');
  });

  test('can stand first and last', () => {
    const asks = [{ slug: 'jasenet', asks: { access: ['Jäsenet.'] } }];
    expect(composed('{asks}\n\nLoppu.\n', asks)).toBe('{if register=jasenet} Jäsenet.\n\nLoppu.\n');
    expect(composed('Alku.\n\n{asks}', asks)).toBe('Alku.\n\n{if register=jasenet} Jäsenet.');
  });

  test('silences what is said when none of the registers asks anything', () => {
    const asks = ['asiakkaat', 'jasenet'].map((slug) => ({ slug, asks: { access: ['Lisää.'] } }));
    const none = '{if not register=asiakkaat} {if not register=jasenet}';
    expect(composed('{if topic} {if not asks} Yhteinen.\n', asks)).toBe(`{if topic} ${none} Yhteinen.\n`);
    expect(composed('- {if not asks} Yhteinen.\n', asks)).toBe(`- ${none} Yhteinen.\n`);
  });

  test("names its own notice's recipients, whatever its word is made of", () => {
    const slug = '2-jasen-rekisteri';
    const ask = '{if processors} Poistakaa myös palveluista {processors}.';
    const text = composed('{asks}\n', [{ slug, asks: { access: [ask] } }]) as string;
    const [block] = parseWording(`---\ntopic: a\n---\n\n${text}`).blocks;
    const written = (names: string, register: string) =>
      fillBlock(block as NonNullable<typeof block>, { register: [register], [`processors.${slug}`]: names })
        ?.pieces;
    expect(written('Palvelu Oy', slug)).toEqual([['Poistakaa myös palveluista Palvelu Oy.']]);
    expect(written('', slug)).toBeUndefined();
    // Another register's request does not know the name and must not be asked for it.
    expect(fillBlock(block as NonNullable<typeof block>, { register: ['muu'] })).toBeUndefined();
  });

  test('is the same text in whatever order the notices come, and with the line ends of any system', () => {
    const asks = ['b', 'a'].map((slug) => ({ slug, asks: { access: [`Kohta ${slug}.`] } }));
    expect(composed('{asks}\n', asks)).toBe(composed('{asks}\n', [...asks].reverse()));
    const windows = sourcesOf('{asks}\n', asks).letters.map(({ name, text }) => ({
      name,
      text: text.replaceAll('\n', '\r\n'),
    }));
    expect(composeWordings({ letters: windows, asks })).toEqual(composeWordings(sourcesOf('{asks}\n', asks)));
  });

  test('is told when its letter has no place for it', () => {
    const asks = [{ slug: 'jasenet', asks: { access: ['Lisää.'], erasure: ['Lisää.'] } }];
    expect(problemsInSources(sourcesOf('{asks}\n', asks))).toEqual([
      { code: 'no-place', slug: 'jasenet', right: 'erasure' },
    ]);
    expect(problemsInSources(sourcesOf('Teksti {asks}\n', asks))).toContainEqual({
      code: 'no-place',
      slug: 'jasenet',
      right: 'access',
    });
  });
});

describe('what other letters call a right', () => {
  const following = { name: 'valtakirja', text: '---\nsubject: a\n---\n\n- {mandates}\n- muuta\n' };

  test('stands as an item of each right there, in the order of the rights', () => {
    const { letters } = sourcesOf('Pyyntö.\n');
    const rows = letters.map(({ name, text }) => ({
      name,
      text: text.replace('mandate: valtuus', `mandate: ${name}: valtuus`),
    }));
    const text = composeWordings({ letters: [...rows, following], asks: [] }).at(-1)?.text;
    const items = RIGHT_NAMES.map((right) => `- {if right=${right}} ${rightEntry(right).word}: valtuus\n`);
    expect(text).toBe(`---\nsubject: a\n---\n\n${items.join('')}- muuta\n`);
  });

  test("is no part of the right's own letter", () => {
    const { letters } = sourcesOf('mandate: tämä jää\n');
    expect(composeWordings({ letters, asks: [] })[0]?.text).toBe(
      '---\ntopic: aihe\n---\n\nmandate: tämä jää\n',
    );
  });

  test.each([
    ['mandate', 'complaint: oikeus'],
    ['complaint', 'mandate: valtuus'],
    ['complaint', 'mandate: valtuus\ncomplaint:'],
  ])('is told when a right lacks its line %s', (key, lines) => {
    const { letters } = sourcesOf('Pyyntö.\n');
    const [first, ...others] = letters;
    const lacking = { name: first?.name ?? '', text: letterOf('Pyyntö.\n', lines) };
    expect(problemsInSources({ letters: [lacking, ...others], asks: [] })).toEqual([
      { code: 'missing-row', wording: 'tarkastus', key },
    ]);
  });
});
