import { expect, test } from 'vitest';
import { splitNoticeHtml } from '../../src/build/notice-html.ts';

const html = `<h1>Seloste<br>
Rekisteri</h1>
<p>Päivitetty 1.1.2024</p>
<h2 id="kohta-1">1. Rekisterinpitäjä</h2>
<p>Yhtiö</p>
<h2 id="kohta-2">2. Yhteys (posti)</h2>
<ul><li>a) Katu</li></ul>
`;

test('a notice is its title, its dates and its sections', () => {
  expect(splitNoticeHtml(html)).toEqual({
    title: 'Seloste<br>\nRekisteri',
    opening: '<p>Päivitetty 1.1.2024</p>',
    sections: [
      { number: 1, id: 'kohta-1', heading: 'Rekisterinpitäjä', html: '<p>Yhtiö</p>' },
      { number: 2, id: 'kohta-2', heading: 'Yhteys (posti)', html: '<ul><li>a) Katu</li></ul>' },
    ],
  });
});

test('a text without a title is refused', () => {
  expect(() => splitNoticeHtml('<p>Teksti</p>')).toThrow('begin with its title');
});

test('a section whose heading has no number is refused', () => {
  expect(() => splitNoticeHtml(html.replace('2. Yhteys', 'Yhteys'))).toThrow('numbered heading');
});
