import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type ContentFiles, describeProblems, problemsInContent } from '../../src/site/check-content.ts';
import { errorPage } from '../../src/site/content-errors.ts';
import { readContentFiles } from '../../src/site/content-reader.ts';

const TODAY = '2026-11-26';
const NOTICE = 'notices/jasenrekisteri/fi.md';
const example = readContentFiles(fileURLToPath(new URL('../../content-example/', import.meta.url)));
/** Without translations: each change of a notice would make its own old, which is a fault besides. */
const files = Object.fromEntries(Object.entries(example).filter(([path]) => !path.endsWith('/sv.md')));

/** The example's files with the first occurrence of a text replaced in one of them. */
function changed(path: string, from: string, to: string): ContentFiles {
  const text = files[path] ?? '';
  expect(text).toContain(from);
  return { ...files, [path]: text.replace(from, () => to) };
}

/** The line of a file on which a text first stands. */
function lineWith(content: ContentFiles, path: string, text: string): number {
  return (content[path] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;
}

test('the example may be published', () => {
  expect(describeProblems(problemsInContent(example, TODAY))).toEqual([]);
});

test('a name in another language that no letter can draw is told where it stands', () => {
  const content = changed('controller.yaml', 'name: Skärgårdens Paddlare rf', 'name: Skärgårdens 船 rf');
  expect(problemsInContent(content, TODAY)).toMatchObject([
    { code: 'glyph', path: 'controller.yaml', field: 'parallelNames.sv.name', detail: { character: '船' } },
  ]);
});

test('a translation of what the notice said before is told', () => {
  const after = (example[NOTICE] ?? '').replace('Pyynnöt ovat maksuttomia.', 'Pyynnöt eivät maksa.');
  expect(problemsInContent({ ...example, [NOTICE]: after }, TODAY)).toMatchObject([
    { code: 'translation-translates', path: NOTICE.replace('fi.md', 'sv.md') },
  ]);
});

test.each<[string, string, string, string, string, RegExp]>([
  ['a tabulator', NOTICE, '  poBox: PL 12', '\tpoBox: PL 12', 'poBox', /sarkain ei kelpaa/],
  [
    'a bare colon',
    NOTICE,
    'name: "jäsenrekisteri"',
    'name: jäsen: rekisteri',
    'jäsen: rek',
    /lainausmerkkeihin/,
  ],
  ['a slip in a key', NOTICE, 'updatedOn:', 'updateOn:', 'updateOn', /”updateOn”. Tarkoititko: updatedOn\?/],
  [
    'a Finnish date',
    NOTICE,
    'updatedOn: 2026-02-02',
    'updatedOn: 2.2.2026',
    'updatedOn',
    /2026-02-02 .* Nyt: 2\.2\.2026\./,
  ],
  [
    'letters in a language that is not here',
    'controller.yaml',
    'handles: [fi, sv]',
    'handles: [fi, et]',
    'handles',
    /”et” ei kelpaa\..*fi, sv, en/,
  ],
  [
    'a postcode without its zeros',
    'controller.yaml',
    "postcode: '21600'",
    'postcode: 531',
    'postcode',
    /'00531'.* Nyt: 531/,
  ],
  [
    'a postcode that is a number',
    'controller.yaml',
    "postcode: '21600'",
    'postcode: 00531',
    'postcode',
    /Kirjoita lainausmerkkeihin: '00531'\./,
  ],
  [
    'a business id that is a number',
    'controller.yaml',
    'businessId: 9999998-4',
    'businessId: 99999984',
    'businessId',
    /Kirjoita lainausmerkkeihin: '9999998-4'\./,
  ],
  [
    'a name that is a number',
    NOTICE,
    'name: "jäsenrekisteri"',
    'name: 2024',
    'name: 2024',
    /Kirjoita lainausmerkkeihin: '2024'\./,
  ],
  [
    'a name that is a day, which the build reads as a point in time',
    NOTICE,
    'name: "jäsenrekisteri"',
    'name: 2026-02-02',
    'name: 2026',
    /Kirjoita lainausmerkkeihin: '2026-02-02'\./,
  ],
  [
    'a day without its zeros',
    NOTICE,
    'updatedOn: 2026-02-02',
    'updatedOn: 2026-2-2',
    'updatedOn',
    /Nyt: 2026-2-2\. Kirjoita lainausmerkkeihin: '2026-02-02'\./,
  ],
  [
    'another check digit',
    'controller.yaml',
    '9999998-4',
    '9999998-5',
    'businessId',
    /tarkistusmerkki täsmää/,
  ],
  [
    'no e-mail address',
    'controller.yaml',
    'requestEmail: tietosuoja@',
    'requestEmail: tietosuoja(at)',
    'requestEmail',
    /nimi@yritys\.fi/,
  ],
  [
    'another kind of notice',
    'controller.yaml',
    'noticeKind: tietosuojaseloste',
    'noticeKind: tietosuojaselote',
    'noticeKind',
    /Tarkoititko: tietosuojaseloste\?/,
  ],
  [
    'a name in other words',
    NOTICE,
    'name: "Jäsenpilvi Oy"',
    'name: "Jäsenpilvi Oyj"',
    'Oyj',
    /Tekstissä ei lue ”Jäsenpilvi Oyj”\. Rivillä \d+ lukee ”Jäsenpilvi Oy”/,
  ],
  [
    'an anchor that is not there',
    NOTICE,
    'right: access, in: kohta-11',
    'right: access, in: oikeudet',
    'in: oikeudet',
    /Käytä jotakin näistä: kohta-1,/,
  ],
  [
    'a right in another section',
    NOTICE,
    'right: access, in: kohta-11',
    'right: access, in: kohta-4',
    'in: kohta-4',
    /Kohdassa kohta-4 ei puhuta/,
  ],
  [
    'a day before the first',
    NOTICE,
    'createdOn: 2024-03-11',
    'createdOn: 2027-03-11',
    'createdOn',
    /tulevaisuudessa/,
  ],
  [
    'a reference to no section',
    NOTICE,
    'Pyynnöt ovat maksuttomia.',
    'Katso kohta 33.',
    'kohta 33',
    /ei ole: kohta 33/,
  ],
  [
    'a link to no section',
    NOTICE,
    'Pyynnöt ovat maksuttomia.',
    'Katso [tämä](#muualla).',
    '#muualla',
    /ei ole: #muualla/,
  ],
  ['HTML', NOTICE, 'Pyynnöt ovat maksuttomia.', '<b>Maksutta</b>', '<b>', /HTML ei ole sallittua/],
  [
    'a picture',
    NOTICE,
    'Pyynnöt ovat maksuttomia.',
    '![](https://example.org/a.png)',
    'a.png',
    /Kuvia ei voi julkaista/,
  ],
  ['what was to be written', NOTICE, 'Pyynnöt ovat maksuttomia.', 'TODO', 'TODO', /”TODO”/],
  ['another publisher', NOTICE, 'Pyynnöt ovat maksuttomia.', 'Balentor vastaa.', 'Balentor', /”Balentor”/],
  [
    'a letter of no typeface',
    'controller.yaml',
    'name: Saariston Melojat ry',
    'name: Saariston 漢 ry',
    '漢',
    /Merkille 漢/,
  ],
  [
    'another controller',
    NOTICE,
    'controller: Saariston Melojat ry',
    'controller: Saaristo ry',
    'controller:',
    /”Saariston Melojat ry”, tässä ”Saaristo ry”/,
  ],
  [
    'a register that is none',
    'controller.yaml',
    'register: kurssirekisteri',
    'register: kurssit',
    'jointControllers',
    /”kurssit” ei ole/,
  ],
])('%s is told with its line', (_, path, from, to, at, words) => {
  const content = changed(path, from, to);
  const problems = problemsInContent(content, TODAY);
  const told = problems.find((one) => words.test(describeProblems([one]).join()));
  expect(told, describeProblems(problems).join('\n')).toBeDefined();
  expect(told?.path).toBe(path);
  if (told?.line !== undefined) expect(told.line).toBe(lineWith(content, path, at));
});

test('a missing field is told with a line to write', () => {
  const problems = problemsInContent(changed(NOTICE, 'updatedOn: 2026-02-02\n', ''), TODAY);
  expect(describeProblems(problems)).toEqual([
    expect.stringMatching(/fi\.md:2 {2}updatedOn\n.*puuttuu.*updatedOn: 2026-02-02/),
  ]);
});

test('a text without its title is told', () => {
  const content = changed(
    NOTICE,
    '\nSaariston Melojat ry:n tietosuojaseloste\\\nJäsenrekisteri\n===\n',
    '\nSeloste\n',
  );
  expect(problemsInContent(content, TODAY)).toMatchObject([
    { code: 'no-title', line: lineWith(content, NOTICE, 'Seloste'), detail: { got: 'Seloste' } },
  ]);
});

test('an update before the notice was drawn up is told', () => {
  const content = changed(NOTICE, 'createdOn: 2024-03-11', 'createdOn: 2026-03-11');
  expect(problemsInContent(content, TODAY).map(({ code }) => code)).toContain('updated-before-created');
});

test.each(['Jäsenpilvi\u00a0Oy', '**Jäsenpilvi Oy**', 'Jäsen\u00adpilvi Oy'])(
  'marks and spaces make no other words: %s',
  (words) => {
    const body = changed(NOTICE, 'Jäsenpilvi Oy ylläpitää', `${words} ylläpitää`);
    expect(problemsInContent(body, TODAY)).toEqual([]);
  },
);

test('other line ends make no other text', () => {
  expect((files[NOTICE] ?? '').includes('\r')).toBe(false);
});

describe('the folder', () => {
  const text = files[NOTICE] ?? '';

  test.each<[string, ContentFiles, RegExp]>([
    [
      'an umlaut in a register’s word',
      { ...files, 'notices/jäsenet/fi.md': text },
      /Nimeä se esimerkiksi ”jasenet”/,
    ],
    ['a word that is taken', { ...files, 'notices/vertailu/fi.md': text }, /varattu/],
    ['a file that nothing reads', { ...files, 'logo.png': '' }, /Tiedostoa ei lueta/],
    ['a language that is none', { ...files, 'notices/jasenrekisteri/fin.md': text }, /kieli/],
    ['no notice', { 'controller.yaml': files['controller.yaml'] ?? '' }, /Yhtään selostetta ei ole/],
    ['no controller', { [NOTICE]: text }, /Tiedosto puuttuu/],
  ])('with %s is told', (_, content, words) => {
    expect(describeProblems(problemsInContent(content, TODAY)).join('\n')).toMatch(words);
  });
});

test('everything is told at once, in the order of files and lines', () => {
  const two = changed(NOTICE, 'updatedOn: 2026-02-02', 'updatedOn: 2.2.2026');
  const content = {
    ...two,
    'controller.yaml': (two['controller.yaml'] ?? '').replace('9999998-4', '9999998-5'),
  };
  expect(problemsInContent(content, TODAY).map(({ path }) => path)).toEqual(['controller.yaml', NOTICE]);
});

test('the page in place of every other names file, line and what to do', () => {
  const page = errorPage(
    describeProblems(problemsInContent(changed(NOTICE, 'updatedOn:', 'updateOn:'), TODAY)),
  );
  expect(page).toContain('<html lang="fi">');
  expect(page).toMatch(
    /content\/notices\/jasenrekisteri\/fi\.md:\d+ {2}updateOn<\/code><p>Tuntematon kenttä/,
  );
});
