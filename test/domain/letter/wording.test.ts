import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillBlock, fillText, parseWording, WordingError } from '../../../src/domain/letter/wording.ts';

const filled = (body: string, values: Parameters<typeof fillBlock>[1]) =>
  parseWording(`---\ntopic: aihe\n---\n\n${body}\n`).blocks.map((block) => fillBlock(block, values));

describe('a wording', () => {
  test('has properties, which may repeat', () => {
    expect(parseWording('---\nnote: yksi\nnote: kaksi: kolme\n---\n').properties).toEqual({
      note: ['yksi', 'kaksi: kolme'],
    });
  });

  test('without front matter is refused', () => {
    expect(() => parseWording('Hei')).toThrow(WordingError);
  });

  test('is read block by block', () => {
    const body = '## Otsikko\n\nRivi\njatkuu\n\n> {a}\n\n- yksi\n- kaksi\n  jatkuu\n\n| A | {a} |\n| B | b |';
    expect(filled(body, { a: 'x\ny' })).toEqual([
      { kind: 'heading', pieces: [['Otsikko']] },
      { kind: 'paragraph', pieces: [['Rivi jatkuu']] },
      { kind: 'quote', pieces: [['x\ny']] },
      { kind: 'list', pieces: [['yksi'], ['kaksi jatkuu']] },
      {
        kind: 'table',
        pieces: [
          ['A', 'x\ny'],
          ['B', 'b'],
        ],
      },
    ]);
  });

  test.each([
    ['{if a} teksti', { a: 'x' }, true],
    ['{if a} teksti', { a: '' }, false],
    ['{if a} teksti', { a: [] }, false],
    ['{if a} teksti', { a: true }, true],
    ['{if not a} teksti', { a: '' }, true],
    ['{if a=x} teksti', { a: 'x' }, true],
    ['{if a=x} teksti', { a: ['y', 'x'] }, true],
    ['{if a=x} teksti', { a: 'xy' }, false],
    ['{if not a=x} teksti', { a: ['y'] }, true],
    ['{if a} {if b} teksti', { a: 'x', b: '' }, false],
  ])('%s with %j stands: %s', (body, values, stands) => {
    expect(filled(body, values)[0] !== undefined).toBe(stands);
  });

  test('drops the items whose conditions do not hold, and the list with them', () => {
    expect(filled('- {if a} yksi\n- kaksi', { a: '' })[0]?.pieces).toEqual([['kaksi']]);
    expect(filled('- {if a} yksi', { a: '' })[0]).toBeUndefined();
  });

  test('that names something unknown says what is known', () => {
    expect(() => fillText('{nimi}', { name: 'x' })).toThrow('{nimi} is not known here. Known: name.');
    expect(() => fillText('{constructor}', {})).toThrow('not known');
  });

  test('takes any typed text as it is and never reads it as wording', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        expect(fillText('alku {a}{b} loppu', { a: first, b: second })).toBe(`alku ${first}${second} loppu`);
      }),
    );
    expect(fillText('{a}', { a: '{b} $& $1 {if b}', b: 'never' })).toBe('{b} $& $1 {if b}');
  });
});
