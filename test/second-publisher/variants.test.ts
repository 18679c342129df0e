import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPublisher } from './scratch-publisher.ts';

/*
 * Other publishers made from the second one, each built once: what a page says is read from its HTML.
 */

/** A slow machine with other work takes minutes for a build. */
const MINUTES = 600_000;

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Expected a change in ${path}.`);
  writeFileSync(path, after);
}

function read(site: string, path: string): string {
  return readFileSync(join(site, path, 'index.html'), 'utf8')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll('\u00a0', ' ');
}

/** The site's pages by their paths. */
function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
}

describe('one register, no e-mail address and no business id', () => {
  let site: string;
  beforeAll(() => {
    site = buildPublisher('one', (content) => {
      for (const slug of ['kurssirekisteri', 'uutiskirje'])
        rmSync(join(content, 'notices', slug), { recursive: true });
      edit(join(content, 'controller.yaml'), (text) =>
        text
          .replace(/^requestEmail:.*\n/m, '')
          .replace(/^businessId:.*\n/m, 'registrationNumber:\n  label: Rekisterinumero\n  value: "123.456"\n')
          .replace(/^dataProtectionOfficer:\n(?: .*\n)+/m, '')
          .replace(/^jointControllers:\n(?: .*\n)+/m, ''),
      );
      edit(join(content, 'notices', 'jasenrekisteri', 'fi.md'), (text) =>
        text.replace(/^businessId:.*\n/m, '').replace(/^channels:\n {2}email:.*\n/m, 'channels:\n'),
      );
    });
  }, MINUTES);

  test('the front page asks for no register, and letters go by post', () => {
    const home = read(site, '');
    expect(home).toContain('Lue seloste');
    expect(home).not.toMatch(/Kumpi|Mikä näistä|Et ole varma/);
    expect(home).toContain('Postitse. Vastaus on annettava');
    expect(home).toContain('Rekisterinumero 123.456');
  });

  test('the form asks for no register and shows the postal address alone', () => {
    const form = read(site, 'pyynto');
    expect(form).toContain('Mitä pyydät?');
    expect(form).not.toMatch(/rekisteriä pyyntö koskee|varmin tapa|tavallinen sähköposti/);
    expect(form).toMatch(/selosteen kohta 11</);
    expect(form).toContain('21600 Parainen');
    expect(form).not.toContain('Tietosuojavastaava');
  });

  test('no page compares notices, calls them by another name or writes a message to nobody', () => {
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(8);
    for (const path of pages) {
      const html = readFileSync(join(site, path), 'utf8');
      expect(html, path).not.toMatch(/vertailu\/|rekisteriselost/i);
      // The notice's own words may give any address.
      if (!path.endsWith(join('selosteet', 'jasenrekisteri', 'index.html')))
        expect(html, path).not.toMatch(/mailto:(?!tietosuoja@om\.fi)/);
    }
    expect(pages.filter((path) => path.includes('vertailu'))).toEqual([]);
    expect(read(site, 'selosteet')).toMatch(/<h1[^>]*>Tietosuojaseloste<\/h1>/);
  });

  test('the Swedish pages show the translation as one, and call the register by its Swedish name', () => {
    const notice = read(site, 'sv/selosteet/jasenrekisteri');
    expect(notice).toContain('Inofficiell översättning. Den officiella beskrivningen är på finska.');
    expect(notice).toContain('För översättningen ansvarar Saariston Melojat ry.');
    expect(notice).toContain('Enligt 11 § i föreningslagen (503/1989)');
    expect(notice).toContain('ditt namn, din hemort, dina kontaktuppgifter');
    expect(notice).not.toMatch(/finns bara på finska/);
    expect(read(site, 'sv')).toContain('om du är eller har varit medlem');
    expect(read(site, 'sv/pyynto')).not.toMatch(/>[^<]*jäsenrekister/);
    expect(read(site, 'sv/selosteet')).toMatch(/>[^<]*medlemsregister/i);
  });
});

describe('ten registers, no contact person, no recipients and an address abroad', () => {
  let site: string;
  beforeAll(() => {
    site = buildPublisher('ten', (content) => {
      const notices = join(content, 'notices');
      const model = join(notices, 'uutiskirje');
      for (const slug of ['jasenrekisteri', 'kurssirekisteri'])
        rmSync(join(notices, slug), { recursive: true });
      edit(join(content, 'controller.yaml'), (text) =>
        text
          .replace(
            "postcode: '21600'\n  locality: Parainen",
            "postcode: '111 51'\n  locality: Stockholm\n  country: SE",
          )
          .replace(/^jointControllers:\n(?: .*\n)+/m, ''),
      );
      edit(join(model, 'fi.md'), (text) =>
        text
          .replace(/^contactPerson:\n(?: .*\n)+/m, '')
          .replace(/^recipients:\n(?: .*\n)+/m, '')
          .replace(/^postalAddress:\n(?: .*\n)+/m, ''),
      );
      for (let number = 1; number < 10; number++)
        cpSync(model, join(notices, `uutiskirje-${number}`), { recursive: true });
    });
  }, MINUTES);

  test('the front page has a row for each, and may be narrowed', () => {
    const home = read(site, '');
    expect(home).toContain('Mikä näistä koskee sinua?');
    expect(home).toContain('Pyynnön voi tehdä kerralla kaikista.');
    expect(home.match(/<li>\s*<a class="plain"/g)).toHaveLength(10);
    expect(home).toContain('component-export="RegisterRows"');
  });

  test('they are compared in one table, with the rows that some notice has something for', () => {
    expect(readdirSync(join(site, 'selosteet', 'vertailu'))).toEqual(['index.html']);
    const comparison = read(site, 'selosteet/vertailu');
    const rows = [...comparison.matchAll(/<th scope="row">([^<]+)</g)].map(([, name]) => name);
    expect(rows).toEqual(['Päivitetty', 'Sähköposti', 'Säilytys', 'Tietolähteet']);
  });

  test('a notice tells of nobody whom it does not name', () => {
    const notice = read(site, 'selosteet/uutiskirje-3');
    expect(notice).toContain('tietosuojaseloste');
    expect(notice).not.toMatch(/Kuka muu käsittelee|Kenelle luovutetaan|Yhteyshenkilö/);
  });

  test('the form offers all of them, an address abroad, and no list of sections beside each right', () => {
    const form = read(site, 'pyynto');
    expect(form).toContain('SE-111 51 Stockholm');
    expect(form).toContain('Jos et ole varma, valitse kaikki.');
    expect(
      form.match(/type="checkbox"[^>]*name="choice.registers"|name="choice.registers"[^>]*type="checkbox"/g),
    ).toHaveLength(10);
    expect(form).not.toMatch(/kohta 1\d</);
  });
});
