import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import { letterSchema } from '../../src/domain/letter/letter-shape.ts';
import { followUpText } from '../../src/domain/letter/letter-text.ts';
import { requestFromValues } from '../../src/domain/request/request-from-values.ts';
import type { FieldValues } from '../../src/domain/rights/field.ts';
import { RIGHT_NAMES, type Right } from '../../src/domain/rights/right.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { publishedFacts } from '../fixtures/published-facts.ts';
import { publishedWordings as wordings } from '../fixtures/published-wordings.ts';

/*
 * What each letter has to state, one expression for one statement, and what it may state only when somebody chose it.
 */

const both = ['asiakasrekisteri', 'markkinointirekisteri'];

function letterOf(rights: readonly Right[], more: FieldValues = {}, registers: readonly string[] = both) {
  const values = { ...valuesFor(rights, registers), ...more };
  const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
  return letterSchema.parse(writeLetter(requestFromValues(values, publishedFacts, circumstances), wordings));
}

/** All of the letter, its address and its closing included, with a line for each of their lines. */
function textOf(...asked: Parameters<typeof letterOf>): string {
  const letter = letterOf(...asked);
  const { sender, recipient, documentType, date, reference, signatureNote } = letter;
  return [
    ...sender,
    ...recipient,
    documentType,
    date,
    reference,
    followUpText(letter),
    ...signatureNote,
  ].join('\n');
}

/** The values that bring out everything a letter can state. */
const FULL: Partial<Record<Right, FieldValues>> = {
  access: { 'access.purpose': true },
  erasure: { 'erasure.grounds': ['unnecessary', 'consentWithdrawn', 'objected'] },
  objection: { 'objection.erase': true },
  consentWithdrawal: { 'consentWithdrawal.erase': true },
};

const COMMON: Readonly<Record<string, RegExp>> = {
  sender: /^Aino Esimerkki\naino\.esimerkki@example\.fi\n/,
  recipient: /\nBalentor Oy\n/,
  date: /\n22\.11\.2026\n/,
  reference: /\nViite TP-8K3M-2Q9V\n/,
  'right and article': /EU:n yleisen tietosuoja-asetuksen \(2016\/679\) (7|1[5-8]|2[0-2]) artiklan/,
  register: /: asiakas- ja markkinointirekisteri\n/,
  identifiers: /Sähköposti rekisterissä: aino\.esimerkki@example\.fi\n/,
  'limit of proof of identity':
    /Jos henkilöllisyyttäni on perusteltua syytä epäillä, .*mitä lisätietoja tarvitaan/,
  'no identity document': /Henkilötunnuksen ja henkilöllisyystodistuksen jätin tarkoituksella pois/,
  'reply channel': /mahdollisuuksien mukaan suojattuna osoitteeseen aino\.esimerkki@example\.fi/,
  month: /viimeistään kuukauden kuluessa pyynnön vastaanottamisesta \(12 artiklan 3 kohta\)/,
  'reasons and remedies': /ei joiltakin osin suostuta, .*syyt ja oikeussuojakeinot \(12 artiklan 4 kohta\)/,
  'what the signature says': /eheyden, ei allekirjoittajan henkilöllisyyttä/,
  'free of charge': /vastauksen maksutta \(12 artiklan 5 kohta\)/,
};

const recipients =
  /vastaanottajille, joille tietoja on luovutettu, ja kertomaan minulle, keitä he ovat \(19 artikla\)/;

const OWN: Readonly<Record<Right, Readonly<Record<string, RegExp>>>> = {
  access: {
    confirmation: /vahvistuksen siitä, käsitelläänkö/,
    'an answer of none': /myös siinä tapauksessa, ettei niitä käsitellä/,
    'copy of all': /jäljennöksen kaikista .*\(15 artiklan 3 kohta\)/,
    form: /sähköisessä muodossa/,
    purposes: /15 artiklan 1 ja 2 kohdan tiedot[\s\S]*tarkoitukset.*\(a ja b alakohta\)/,
    categories: /henkilötietoryhmät \(a ja b alakohta\)/,
    'recipients by name': /vastaanottajat nimeltä mainittuina \(c alakohta; tuomio C-154\/21\)/,
    storage: /säilytysaika.*\(d alakohta\)/,
    rights: /oikeuteni.*\(e ja f alakohta\)/,
    complaint: /valitusmahdollisuuteni \(e ja f alakohta\)/,
    source: /alkuperä.*\(g alakohta\)/,
    'automated decisions': /automaattiset päätökset ja profilointi.*logiikka.*\(h alakohta\)/,
    safeguards: /kolmansiin maihin.*suojatoimet \(2 kohta\)/,
    'legal basis': /kunkin tarkoituksen oikeusperusteen/,
    controller: /mikä yhtiö tai muu taho on .*rekisterinpitäjä/,
    'of the customer register': /Asiakasrekisteristä pyydän myös/,
    'of the marketing register': /Markkinointirekisteristä pyydän myös/,
    'no mere reference': /Pelkkä viittaus rekisteriselosteeseen ei riitä/,
    'purpose, if told': /voidakseni arvioida käsittelyn lainmukaisuutta/,
  },
  rectification: {
    'wrong datum': /Tieto nyt: Tiimin vetäjä/,
    'right datum': /Oikea tieto: Kehityspäällikkö/,
    place: /Missä tieto näkyy: osallistujaluettelossa/,
    reason: /Perustelu: Työnantajani/,
    recipients,
    confirmation: /vahvistuksen, kun tieto on korjattu/,
  },
  erasure: {
    scope: /poistamaan .*seuraavat[\s\S]*Ruokavaliotietoni/,
    grounds: /17 artiklan 1 kohtaan:\n/,
    'withdrawal of consent': /Peruutan suostumukseni .*\(7 artiklan 3 kohta\).*\(b alakohta\)\./,
    objection: /Vastustan henkilötietojeni käsittelyä suoramarkkinointia varten \(21 artiklan 2 kohta\)/,
    processors: /käsittelijöiden järjestelmistä/,
    backups: /tavanomaisessa kierrossa myös varmuuskopioista/,
    'what is kept': /mikä tieto, minkä säännöksen nojalla ja kuinka kauan/,
    suppression: /merkintä saa jäädä/,
    recipients,
    confirmation: /vahvistuksen, kun tiedot on poistettu/,
  },
  restriction: {
    what: /Arviointiraportin tulosten käyttö/,
    ground: /\(18 artiklan 1 kohdan a alakohta\)/,
    duration: /Toivottu kesto: kunnes/,
    effect: /\(18 artiklan 2 kohta\)/,
    'word before it is lifted': /ennen kuin rajoitus poistetaan \(18 artiklan 3 kohta\)/,
    recipients,
    confirmation: /vahvistuksen, kun käsittelyä on rajoitettu/,
  },
  marketingObjection: {
    article: /21 artiklan 2 kohdan .*profilointia varten/,
    channels: /sähköpostia, tekstiviestejä, puhelinta, postia ja sosiaalisen median kohderyhmiä/,
    'the whole controller': /kaikkea Balentor Oy:n suoramarkkinointia rekisteristä ja kanavasta riippumatta/,
    effect: /ei saa enää käsitellä suoramarkkinointia varten \(21 artiklan 3 kohta\)/,
    'no reasons': /Perusteluja tai punnintaa ei tarvita/,
    suppression: /tekemään kiellosta pysyvän merkinnän/,
    services: /selosteessa nimettyjen .*palvelujen/,
    consent: /peruutan sen \(7 artiklan 3 kohta\)/,
    source: /mistä yhteystietoni on saatu/,
    confirmation: /vahvistamaan kirjallisesti/,
  },
  objection: {
    article: /21 artiklan 1 kohdan/,
    'conditional on the basis':
      /siltä osin kuin käsittely perustuu .*\(6 artiklan 1 kohdan e tai f alakohta\)/,
    processing: /Profilointi verkkokäyntieni perusteella/,
    situation: /henkilökohtaiseen erityiseen tilanteeseeni[\s\S]*Työskentelen kilpailijan/,
    'end unless grounds are shown': /lopettamaan tämän käsittelyn, jollei rekisterinpitäjä osoita/,
    restriction: /rajoittamaan .*\(18 artiklan 1 kohdan d alakohta\)/,
    'erasure, if ticked':
      /tiedot, joita on käsitelty vain tähän tarkoitukseen \(17 artiklan 1 kohdan c alakohta\)/,
    recipients,
    confirmation: /ilmoittamaan ratkaisusta ja vahvistamaan, kun käsittely on lopetettu/,
  },
  portability: {
    conditional: /siltä osin kuin käsittely perustuu suostumukseen tai sopimukseen/,
    'observed data': /käytöstä ja osallistumisestani kertyneet/,
    format: /koneellisesti luettavassa muodossa, mieluiten CSV/,
    receiver: /\(20 artiklan 2 kohta\)[\s\S]*Uusi Valmentaja Oy/,
    'fallback to oneself': /Jos suora siirto ei ole mahdollinen, pyydän tiedot itselleni/,
    basis: /oikeusperuste\. Pyydän ilmoittamaan sen/,
    'fallback to access': /miltä osin ja miksi, .*15 artiklan mukaisena/,
  },
  consentWithdrawal: {
    which: /seuraavan suostumuksen[\s\S]*Uutiskirjeen tilaus/,
    'at once': /Peruutus on voimassa heti/,
    'not backwards': /ei vaikuta ennen peruutusta suoritetun käsittelyn lainmukaisuuteen/,
    end: /lopettamaan suostumukseen perustuvan käsittelyn/,
    'erasure, if ticked':
      /tiedot, joita on käsitelty vain tähän tarkoitukseen .*\(17 artiklan 1 kohdan b alakohta\)/,
    recipients,
    'another basis': /jatkaa muulla oikeusperusteella/,
    confirmation: /vahvistuksen, kun peruutus on toteutettu/,
  },
  automatedDecision: {
    any: /tehdäänkö tai onko minusta tehty/,
    'an answer of none': /ettei tällaisia päätöksiä tehdä/,
    which: /Soveltuvuusarvion pisteytys/,
    logic: /logiikasta.*\(15 artiklan 1 kohdan h alakohta; tuomio C-203\/22\)/,
    human: /luonnollinen henkilö käsittelee asian uudelleen/,
    view: /ottaa kantani huomioon[\s\S]*Pisteytys ei ottanut huomioon/,
    contest: /riitautan sen \(22 artiklan 3 kohta\)/,
    'reasoned answer': /perustellun vastauksen/,
    exception: /22 artiklan 2 kohdan mukaista perustetta/,
  },
};

describe.each(RIGHT_NAMES)('a letter of %s', (right) => {
  const text = textOf([right], FULL[right]);

  // A ban on marketing binds the whole controller, and its subject names no register.
  const { register, ...common } = COMMON;
  const shared = right === 'marketingObjection' ? common : { ...common, register: register as RegExp };

  test.each(Object.entries({ ...shared, ...OWN[right] }))('states: %s', (_, statement) => {
    expect(text).toMatch(statement);
  });

  test('cites Art. 12(6)', () => {
    expect(text).toContain('(12 artiklan 6 kohta)');
  });

  test('asks for erasure only where somebody chose it', () => {
    const asks = /poistamaan (tiedot,|ilman)|(?<!\d )17 artikla/;
    if (right === 'erasure') expect(textOf([right])).toMatch(asks);
    else expect(textOf([right])).not.toMatch(asks);
  });
});

// Article 12(6) is about requests under Articles 15 to 21; a withdrawal of consent is none.
test('a withdrawal of consent alone wishes to be told, and cites no rule on identity', () => {
  const text = textOf(['consentWithdrawal']);
  expect(text).not.toContain('12 artiklan 6 kohta');
  expect(text).toMatch(/toivon tietoa siitä, mitä lisätietoja tarvitaan/);
  expect(textOf(['marketingObjection', 'consentWithdrawal'])).toContain('12 artiklan 6 kohta');
});

test('access to a part, in a time, asks for no copy of all', () => {
  const limited = { 'access.scope': 'limited', 'access.topic': 'Sähköpostit', 'access.from': '1.1.2025' };
  const text = textOf(['access'], limited);
  expect(text).toMatch(/jäljennöksen seuraavista[\s\S]*Sähköpostit[\s\S]*aikaa 1\.1\.2025 alkaen/);
  expect(text).not.toMatch(/kaikista minua koskevista|rekisteristä pyydän myös|arvioida käsittelyn/);
});

test('rectification of what is missing asks for an addition, and for no place', () => {
  const missing = { 'rectification.fault': 'missing', 'rectification.addition': 'Tutkinto 2024' };
  const text = textOf(['rectification'], missing);
  expect(text).toMatch(
    /16 artiklan nojalla täydentämään .* lisäselvitys\.[\s\S]*Lisättävä tieto: Tutkinto 2024/,
  );
  expect(text).not.toMatch(/Missä tieto näkyy|Tieto nyt|osallistujaluettelossa/);
  expect(text).toMatch(/kun tiedot on täydennetty/);
});

// Only the first ground used to name the paragraph that the points belong to.
test.each([
  ['unnecessary', 'a'],
  ['consentWithdrawn', 'b'],
  ['objected', 'c'],
  ['unlawful', 'd'],
  ['obligation', 'e'],
  ['child', 'f'],
])('erasure because of %s alone cites Art. 17(1)(%s), in a sentence and not a list', (ground, point) => {
  const letter = letterOf(['erasure'], { 'erasure.grounds': [ground], 'erasure.scope': 'everything' });
  expect(letter.blocks).toContainEqual({
    type: 'paragraph',
    text: expect.stringMatching(
      new RegExp(`17 artiklan 1 kohtaan: \\p{Lu}[^•]*\\(${point} alakohta\\)\\.$`, 'u'),
    ),
  });
  expect(letter.blocks.map(({ type }) => type)).not.toContain('list');
});

test('a restriction while an objection is weighed says when that was made', () => {
  const objected = { 'restriction.ground': 'objection', 'restriction.objectedOn': '1.9.2026' };
  expect(textOf(['restriction'], objected)).toMatch(
    /Vastustin käsittelyä 1\.9\.2026 21 artiklan 1 kohdan nojalla\..*\(18 artiklan 1 kohdan d alakohta\)/,
  );
});

test.each(both)('a ban on marketing binds the whole controller, though only %s was chosen', (register) => {
  const text = textOf(['marketingObjection'], {}, [register]);
  expect(text).toMatch(OWN.marketingObjection['the whole controller'] as RegExp);
  expect(letterOf(['marketingObjection'], {}, [register]).subject).toBe('Suoramarkkinoinnin kieltäminen');
  expect(text).not.toMatch(/rekisteriä\b|rekisterissä(?!:)\s/);
});

test('registers that share no word are joined as they are', () => {
  expect(letterOf(['access'], {}, ['asiakasrekisteri']).subject).toMatch(/: asiakasrekisteri$/);
});
