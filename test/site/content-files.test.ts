import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../src/site/check-content.ts';
import { contentFileProblems, contentPaths } from '../../src/site/content-files.ts';

const WHOLE = [
  'controller.yaml',
  'letters/released.json',
  'letters/poisto/fi.md',
  'notices/asiakasrekisteri/fi.md',
];

test('the published content has no file that nothing reads', () => {
  expect(contentFileProblems(contentPaths(new URL('../../content/', import.meta.url).pathname))).toEqual([]);
});

test.each<[string, string[], RegExp]>([
  ['no notice', ['controller.yaml'], /Yhtään selostetta ei ole/],
  [
    'an eleventh register',
    [...WHOLE, ...Array.from({ length: 10 }, (_, index) => `notices/rekisteri-${index}/fi.md`)],
    /notices\/\n {2}Rekistereitä on 11, .*enintään 10/,
  ],
  ['a folder with an umlaut', [...WHOLE, 'notices/jäsenet/fi.md'], /jäsenet\/[\s\S]*”jasenet”/],
  ['a folder named as a page', [...WHOLE, 'notices/vertailu/fi.md'], /varattu[\s\S]*”vertailu-rekisteri”/],
  ['a language that is none', [...WHOLE, 'notices/asiakasrekisteri/fin.md'], /fin\.md[\s\S]*kieli/],
  [
    'a translation in a language that is not here',
    [...WHOLE, 'notices/asiakasrekisteri/et.md'],
    /et\.md[\s\S]*fi, sv, en/,
  ],
  ['a letter in a language that is not here', [...WHOLE, 'letters/poisto/et.md'], /et\.md[\s\S]*fi, sv, en/],
  [
    'an earlier notice in a language that is not here',
    [...WHOLE, 'notices/asiakasrekisteri/past/2022-10-05.et.md'],
    /05\.et\.md[\s\S]*fi, sv, en/,
  ],
  ['a notice outside its folder', [...WHOLE, 'notices/jasenet.md'], /jasenet\.md[\s\S]*Seloste on/],
  ['a notice one folder too deep', [...WHOLE, 'notices/jasenet/uusi/fi.md'], /uusi\/fi\.md[\s\S]*Seloste on/],
  ['another ending of the controller', ['controller.yml', ...WHOLE.slice(1)], /Nimeä se controller\.yaml/],
  ['a file that nothing reads', [...WHOLE, 'logo.png'], /logo\.png[\s\S]*ei lueta/],
])('%s is told', (_, paths, sentence) => {
  expect(contentFileProblems(WHOLE)).toEqual([]);
  expect(describeProblems(contentFileProblems(paths))).toEqual([expect.stringMatching(sentence)]);
});

test('files that an operating system or an editor leaves are passed over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const path of ['notices/a/fi.md', 'notices/.DS_Store', 'Thumbs.db', 'notices/a/fi.md~']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  expect(contentPaths(folder)).toEqual(['notices/a/fi.md']);
  rmSync(folder, { recursive: true });
});
