import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findLostTexts } from '../../scripts/lost-texts.ts';

const letter = (text: string) => `---\ntopic: a\nmandate: b\ncomplaint: c\n---\n\n${text}\n`;
const published = (text: string) => `---\ntopic: a\n---\n\n${text}\n`;
const lostText = (name: string, text: string) => ({
  release: '0.1.0',
  language: 'fi',
  name,
  sha256: createHash('sha256').update(text).digest('hex'),
});

test('a lost text is found where it was composed, with what a notice asked then', () => {
  const contents = [
    { 'letters/poisto/fi.md': letter('{asks}\n\nUusi.') },
    { 'letters/poisto/fi.md': 'kesken' },
    {
      'letters/poisto/fi.md': letter('{asks}\n\nVanha.'),
      'notices/jasenet/fi.md': '---\nasks:\n  erasure: Jäsenet.\n---\n\nSeloste\n===\n',
    },
  ];
  const text = published('{if register=jasenet} Jäsenet.\n\nVanha.');
  const lost = lostText('poisto', text);
  expect(findLostTexts([lost], contents)).toEqual({
    texts: { [`letters/poisto/past/${lost.sha256}.md`]: text },
    missing: [],
  });
});

test('what no content had is told', () => {
  const lost = lostText('poisto', 'muuta');
  expect(findLostTexts([lost], [{ 'letters/poisto/fi.md': letter('Pyyntö.') }])).toEqual({
    texts: {},
    missing: [lost],
  });
});
