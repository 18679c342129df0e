import { expect, test } from 'vitest';
import { findSectionWith, noticeSections } from '../../../src/domain/publisher/notice-sections.ts';

const markdown = `Otsikko
===

## 1. Nimi {#kohta-1}

Rekisterin nimi.

### Alaotsikko

## Kuinka kauan

Tiedot *säilytetään*
[vuoden](https://example.fi/).

## 12. Oikeutesi {#oikeutesi}
`;

test('sections are what stands below the headings of the second level', () => {
  expect(noticeSections(markdown)).toEqual([
    {
      anchor: 'kohta-1',
      isAnchorWritten: true,
      number: '1',
      heading: 'Nimi',
      body: '\nRekisterin nimi.\n\n### Alaotsikko\n',
    },
    {
      anchor: 'kohta-2',
      isAnchorWritten: false,
      heading: 'Kuinka kauan',
      body: '\nTiedot *säilytetään*\n[vuoden](https://example.fi/).\n',
    },
    { anchor: 'oikeutesi', isAnchorWritten: true, number: '12', heading: 'Oikeutesi', body: '' },
  ]);
});

test('a text may have no sections, and lines may end as on Windows', () => {
  expect(noticeSections('Otsikko\n===\n\nTeksti.\n')).toEqual([]);
  expect(noticeSections('## Nimi {#nimi}\r\n\r\nTeksti.\r\n')).toMatchObject([{ anchor: 'nimi' }]);
});

test('the section with given words is found, or none', () => {
  const sections = noticeSections(markdown);
  expect(findSectionWith('Tiedot *säilytetään* vuoden.', sections)).toBe('kohta-2');
  expect(findSectionWith('Tiedot poistetaan.', sections)).toBeUndefined();
});
