import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VERSION_HASHES, VERSIONED, versionedFiles } from '../fixtures/versioned-publisher.ts';
import { type ScratchCopy, scratchCopy } from '../scratch-copy.ts';
import { statementsIn, unknownTerms } from './linked-data.ts';

/*
 * The site of a publisher whose notice was changed twice, built as a publisher builds it, from files of an editor that
 * writes CRLF and a byte order mark: the pages and the hashes are those of the texts alone.
 */

/** A slow machine with other work builds for minutes. */
const PATIENCE = 600_000;

let copy: ScratchCopy;
let log = '';

beforeAll(async () => {
  copy = scratchCopy('versions');
  for (const name of ['notices', 'notices.lock.json', 'controller.yaml', 'letters/released.json']) {
    rmSync(join(copy.root, 'content', name), { recursive: true, force: true });
  }
  for (const [path, text] of Object.entries(versionedFiles()))
    copy.write(`content/${path}`, `\ufeff${text.replaceAll('\n', '\r\n')}`);
  const { status, output } = await copy.run('../scripts/build-languages.mjs', ['dist']);
  log = output;
  if (status !== 0) throw new Error(`Expected the site to be built.\n${output}`);
}, PATIENCE);

afterAll(() => copy.remove());

const folder = `selosteet/${VERSIONED.slug}`;
const [FIRST, SECOND, THIRD] = VERSIONED.days;

const file = (path: string): string => readFileSync(join(copy.root, 'dist', path), 'utf8');

/** A built page without its styles and scripts. */
function page(path: string): string {
  const html = file(`${path}/index.html`);
  return html.replace(/<(style|script)\b.*?<\/\1>/gs, '');
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('the notice in force leads to its earlier versions, the newest first, each with what changed', () => {
  expect(page(folder)).toContain('<a href="../../selosteet/esimerkkirekisteri/versiot/">');
  const list = page(`${folder}/versiot`);
  const days = [...list.matchAll(/<h2>Päivitetty (\S+?)</g)].map(([, day]) => day);
  expect(days).toEqual(['9.3.2024', '5.10.2022', '1.2.2019']);
  expect(list).toContain('Tiedot säilytetään vuoden, ei enää kymmentä.');
  for (const address of [`${FIRST}/`, `${SECOND}/`, `${FIRST}/muutokset/`, `${SECOND}/muutokset/`]) {
    expect(list).toContain(`versiot/${address}"`);
  }
  expect(list).not.toContain(THIRD);
  expect(list).not.toContain('noindex');
});

test('an earlier text stands as it was, with its anchors, and says first that it is not in force', () => {
  const html = page(`${folder}/versiot/${FIRST}`);
  expect(textOf(html)).toContain('Tämä seloste ei ole voimassa. Sen korvasi 5.10.2022 päivitetty seloste.');
  expect(html.indexOf('ei ole voimassa')).toBeLessThan(html.indexOf('<article'));
  expect(textOf(html)).toContain('Tiedot säilytetään kymmenen vuotta.');
  expect(html).toContain('<h2 id="vanha">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('#rekisteri=');
});

test('what changed is marked word by word, section by section, and the rest is only named', () => {
  const first = page(`${folder}/versiot/${FIRST}/muutokset`);
  expect(first).toContain('<mark>kymmenen vuotta.</mark>');
  expect(first).toContain('<mark>vuoden.</mark>');
  expect(first.match(/class="pair"/g)).toHaveLength(1);
  expect(textOf(first)).toContain('Lyhyesti Tiedot säilytetään vuoden, ei enää kymmentä.');

  const second = textOf(page(`${folder}/versiot/${SECOND}/muutokset`));
  expect(second).toMatch(/Vanha kohta Kohta on poistettu\. .*Tämä poistui\./);
  expect(second).toMatch(/Suojaus Kohta on uusi\. .*Tiedot suojataan\./);
  expect(second).toMatch(/Ennallaan 1\. Rekisterinpitäjä 2\. Yhteyshenkilö/);
});

test('the pages that read a letter know the texts that it may have been written after', () => {
  for (const path of ['tarkista', 'pyynnot']) {
    const html = page(path).replaceAll('&quot;', '"');
    expect(html).toContain(VERSION_HASHES[0]);
    expect(html).toContain(VERSION_HASHES[1]);
    // The text in force is known by its register there, and is no earlier one.
    expect(html.split(VERSION_HASHES[2] as string).length - 1).toBe(path === 'tarkista' ? 1 : 0);
    expect(html).toContain(`../selosteet/esimerkkirekisteri/versiot/${FIRST}/`);
  }
});

test('the form knows the days of the texts that a draft may have been begun after', () => {
  const html = page('pyynto').replaceAll('&quot;', '"');
  expect(html).toContain(`"updatedOn":[0,"${FIRST}"],"replacedOn":[0,"${SECOND}"]`);
  expect(html).toContain(`"updatedOn":[0,"${SECOND}"],"replacedOn":[0,"${THIRD}"]`);
  expect(html).not.toContain(VERSION_HASHES[0]);
});

test('every link leads to a page that is there', () => {
  for (const path of [
    folder,
    `${folder}/versiot`,
    `${folder}/versiot/${FIRST}`,
    `${folder}/versiot/${SECOND}/muutokset`,
  ]) {
    const addresses = [...page(path).matchAll(/href="(\.[^"#]*)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      const target = join(copy.root, 'dist', path, address);
      expect(
        existsSync(address.endsWith('/') ? join(target, 'index.html') : target),
        `${path}: ${address}`,
      ).toBe(true);
    }
  }
});

test('the feed tells of each version, under an id that stays', () => {
  const xml = file('muutokset.atom');
  expect(XMLValidator.validate(xml)).toBe(true);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  const address = 'https://www.esimerkki.example/tietosuoja/';
  expect(feed.id).toBe(`${address}muutokset.atom`);
  const entries = feed.entry.map((entry: { id: string; link: { '@_href': string } }) => [
    entry.id,
    entry.link['@_href'],
  ]);
  const tag = (day: string) => `tag:www.esimerkki.example,${day}:selosteet/esimerkkirekisteri`;
  expect(entries).toEqual([
    [tag(THIRD), `${address}${folder}/versiot/${SECOND}/muutokset/`],
    [tag(SECOND), `${address}${folder}/versiot/${FIRST}/muutokset/`],
    [tag(FIRST), `${address}${folder}/versiot/${FIRST}/`],
  ]);
  expect(page(folder)).toMatch(
    /<link rel="alternate" type="application\/atom\+xml" [^>]*href="\.\.\/\.\.\/muutokset\.atom"/,
  );
});

test('the notice as data is linked, and read by a processor by others', async () => {
  expect(page(folder)).toMatch(
    /<link rel="alternate" type="application\/ld\+json" href="[^"]*seloste\.jsonld"/,
  );
  const statements = await statementsIn(JSON.parse(file(`${folder}/seloste.jsonld`)));
  expect(statements.length).toBeGreaterThan(20);
  expect(unknownTerms(statements)).toEqual([]);
  expect(file(`${folder}/seloste.jsonld`)).toContain(`sha256:${VERSION_HASHES[2]}`);
});

test('every page leads to the notices, and what is a person’s own is left out of search engines', () => {
  for (const path of ['.', 'pyynto', 'poista', folder]) {
    expect(page(path)).toMatch(/<link rel="privacy-policy" href="[^"]*selosteet\/"/);
    expect(page(path)).not.toContain('noindex');
  }
  for (const path of ['pyynnot', 'tarkista', `${folder}/versiot/${FIRST}/muutokset`])
    expect(page(path)).toContain('noindex');
});

test('a wallet’s people find the form with erasure in it, and without a script what to write by hand', () => {
  const html = page('poista').replaceAll('&quot;', '"');
  expect(html).toContain('"opening":[0,"#oikeus=poisto&amp;lahde=lompakko"]');
  expect(html).toMatch(/<div class="stand-in">.*Pyynnölle ei ole määrämuotoa/s);
  expect(page('pyynto')).not.toContain('lompakko');
});

test('in a folder security.txt waits to be copied to the root, and the log says what to register', () => {
  expect(file('origin-root/.well-known/security.txt')).toContain(
    'Contact: mailto:tietoturva@esimerkki.example',
  );
  expect(log).toContain('supportURI: https://www.esimerkki.example/tietosuoja/poista/');
  expect(log).toContain('esimerkkirekisteri: päivitetty 9.3.2024, 2 aiempaa versiota');
  expect(log).toMatch(/security\.txt vanhenee 1\.\d+\.20\d\d/);
});
