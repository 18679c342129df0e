import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { type Feed, formatFeed, midnightInHelsinki } from '../../src/site/atom-feed.ts';

const feed: Feed = {
  id: 'https://a.example/muutokset.atom',
  language: 'fi',
  title: 'A & B <muutokset>',
  author: 'A "B" Oy\u0001',
  self: 'https://a.example/muutokset.atom',
  page: 'https://a.example/selosteet/?a=1&b=2',
  entries: [
    { id: 'tag:a.example,2020-01-02:x', title: 'Vanha', day: '2020-01-02', page: 'https://a.example/x/' },
    {
      id: 'tag:a.example,2022-10-05:x',
      title: 'Uusi',
      day: '2022-10-05',
      page: 'https://a.example/y/',
      summary: 'a < b',
    },
  ],
};

test('the feed is XML that a parser by others reads, with what RFC 4287 asks of feeds and entries', () => {
  const xml = formatFeed(feed);
  expect(XMLValidator.validate(xml)).toBe(true);
  const read = new XMLParser({ ignoreAttributes: false, processEntities: true, parseTagValue: false }).parse(
    xml,
  ).feed;
  expect(read['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
  expect(read).toMatchObject({ id: feed.id, title: feed.title, author: { name: 'A "B" Oy' } });
  expect(read.updated).toBe('2022-10-05T00:00:00+03:00');
  expect(read.link).toContainEqual(expect.objectContaining({ '@_rel': 'self', '@_href': feed.self }));
  expect(read.link).toContainEqual(expect.objectContaining({ '@_rel': 'alternate', '@_href': feed.page }));
  expect(read.entry.map((entry: { title: string }) => entry.title)).toEqual(['Uusi', 'Vanha']);
  for (const entry of read.entry) {
    expect(entry.id).toMatch(/^tag:/);
    expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+0[23]:00$/);
    expect(entry.link['@_href']).toMatch(/^https:/);
  }
  expect(read.entry[0].summary).toBe('a < b');
});

test('a day begins at midnight in Helsinki, in summer and in winter', () => {
  expect(midnightInHelsinki('2026-03-29')).toBe('2026-03-29T00:00:00+02:00');
  expect(midnightInHelsinki('2026-03-30')).toBe('2026-03-30T00:00:00+03:00');
  expect(midnightInHelsinki('2026-10-25')).toBe('2026-10-25T00:00:00+03:00');
  expect(midnightInHelsinki('2026-10-26')).toBe('2026-10-26T00:00:00+02:00');
});
