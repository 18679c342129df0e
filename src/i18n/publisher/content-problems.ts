/** What the words for a problem may name. */
type Detail = Readonly<Record<string, string>>;

/** A line to write where a field is missing, by its name. */
const EXAMPLES: Readonly<Record<string, string>> = {
  name: 'name: jäsenrekisteri',
  controller: 'controller: Esimerkki ry',
  createdOn: 'createdOn: 2024-03-11',
  updatedOn: 'updatedOn: 2026-02-02',
  summary: 'summary: ja sen alle concerns, why, what, howLong, from ja mainRight',
  concerns: 'concerns: jos olet tai olet ollut jäsen',
  forms: 'forms: ja sen alle nimen yhdeksän sijamuotoa',
  shortName: 'shortName: Esimerkki',
  shortForms: 'shortForms: ja sen alle lyhyen nimen yhdeksän sijamuotoa',
  mainRight: 'mainRight: access',
  right: '- { right: access, in: oikeutesi }',
  in: 'in: oikeutesi',
};

/** What the schemas say of values that need a sentence of their own. */
const VALUES: Readonly<Record<string, string>> = {
  'Expected the name itself as its nominative': 'Kirjoita tähän nimi samoin kuin kohdassa name.',
  'Expected either street or poBox': 'Kirjoita joko street (katuosoite) tai poBox (postilokero).',
  'Expected name or category': 'Kirjoita vastaanottajan nimi (name) tai ryhmä (category).',
  'Expected email, phone or postalAddress': 'Kirjoita email, phone tai postalAddress.',
  'Expected a country by two capitals, such as US':
    'Kirjoita maa kahdella isolla kirjaimella, esimerkiksi US.',
  'Expected an ISO 8601 duration such as P10Y':
    'Kirjoita kesto muodossa P10Y (vuosia), P6M (kuukausia) tai P1W (viikkoja).',
  'Expected an address that starts with https://': 'Kirjoita osoite, joka alkaa https://.',
  'Expected an address that starts with https:// and ends in /':
    'Kirjoita osoite, joka alkaa https:// ja päättyy kauttaviivaan.',
};

/** What to do about a problem in a folder of content, by its code. */
export const contentWords = {
  yaml: ({ column = '', cause = '' }: Detail) =>
    `Tiedot eivät aukea, merkki ${column}. ${
      cause === 'tab'
        ? 'Sisennä välilyönneillä: sarkain ei kelpaa.'
        : cause === 'colon'
          ? 'Jos tekstissä on kaksoispiste, kirjoita teksti lainausmerkkeihin.'
          : 'Tarkista sisennys, lainausmerkit ja sulkeet.'
    }`,
  'unknown-key': ({ key = '', near }: Detail) =>
    `Tuntematon kenttä ”${key}”. ${near ? `Tarkoititko: ${near}?` : 'Poista se.'}`,
  missing: ({ name = '' }: Detail) =>
    `Kenttä ${name} puuttuu. Kirjoita esimerkiksi: ${EXAMPLES[name] ?? `${name}: …`}`,
  unquoted: ({ got = '' }: Detail) =>
    `Ilman lainausmerkkejä tämä ei ole tekstiä, ja siitä voi kadota merkkejä. Kirjoita lainausmerkkeihin: '${got}'.`,
  'not-day': ({ got = '', meant }: Detail) =>
    `Päivä on muotoa 2026-02-02 (vuosi-kuukausi-päivä). Nyt: ${got}.${meant ? ` Kirjoita lainausmerkkeihin: '${meant}'.` : ''}`,
  'not-postcode': ({ got = '' }: Detail) =>
    `Kirjoita viisi numeroa lainausmerkkeihin, esimerkiksi '00531'. Ulkomailla kirjoita myös country. Nyt: ${got}.`,
  'not-business-id': ({ got = '' }: Detail) =>
    `Y-tunnus on muotoa 1234567-1, eikä tämän tarkistusmerkki täsmää. Nyt: ${got}.`,
  'not-email': ({ got = '' }: Detail) => `Kirjoita sähköpostiosoite muodossa nimi@yritys.fi. Nyt: ${got}.`,
  'not-option': ({ got = '', options = '', near }: Detail) =>
    `Arvo ”${got}” ei kelpaa. ${near ? `Tarkoititko: ${near}?` : `Valitse jokin näistä: ${options}.`}`,
  'too-long': ({ max = '' }: Detail) => `Liian pitkä: enintään ${max}.`,
  wrong: ({ got = '', expected = '' }: Detail) =>
    VALUES[expected] ?? `Arvo ei kelpaa tähän kenttään. Vertaa kansioon content-example. Nyt: ${got}.`,
  slug: ({ suggestion }: Detail) =>
    `Kansion nimessä saa olla a–z, 0–9 ja viiva, enintään 60 merkkiä.${suggestion ? ` Nimeä se esimerkiksi ”${suggestion}”.` : ''}`,
  'slug-taken': ({ suggestion = '' }: Detail) =>
    `Nimi on varattu: osoitteessa on toinen sivu. Nimeä kansio esimerkiksi ”${suggestion}”.`,
  misplaced: () => 'Tiedostoa ei lueta. Siirrä se pois kansiosta.',
  'misplaced-notice': () =>
    'Tiedostoa ei lueta. Seloste on tiedosto notices/<rekisteri>/fi.md: siirrä se sinne tai poista se.',
  'controller-name': () => 'Tiedostoa ei lueta. Nimeä se controller.yaml.',
  'unknown-language': ({ languages = '' }: Detail) =>
    `Tiedoston nimessä on tekstin kieli. Käytä jotakin näistä: ${languages}.`,
  'no-notice': () => 'Yhtään selostetta ei ole. Kirjoita sellainen tiedostoon notices/<rekisteri>/fi.md.',
  'too-many-registers': ({ count = '', most = '' }: Detail) =>
    `Rekistereitä on ${count}, ja niitä voi olla enintään ${most}: yhden kirjeen on voitava koskea kaikkia. Yhdistä rekistereitä tai julkaise osa omalla sivustollaan.`,
  'no-controller': () =>
    'Tiedosto puuttuu. Kirjoita siihen, kuka selosteet julkaisee: kopioi malli kansiosta content-example.',
  'no-original': ({ language = '' }: Detail) =>
    `Selosteesta puuttuu ${language}.md. Kirjoita seloste ensin julkaisijan ensimmäisellä kielellä.`,
  'not-in-text': ({ expected = '', near, nearLine = '' }: Detail) =>
    `Tekstissä ei lue ”${expected}”.${near ? ` Rivillä ${nearLine} lukee ”${near}”.` : ''} Kopioi sanat tekstistä tai korjaa teksti.`,
  'no-title': ({ got = '' }: Detail) =>
    `Aloita teksti otsikolla, esimerkiksi: # Jäsenrekisterin tietosuojaseloste. Nyt: ${got || 'tyhjä'}.`,
  'unknown-anchor': ({ expected = '' }: Detail) =>
    `Tekstissä ei ole tällaista kohtaa. Käytä jotakin näistä: ${expected}.`,
  'repeated-anchor': ({ expected = '' }: Detail) =>
    `Kahdella kohdalla on sama tunnus {#${expected}}. Anna toiselle oma.`,
  'unreadable-anchor': ({ expected = '' }: Detail) =>
    `Kohdan tunnuksessa saa olla a–z, 0–9 ja viiva, esimerkiksi {#oikeutesi}. Nyt: ${expected}.`,
  'right-elsewhere': ({ right = '', in: anchor = '' }: Detail) =>
    `Kohdassa ${anchor} ei puhuta tästä oikeudesta (${right}). Nimeä kohta, jossa siitä kerrotaan, tai poista rivi.`,
  'updated-before-created': ({ createdOn = '' }: Detail) =>
    `Selostetta ei ole voitu päivittää ennen kuin se laadittiin (${createdOn}).`,
  'future-day': ({ got = '' }: Detail) => `Päivä on tulevaisuudessa: ${got}.`,
  'dangling-reference': ({ got = '' }: Detail) => `Viittaus kohtaan, jota tekstissä ei ole: ${got}.`,
  html: ({ expected = '' }: Detail) =>
    `HTML ei ole sallittua selosteessa: ${expected} Poista se; jos haluat näyttää merkin <, kirjoita \\<.`,
  image: ({ got = '' }: Detail) =>
    `Kuvia ei voi julkaista selosteessa: ${got}. Sivut eivät lataa mitään muualta. Kerro asia sanoin.`,
  placeholder: ({ got = '' }: Detail) => `Mallista jäi tekstiin ”${got}”. Kirjoita tilalle oma tietosi.`,
  glyph: ({ character = '' }: Detail) =>
    `Merkille ${character} ei ole muotoa kirjeessä. Kirjoita nimi latinalaisin kirjaimin.`,
  differs: ({ got = '', expected = '' }: Detail) =>
    expected
      ? `Tiedostossa controller.yaml on ”${expected}”, tässä ”${got}”. Korjaa toinen.`
      : `Tiedostossa controller.yaml ei ole tätä tietoa. Lisää se sinne tai poista se tästä. Nyt: ${got}.`,
  'unknown-register': ({ got = '' }: Detail) =>
    `Rekisteriä ”${got}” ei ole. Kirjoita kansion nimi, esimerkiksi jasenrekisteri.`,
  'no-way': () =>
    'Kirjoita requestEmail tai postalAddress: pyyntö on voitava lähettää (tietosuoja-asetuksen 12 artiklan 2 kohta).',
  'translation-translates': ({ expected = '' }: Detail) =>
    `Seloste on muuttunut tämän käännöksen jälkeen. Tarkista käännös ja kirjoita translates: ${expected}. Jos käännös saa jäädä vanhaksi, kirjoita outdatedSince: ja käännetyn version päivä.`,
  'translation-forms': ({ expected = '' }: Detail) =>
    `Kirjoita nimen muodot (${expected}), niin että perusmuoto on sama kuin kohdassa name.`,
};

/** The words around the list. */
export const contentReport = {
  title: 'Sisältöä ei voi julkaista',
  count: (count: number) => (count === 1 ? 'Yksi asia korjattavana.' : `${count} asiaa korjattavana.`),
  fine: 'Sisältö on kunnossa.',
  again: 'Korjaa tiedosto ja lataa sivu uudelleen.',
};

/** Publishers whose names may be left over from what was copied. */
export const LEFTOVERS = ['Balentor', 'Saariston Meloj'] as const;

/** How a text names one of its own numbered sections; a number of an article's paragraph stands after the article. */
export const SECTION_REFERENCE = /(?<!artiklan )\b(?:kohta(?:an)?|kohda(?:n|ssa|sta|t|lla))\s+(\d{1,2})\b/giu;

/** What a section that grants the right says of it in some form. */
export const RIGHT_STEMS = {
  access: /tarkast|pääs[yt]|jäljenn|kopio|tutustu/iu,
  rectification: /oikai|korja/iu,
  erasure: /poist|unohd/iu,
  restriction: /rajoit/iu,
  marketingObjection: /markkinoin/iu,
  objection: /vastust/iu,
  portability: /siirt|siirr/iu,
  consentWithdrawal: /peruut|suostumu/iu,
  automatedDecision: /automaat|automatisoi|profiloi/iu,
};
