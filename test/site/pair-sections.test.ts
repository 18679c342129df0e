import { expect, test } from 'vitest';
import type { SectionHtml } from '../../src/site/notice-html.ts';
import { pairSections } from '../../src/site/pair-sections.ts';

const section = (anchor: string, heading: string, isAnchorWritten = true): SectionHtml => ({
  anchor,
  isAnchorWritten,
  heading,
  html: '',
});
const headingsOf = (first: readonly SectionHtml[], second: readonly SectionHtml[]) =>
  pairSections(first, second).map(({ one, other }) => [one?.heading, other?.heading]);

test('sections meet by the anchor that both write, wherever they stand', () => {
  const first = [section('nimi', 'Nimi'), section('aika', 'Säilytysaika')];
  const second = [section('aika', 'Kuinka kauan'), section('nimi', 'Rekisterin nimi')];
  expect(headingsOf(first, second)).toEqual([
    ['Nimi', 'Rekisterin nimi'],
    ['Säilytysaika', 'Kuinka kauan'],
  ]);
});

test('anchors that only tell the place bring nothing together; equal headings do', () => {
  const first = [section('kohta-1', 'Nimi', false), section('kohta-2', 'Lähteet', false)];
  const second = [section('kohta-1', 'Lähteet', false), section('kohta-2', 'Siirrot', false)];
  expect(headingsOf(first, second)).toEqual([
    ['Nimi', undefined],
    ['Lähteet', 'Lähteet'],
    [undefined, 'Siirrot'],
  ]);
});

test('what only the second has stands after its neighbour there, and first of all without one', () => {
  const first = [section('nimi', 'Nimi'), section('aika', 'Aika')];
  const second = [section('alku', 'Alku'), section('nimi', 'Nimi'), section('lapset', 'Lapset')];
  expect(headingsOf(first, second)).toEqual([
    [undefined, 'Alku'],
    ['Nimi', 'Nimi'],
    [undefined, 'Lapset'],
    ['Aika', undefined],
  ]);
});

test('a section has one partner at most', () => {
  const first = [section('nimi', 'Nimi'), section('toinen', 'Nimi')];
  expect(headingsOf(first, [section('nimi', 'Nimi')])).toEqual([
    ['Nimi', 'Nimi'],
    ['Nimi', undefined],
  ]);
});
