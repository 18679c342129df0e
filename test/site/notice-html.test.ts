import { expect, test } from 'vitest';
import { splitNoticeHtml } from '../../src/site/notice-html.ts';

const markdown = `Seloste\\
Rekisteri
===

Päivitetty 1.1.2024

## 1. Rekisterinpitäjä {#kohta-1}

Yhtiö

## Yhteys (posti)

- a) Katu
- b) Tori
`;

const html = `<h1>Seloste<br>
Rekisteri</h1>
<p>Päivitetty 1.1.2024</p>
<h2 id="kohta-1">1. Rekisterinpitäjä</h2>
<p>Yhtiö</p>
<h2 id="yhteys-posti">Yhteys (posti)</h2>
<ul>
<li>a) Katu</li>
<li>b) Tori</li>
</ul>
`;

test('a notice is its title, its dates and its sections, which have the anchors of its own text', () => {
  expect(splitNoticeHtml(html, markdown)).toEqual({
    title: 'Seloste<br>\nRekisteri',
    opening: '<p>Päivitetty 1.1.2024</p>',
    sections: [
      {
        anchor: 'kohta-1',
        isAnchorWritten: true,
        number: '1',
        heading: 'Rekisterinpitäjä',
        html: '<p>Yhtiö</p>',
      },
      {
        anchor: 'kohta-2',
        isAnchorWritten: false,
        heading: 'Yhteys (posti)',
        html: '<ul class="lettered">\n<li>a) Katu</li>\n<li>b) Tori</li>\n</ul>',
      },
    ],
  });
});

test('a list in which not every item has a letter of its own keeps its bullets', () => {
  const { sections } = splitNoticeHtml(html.replace('b) Tori', 'Tori'), markdown);
  expect(sections[1]?.html).toMatch(/^<ul>/);
});

test('a text without a title is refused', () => {
  expect(() => splitNoticeHtml('<p>Teksti</p>', markdown)).toThrow('begin with its title');
});

test('a heading that is written in another way is refused', () => {
  expect(() => splitNoticeHtml(html, markdown.replace('## Yhteys (posti)', 'Yhteys\n---'))).toThrow(
    'Expected 1 sections, got 2',
  );
});
