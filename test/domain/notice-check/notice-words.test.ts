import { expect, test } from 'vitest';
import { readNoticeWords } from '../../../src/domain/notice-check/reading/notice-words.ts';

test('sentences have their line, and headings of any kind begin a section', () => {
  const markdown = `Otsikko
===

## 1. Nimi {#nimi}

Testi Oy, Y-tunnus 1.
Toinen lause
jatkuu tässä. Kolmas!

**Lihavoitu otsikko**

- a) ensimmäinen
- toinen: [x@y.fi](mailto:x@y.fi)

| Tarkoitus | Peruste |
|---|---|
| laskutus | sopimus |
`;
  const sections = readNoticeWords(markdown, 10);
  expect(sections.map(({ heading }) => [heading?.text, heading?.line])).toEqual([
    [undefined, undefined],
    ['Nimi', 13],
    ['Lihavoitu otsikko', 19],
  ]);
  expect(sections.flatMap(({ sentences }) => sentences.map(({ text, line }) => [line, text]))).toEqual([
    [10, 'Otsikko'],
    [15, 'Testi Oy, Y-tunnus 1. Toinen lause jatkuu tässä.'],
    [17, 'Kolmas!'],
    [21, 'a) ensimmäinen'],
    [22, 'toinen: x@y.fi'],
    [24, 'Tarkoitus – Peruste'],
    [26, 'laskutus – sopimus'],
  ]);
});

test.each([
  ['Kumppanit ovat HubSpot Inc. ja muut, esim. Malli. Uusi lause.', 2],
  ['Partner är t.ex. HubSpot och bl.a. Malli Oy. En ny mening.', 2],
  ['Päivitetty 5. 10. 2022 ja 1.1.2023. Uusi.', 1],
  ['Saako kysyä? Saa. "Kyllä."', 3],
])('%s has %i sentences', (text, count) => {
  expect(readNoticeWords(text)[0]?.sentences).toHaveLength(count);
});

test('words are folded for looking, and kept for showing', () => {
  const [section] = readNoticeWords('Tieto\u00adSUOJA\u2011vastaava\u00a0*on* `tässä`, a\u0308.');
  expect(section?.sentences[0]?.folded).toBe('tietosuoja-vastaava on tässä, ä.');
  expect(section?.sentences[0]?.text).toContain('SUOJA');
});
