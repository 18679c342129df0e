import { writtenDay } from '../fi/grammar.ts';

/** What a new notice is written from: its publisher's own facts. */
export interface NewNotice {
  /** The register's name as it stands inside a sentence. */
  readonly name: string;
  readonly controller: string;
  /** The controller's name in the genitive. */
  readonly controllerGenitive: string;
  /** What the publisher calls its notices, `tietosuojaseloste`. */
  readonly kind: string;
  readonly businessId?: string | undefined;
  readonly email?: string | undefined;
  readonly postalAddress?:
    | {
        readonly street: string;
        readonly postcode: string;
        readonly locality: string;
        readonly country?: string | undefined;
      }
    | undefined;
  /** Today, ISO. */
  readonly day: string;
}

/** What a person has to write in the place: no build passes it. */
export const PLACEHOLDER = '[täydennä: ';

const fill = (what: string): string => `${PLACEHOLDER}${what}]`;

const ENDINGS = {
  nominative: '',
  genitive: 'n',
  partitive: 'ä',
  inessive: 'ssä',
  elative: 'stä',
  illative: 'in',
  adessive: 'llä',
  ablative: 'ltä',
  allative: 'lle',
} as const;

const QUESTIONS: Readonly<Record<keyof typeof ENDINGS, string>> = {
  nominative: 'mikä',
  genitive: 'minkä',
  partitive: 'mitä',
  inessive: 'missä',
  elative: 'mistä',
  illative: 'mihin',
  adessive: 'millä',
  ablative: 'miltä',
  allative: 'mille',
};

/** The nine forms of a name that ends in -rekisteri, all of which are formed alike; of others only the name itself. */
function formsOf(name: string): [string, string][] {
  const isRegular = name.endsWith('rekisteri');
  return Object.entries(ENDINGS).map(([form, ending]) => [
    form,
    ending === '' || isRegular ? `${name}${ending}` : fill(QUESTIONS[form as keyof typeof ENDINGS]),
  ]);
}

const quoted = (text: string): string => JSON.stringify(text);

/** A new notice: facts with an explanation each, and a text that says them; what only the publisher knows is left open. */
export function newNotice(facts: NewNotice): string {
  const { name, controller, controllerGenitive, kind, businessId, email, postalAddress, day } = facts;
  const address =
    postalAddress && [postalAddress.street, `${postalAddress.postcode} ${postalAddress.locality}`].join(', ');
  const open = {
    purpose: fill('mihin tietoja käytetään, kokonaisena lauseena'),
    category: fill('mitä tietoja rekisterissä on, esimerkiksi nimi ja sähköpostiosoite'),
    storage: fill('kuinka kauan tietoja säilytetään, kokonaisena lauseena'),
    source: fill('keneltä tiedot saadaan, esimerkiksi jäseneltä itseltään'),
    transfers: fill('siirretäänkö tietoja EU:n ja ETA:n ulkopuolelle, esimerkiksi: Tietoja ei siirretä.'),
    recipients: fill(
      'kuka käsittelee tietoja puolestasi ja kenelle niitä annetaan, tai: Tietoja ei luovuteta.',
    ),
    provision: fill(
      'onko tiedot pakko antaa ja mitä seuraa, jos ei anna, esimerkiksi: Ilman osoitetta emme voi toimittaa tilausta.',
    ),
    basis: fill(
      'oikeusperuste, esimerkiksi: Käsittely perustuu sopimukseen (6 artiklan 1 kohdan b alakohta).',
    ),
  };
  return `---
# Nämä ovat selosteen tiedot. Rakennus tarkistaa, että ne ovat alla olevassa tekstissä samoin sanoin.
# Korvaa hakasulkeissa olevat kohdat omilla sanoillasi, samoin täällä ja tekstissä. Rivin, jonka edessä on risuaita, voit ottaa käyttöön.

# Rekisterin nimi niin kuin se on lauseen sisällä, ja sen taivutusmuodot. Lue ne ääneen ja korjaa tarvittaessa.
name: ${quoted(name)}
forms:
${formsOf(name)
  .map(([form, text]) => `  ${form}: ${quoted(text)} # ${QUESTIONS[form as keyof typeof QUESTIONS]}`)
  .join('\n')}

# Rekisterinpitäjä, kuten tiedostossa controller.yaml.
controller: ${quoted(controller)}
${businessId ? `businessId: ${businessId}` : '# businessId: 1234567-1'}
${
  postalAddress
    ? `postalAddress:
  street: ${quoted(postalAddress.street)}
  postcode: ${quoted(postalAddress.postcode)} # lainausmerkeissä, jotta alun nollat säilyvät
  locality: ${quoted(postalAddress.locality)}${postalAddress.country ? `\n  country: ${postalAddress.country}` : ''}`
    : `# postalAddress:
#   street: "Katu 1"
#   postcode: "00100" # lainausmerkeissä, jotta alun nollat säilyvät
#   locality: "Helsinki"`
}

# Kuka hoitaa rekisterin asioita.
# contactPerson: { name: "Etunimi Sukunimi", title: "toiminnanjohtaja", email: "etunimi@yritys.fi" }
# Mitä teksti sanoo tietosuojavastaavasta.
# dataProtectionOfficer: "Tietosuojavastaava on …"

# Mihin tietoja käytetään ja millä perusteella. Perusteet: consent (suostumus), contract (sopimus),
# legalObligation (lakisääteinen velvoite), vitalInterest, publicTask, legitimateInterest (oikeutettu etu).
purposes:
  - text: ${quoted(open.purpose)}
    bases: [] # esimerkiksi [contract]

# Mitä tietoja on, kohta kerrallaan.
dataCategories:
  - ${quoted(open.category)}

# Kuinka kauan tietoja säilytetään, lause kerrallaan. period on ISO 8601 -kesto: P1Y on vuosi, P6M puoli vuotta.
storage:
  - text: ${quoted(open.storage)}
    # period: P1Y

# Mistä tiedot saadaan.
sources:
  - ${quoted(open.source)}

# Kenelle tietoja annetaan. Rooli: processor (käsittelijä), controller (itse rekisterinpitäjä), authority (viranomainen).
recipients: []
# - { name: "Palvelu Oy", role: processor }

# Siirrot EU:n ja ETA:n ulkopuolelle. stated: none (ei siirretä), yes (siirretään), conditional (jos siirretään).
transfers:
  stated: notStated
  quotes:
    - ${quoted(open.transfers)}

# Onko tiedot pakko antaa, ja tehdäänkö automaattisia päätöksiä. Kirjoita tekstin sanat.
provision: { quote: ${quoted(open.provision)} }
automated: { exists: false, quote: "Tietojesi perusteella ei tehdä automaattisia päätöksiä." }

# Oikeudet, jotka teksti antaa, ja kohta, jossa ne ovat.
rights:
  - { right: access, in: oikeutesi }
  - { right: rectification, in: oikeutesi }
  - { right: erasure, in: oikeutesi }
  - { right: restriction, in: oikeutesi }
# Jos peruste on suostumus tai sopimus, kirjoita tekstiin myös oikeus siirtää tiedot ja ota tämä käyttöön.
# - { right: portability, in: oikeutesi }
# Mihin pyynnöt lähetetään ja missä kohdassa siitä kerrotaan.
channels: { ${email ? `email: ${email}, ` : ''}in: oikeutesi }

# Päivät: vuosi-kuukausi-päivä. Samat päivät ovat tekstissä.
createdOn: ${day}
updatedOn: ${day}
# Mitä muutettiin ja milloin. Tämän kirjoittaa komento npm run revise.
changes: []

# Mitä kirjeet pyytävät juuri tästä rekisteristä.
# asks:
#   access: Pyydän myös …

# Tiivistelmä, portaalin omin sanoin. Sen ei tarvitse olla tekstissä.
summary:
  concerns: ${quoted(fill('ketä rekisteri koskee, esimerkiksi: jos olet jäsen'))}
  why: ${quoted(fill('miksi tietoja on'))}
  what: ${quoted(fill('mitä tietoja on'))}
  howLong: ${quoted(fill('kuinka kauan'))}
  from: ${quoted(fill('keneltä tiedot tulevat'))}
  mainRight: access # mitä useimmin pyydetään: access, rectification, erasure, marketingObjection
---

# ${controllerGenitive} ${kind}: ${name}

Laadittu ja päivitetty ${writtenDay(day)}

## Rekisterinpitäjä {#rekisterinpitaja}

${[controller, businessId && `Y-tunnus ${businessId}`].filter(Boolean).join(', ')}
${address ? `\nPostiosoite: ${address}\n` : ''}${email ? `\nSähköposti: ${email}\n` : ''}
## Mitä seloste koskee {#seloste}

Tämä seloste koskee rekisteriä, jonka nimi on ${name}.

## Miksi tietoja käsitellään {#tarkoitus}

${open.purpose}

${open.basis}

## Mitä tietoja käsitellään {#tiedot}

- ${open.category}

## Mistä tiedot saadaan {#lahteet}

Tiedot saadaan ${open.source}.

## Kenelle tietoja annetaan {#vastaanottajat}

${open.recipients}

## Siirrot EU:n ja ETA:n ulkopuolelle {#siirrot}

${open.transfers}

## Kuinka kauan tietoja säilytetään {#sailytys}

${open.storage}

## Oikeutesi {#oikeutesi}

Sinulla on oikeus saada pääsy tietoihisi ja saada niistä jäljennös, oikaista väärät tiedot, poistaa tiedot ja rajoittaa niiden käsittelyä. Pyynnöt ovat maksuttomia, ja vastaamme kuukauden kuluessa.${email ? ` Lähetä pyyntö sähköpostilla osoitteeseen ${email}.` : ''}

## Onko tietojen antaminen pakollista {#pakollisuus}

${open.provision}

## Automaattinen päätöksenteko {#paatokset}

Tietojesi perusteella ei tehdä automaattisia päätöksiä.

## Oikeus tehdä valitus {#valitus}

Jos katsot, että henkilötietojasi käsitellään tietosuoja-asetuksen vastaisesti, voit tehdä valituksen valvontaviranomaiselle. Suomessa se on tietosuojavaltuutettu (tietosuoja.fi).

## Selosteen muutokset {#muutokset}

Kun tämä seloste muuttuu, kerromme muutoksista ja niiden päivistä tällä sivustolla.
`;
}

/** What the command says. */
export const newNoticeWords = {
  usage: 'Näin teet uuden selosteen: npm run new -- jäsenrekisteri',
  controllerUnreadable: (path: string) =>
    `${path}: Tiedostoa ei ole, tai siinä on virhe. Kirjoita siihen ensin, kuka selosteet julkaisee. Malli on README.md:ssä.`,
  badName: (name: string, slug: string) =>
    `"${name}" ei käy kansion nimeksi. ${slug ? `Kokeile: npm run new -- ${slug}` : 'Käytä kirjaimia a–z.'}`,
  exists: (path: string) => `${path} on jo olemassa, eikä sitä kirjoiteta uudelleen.`,
  made: (path: string) => `${path} on valmis täydennettäväksi.`,
  formsProposed: 'Tarkista nimen taivutusmuodot: ne on päätelty nimestä.',
  formsOpen: 'Kirjoita nimen taivutusmuodot: komento osaa ne vain nimistä, jotka päättyvät sanaan rekisteri.',
  next: (count: number) =>
    `Täydennettäviä kohtia on ${count}. Hae tiedostosta sanaa "täydennä" ja aja sitten npm run build.`,
};
