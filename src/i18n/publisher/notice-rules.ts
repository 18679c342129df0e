/** What a rule's finding says: a text, or one that names what was found. */
type Said = string | ((names: string) => string);

interface RuleWords {
  /** What the rule looks for. */
  readonly about: string;
  /** By the result, or by the reason that the finding gives. */
  readonly says: Readonly<Record<string, Said>>;
  /** What a publisher could write, for example. */
  readonly example?: string;
}

const NO_BASIS = 'Oikeusperustetta ei löytynyt, joten ei voi tietää, tarvitaanko tätä.';
const OTHER_BASIS = 'Kerrotut oikeusperusteet eivät edellytä tätä.';
const PERSON_ONLY = 'Tiedot saadaan henkilöltä itseltään, joten 14 artikla ei koske niitä.';

/** The words of a rule on a right: where it was seen, or that it was not. */
function aboutRight(
  about: string,
  right: string,
  example: string,
  more: Record<string, Said> = {},
): RuleWords {
  return {
    about,
    says: {
      notFound: `Sanoja, joista oikeuden ${right} tunnistaisi, ei löytynyt.`,
      elsewhere: `Oikeus ${right} mainitaan, mutta muualla kuin oikeuksista kertovassa kohdassa.`,
      heading: `Oikeus ${right} lukee vain otsikossa. Kerro siitä myös tekstissä.`,
      forbids: 'Kieltämisestä puhutaan, mutta ei selviä, mitä se koskee.',
      hint: `Tekstissä on sanoja, jotka voivat tarkoittaa oikeutta ${right}, mutta sitä ei sanota suoraan.`,
      noSection:
        'Tekstissä kerrotaan, mitä lukija voi tehdä, mutta oikeuksista kertovaa kohtaa tai tätä oikeutta siitä ei tunnistettu.',
      others: 'Tekstissä viitataan muihin oikeuksiin, mutta niitä ei luetella.',
      factAlone: 'Selosteen tiedoissa tämä oikeus on mainittu, mutta tekstistä sanoja ei löytynyt.',
      ...more,
    },
    example,
  };
}

/** What the notice check says of each rule. */
export const noticeRules: Readonly<Record<string, RuleWords>> = {
  'R-01': {
    about: 'rekisterinpitäjän nimi ja yhteystieto',
    says: {
      notFound: 'Rekisterinpitäjän nimeä tai yhteystietoa ei löytynyt.',
      unclear: 'Yhteystieto löytyi, mutta ei selviä, onko se rekisterinpitäjän.',
    },
    example: 'Rekisterinpitäjä on Esimerkki Oy, Esimerkkikatu 1, 00100 Helsinki, tietosuoja@esimerkki.fi.',
  },
  'R-02': {
    about: 'yhteiset rekisterinpitäjät ja niiden työnjako',
    says: {
      notFound: 'Yhteisrekisterinpitäjistä puhutaan, mutta niitä ei nimetä eikä työnjakoa kerrota.',
      unclear: 'Yhteisrekisterinpitäjistä kerrotaan, mutta joko nimet tai työnjako jäävät auki.',
      group:
        'Muihin yhtiöihin viitataan niitä nimeämättä. Kerro, ovatko ne rekisterinpitäjiä ja mistä kukin vastaa.',
      alone: 'Yhteisistä rekisterinpitäjistä ei puhuta.',
    },
    example:
      'Esimerkki Oy ja Toinen Oy ovat yhteisrekisterinpitäjiä. Esimerkki Oy vastaa pyyntöihin, Toinen Oy tietojen suojaamisesta. Voit käyttää oikeuksiasi kumpaakin kohtaan.',
  },
  'R-03': {
    about: 'tietosuojavastaavan yhteystiedot',
    says: {
      notFound: 'Tietosuojavastaavan yhteystietoja ei löytynyt.',
      unclear: 'Tietosuojavastaava mainitaan, mutta ei selviä, mikä yhteystieto on hänen.',
      unmentioned:
        'Tietosuojavastaavaa ei mainita. Jos sellainen on, hänen yhteystietonsa kuuluvat selosteeseen.',
      none: 'Selosteen mukaan tietosuojavastaavaa ei ole.',
    },
    example: 'Tietosuojavastaavan tavoittaa osoitteesta tietosuojavastaava@esimerkki.fi.',
  },
  'R-04': {
    about: 'käsittelyn tarkoitus',
    says: {
      notFound: 'Käsittelyn tarkoitusta ei löytynyt.',
      unclear: 'Tarkoituksesta on sanoja, mutta ei kohtaa, joka kertoisi siitä.',
    },
    example: 'Käsittelemme tietoja tilausten toimittamiseksi ja laskuttamiseksi.',
  },
  'R-05': {
    about: 'oikeusperuste jokaiselle tarkoitukselle',
    says: {
      notFound: 'Käsittelyn oikeusperustetta ei löytynyt.',
      unclear:
        'Tekstissä on oikeusperusteeseen sopivia sanoja, mutta ei selviä, mihin minkäkin tarkoituksen käsittely perustuu.',
      some: (names) => `Oikeusperuste on merkitty vain osaan tarkoituksista. Se puuttuu näistä: ${names}.`,
    },
    example:
      'Tilausten käsittely perustuu sopimukseen (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta).',
  },
  'R-06': {
    about: 'oikeutettu etu, johon käsittely perustuu',
    says: {
      notFound: 'Peruste on oikeutettu etu, mutta sitä, mikä etu on, ei löytynyt.',
      unclear: 'Oikeutettu etu mainitaan, mutta ei sanota suoraan, mikä etu on.',
      noBasis: 'Oikeusperustetta ei löytynyt. Jos se on oikeutettu etu, kerro sekin.',
      otherBasis: 'Käsittely ei kerrottujen perusteiden mukaan nojaa oikeutettuun etuun.',
    },
    example: 'Oikeutettu etumme on kertoa asiakkaillemme palveluistamme.',
  },
  'R-07': {
    about: 'tietojen vastaanottajat tai niiden ryhmät',
    says: {
      notFound: 'Tietojen vastaanottajia tai vastaanottajaryhmiä ei löytynyt.',
      unclear: 'Luovuttamisesta on sanoja, mutta ei selviä, kuka tietoja saa.',
    },
    example: 'Tietoja saavat tilitoimistomme Luku Oy ja palvelimen ylläpitäjä Pilvi Oy.',
  },
  'R-08': {
    about: 'käsittelijät toimivat rekisterinpitäjän lukuun',
    says: {
      notFound:
        'Selosteen mukaan tietoja ei luovuteta ulkopuolisille, mutta vastaanottajia nimetään. Kerro, että he käsittelevät tietoja lukuunne.',
      unclear:
        'Selosteen mukaan tietoja ei luovuteta ulkopuolisille, mutta muitakin käsittelijöitä on. Kerro, toimivatko he lukuunne.',
      notDenied: 'Seloste ei kiellä luovuttamista ulkopuolisille.',
      noRecipients: 'Käsittelijöitä ei mainita.',
    },
    example: 'Yritykset käsittelevät tietoja lukuumme ja ohjeidemme mukaan.',
  },
  'R-09': {
    about: 'siirrot EU:n ja ETA:n ulkopuolelle: maa ja peruste',
    says: {
      notFound: 'Siirrosta EU:n tai ETA:n ulkopuolelle kerrotaan, mutta siirron perustetta ei löytynyt.',
      american:
        'Selosteessa on yhdysvaltalaiselta kuulostava yritys. Kerro, siirretäänkö sille tietoja ja millä perusteella, tai ettei siirretä.',
      noCountry:
        'Siirrosta ja sen perusteesta on sanoja, mutta ei selviä, siirretäänkö tietoja ja mihin maahan.',
      annulled: 'Siirron ainoa kerrottu peruste on kumottu.',
      denied: 'Selosteen mukaan tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.',
      noSign: 'Siirroista ei ole merkkejä. Jos niitä on, ne kuuluvat selosteeseen.',
    },
    example:
      'Uutiskirjeen lähettäjä käsittelee tietoja Yhdysvalloissa. Siirto perustuu komission vakiosopimuslausekkeisiin ((EU) 2021/914).',
  },
  'R-10': {
    about: 'kumotut siirtoperusteet',
    says: {
      noticed: (names) => `Tekstissä on siirtoperuste, jonka unionin tuomioistuin on kumonnut: ${names}.`,
    },
    example: 'Siirto perustuu komission vakiosopimuslausekkeisiin ((EU) 2021/914).',
  },
  'R-11': {
    about: 'mitkä vakiosopimuslausekkeet ovat käytössä',
    says: {
      notFound: 'Nimetyt vakiosopimuslausekkeet on kumottu, eikä voimassa olevia löytynyt.',
      unclear: 'Sopimuslausekkeista puhutaan, mutta ei selviä, mistä lausekkeista on kyse. Yksilöi ne.',
      noClauses: 'Vakiosopimuslausekkeita ei mainita.',
    },
    example: 'Käytämme komission vakiosopimuslausekkeita (täytäntöönpanopäätös (EU) 2021/914).',
  },
  'R-12': {
    about: 'mistä siirron suojatoimista saa jäljennöksen',
    says: {
      notFound: 'Sitä, mistä suojatoimista saa jäljennöksen, ei löytynyt.',
      unclear: 'Lisätietoja luvataan, mutta ei selviä, saako suojatoimista jäljennöksen.',
      noSafeguards: 'Sopimuslausekkeita tai sitovia sääntöjä ei mainita.',
    },
    example: 'Lausekkeista saa jäljennöksen osoitteesta tietosuoja@esimerkki.fi.',
  },
  'R-13': {
    about: 'säilytysaika',
    says: {
      notFound: 'Säilytysaikaa ei löytynyt.',
      unclear: 'Säilyttämisestä kerrotaan, mutta ei selviä, kuinka kauan.',
    },
    example: 'Tilaustiedot poistetaan kahden vuoden kuluttua tilauksesta.',
  },
  'R-13b': {
    about: 'säilytysaika, jonka voi laskea',
    says: {
      notFound: 'Säilyttämisestä kerrotaan, mutta aikaa, jonka voisi laskea, ei löytynyt.',
      unclear: 'Säilytysaika jää osin epämääräiseksi.',
      noPeriod: 'Säilytysaikaa ei löytynyt.',
    },
    example: 'Tiedot poistetaan vuoden kuluttua sopimuksen päättymisestä.',
  },
  'R-14': {
    about: 'pitkä tai jaksoittainen säilytys ilman perustelua',
    says: {
      noticed: 'Säilytys on pitkä tai jaksoittainen. Kerro, miksi tietoja tarvitaan niin kauan.',
      noPeriod: 'Säilytysaikaa ei löytynyt.',
    },
    example: 'Säilytämme tiedot kymmenen vuotta, koska … laki vaatii sitä.',
  },
  'R-15': aboutRight(
    'oikeus saada pääsy omiin tietoihin',
    'saada pääsy tietoihin',
    'Sinulla on oikeus saada tietää, mitä tietoja sinusta on, ja saada niistä jäljennös.',
  ),
  'R-16': aboutRight(
    'oikeus tietojen oikaisemiseen',
    'oikaisuun',
    'Sinulla on oikeus saada virheelliset tiedot oikaistuiksi.',
  ),
  'R-17': aboutRight(
    'oikeus tietojen poistamiseen',
    'poistamiseen',
    'Sinulla on oikeus saada tietosi poistetuiksi, kun niitä ei enää tarvita.',
  ),
  'R-18': aboutRight(
    'oikeus käsittelyn rajoittamiseen',
    'käsittelyn rajoittamiseen',
    'Sinulla on oikeus vaatia käsittelyn rajoittamista esimerkiksi siksi aikaa, kun tietojen oikeellisuus selvitetään.',
  ),
  'R-19': aboutRight(
    'oikeus vastustaa käsittelyä',
    'vastustaa käsittelyä',
    'Voit vastustaa oikeutettuun etuun perustuvaa käsittelyä henkilökohtaisen tilanteesi perusteella.',
    {
      noBasis: NO_BASIS,
      otherBasis: OTHER_BASIS,
      forbids: 'Kieltämisestä puhutaan, mutta ei selviä, koskeeko se käsittelyä yleisesti.',
      marketingAlone: 'Vastustamisesta kerrotaan, mutta vain suoramarkkinoinnin osalta.',
    },
  ),
  'R-20': {
    about: 'oikeus vastustaa kerrottuna erillään muusta',
    says: {
      notFound: 'Oikeutta vastustaa käsittelyä tai suoramarkkinointia ei löytynyt erillään muusta.',
      unclear: 'Vastustamisesta kerrotaan muun tekstin seassa. Se on kerrottava selvästi ja erillään muusta.',
      optOut:
        'Viestien lopettamisesta kerrotaan, mutta ei siitä, että suoramarkkinointia on oikeus vastustaa.',
      noBasis: 'Markkinointia ei mainita tarkoituksissa, eikä oikeusperustetta löytynyt.',
      otherBasis: OTHER_BASIS,
    },
    example:
      'Oma kohta "Oikeus vastustaa suoramarkkinointia": Voit milloin tahansa kieltää tietojesi käytön suoramarkkinoinnissa. Lopetamme silloin heti.',
  },
  'R-21': aboutRight(
    'oikeus siirtää tiedot järjestelmästä toiseen',
    'siirtää tiedot järjestelmästä toiseen',
    'Sinulla on oikeus saada itse antamasi tiedot koneluettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle.',
    { noBasis: NO_BASIS, otherBasis: OTHER_BASIS },
  ),
  'R-22': {
    about: 'suostumuksen peruuttaminen',
    says: {
      notFound: 'Suostumuksesta puhutaan, mutta sen peruuttamisesta ei löytynyt mainintaa.',
      unclear: 'Jonkin peruuttamisesta kerrotaan, mutta ei selviä, koskeeko se suostumusta.',
      noBasis: NO_BASIS,
      otherBasis: 'Käsittely ei kerrottujen perusteiden mukaan nojaa suostumukseen.',
    },
    example: 'Voit peruuttaa suostumuksesi milloin tahansa. Se ei vaikuta sitä ennen tehtyyn käsittelyyn.',
  },
  'R-23': {
    about: 'oikeus tehdä valitus valvontaviranomaiselle',
    says: {
      notFound: 'Oikeutta tehdä valitus valvontaviranomaiselle ei löytynyt.',
      unclear: 'Viranomainen tai valittaminen mainitaan, mutta ei selviä, että viranomaiselle voi valittaa.',
    },
    example: 'Voit tehdä valituksen tietosuojavaltuutetulle (tietosuoja.fi).',
  },
  'R-24': {
    about: 'onko tietojen antaminen pakollista ja mitä seuraa, jos niitä ei anna',
    says: {
      notFound: 'Mainintaa siitä, onko tiedot pakko antaa ja mitä muuten seuraa, ei löytynyt.',
      unclear:
        'Antamisesta tai pakollisuudesta on sanoja, mutta ei selviä, mitä seuraa, jos tietoja ei anna.',
      otherSources: 'Tietoja ei kerrota saatavan henkilöltä itseltään.',
    },
    example: 'Ilman osoitetta emme voi toimittaa tilausta. Muiden tietojen antaminen on vapaaehtoista.',
  },
  'R-25': {
    about: 'automaattinen päätöksenteko',
    says: {
      notFound: 'Automaattisesta käsittelystä kerrotaan, mutta sen logiikkaa ja seurauksia ei löytynyt.',
      unclear: 'Automaattisesta käsittelystä kerrotaan, mutta joko logiikka tai seuraukset jäävät auki.',
      unmentioned:
        'Asiasta ei mainita mitään. Pakko ei ole, jos automaattisia päätöksiä ei tehdä, mutta lause auttaa lukijaa.',
      profiling: 'Profiloinnista puhutaan. Kerro, tehdäänkö sen perusteella päätöksiä.',
      denied: 'Selosteen mukaan automaattisia päätöksiä ei tehdä.',
    },
    example: 'Tietojesi perusteella ei tehdä automaattisia päätöksiä.',
  },
  'R-26': {
    about: 'mistä tiedot saadaan',
    says: {
      notFound: 'Tietoja saadaan muualta, mutta lähdettä ei löytynyt.',
      vague: 'Tietolähde jää yleiseksi. Nimeä se, tai kerro ainakin, onko se julkinen.',
      unstated:
        'Ei selviä, mistä tiedot saadaan. Jos kaikki tulevat henkilöltä itseltään, kirjoita niin; muuten nimeä lähteet.',
      personOnly: PERSON_ONLY,
    },
    example: 'Osoitteen muutokset saamme Väestötietojärjestelmästä.',
  },
  'R-26b': {
    about: 'henkilötietojen ryhmät',
    says: {
      notFound: 'Henkilötietojen ryhmiä ei löytynyt.',
      unclear: 'Yksittäisiä tietoja mainitaan, mutta ei kohtaa, joka luettelisi ne.',
      personOnly: PERSON_ONLY,
    },
    example: 'Käsittelemme nimeä, yhteystietoja ja tilaushistoriaa.',
  },
  'R-27': {
    about: 'erityisten henkilötietojen käsittelyn peruste',
    says: {
      notFound:
        'Tekstissä on erityisiä henkilötietoja, mutta perustetta niiden käsittelylle (9 artikla) ei löytynyt.',
      unclear:
        'Tiedoista voi paljastua esimerkiksi terveys tai vakaumus. Arvioi, ovatko ne erityisiä henkilötietoja (9 artikla).',
      none: 'Erityisiin henkilötietoihin viittaavia sanoja ei ole.',
    },
    example: 'Allergiatietoja käsitellään vain nimenomaisella suostumuksellasi.',
  },
  'R-28': {
    about: 'pyynnölle asetetut ehdot',
    says: {
      noticed: 'Pyynnön tekemiselle näytetään asetettavan ehto. Pyynnön saa tehdä vapaamuotoisesti.',
    },
    example: 'Voit tehdä pyynnön sähköpostilla, kirjeellä tai käymällä toimistossa.',
  },
  'R-29': {
    about: 'vastausaika ja maksuttomuus',
    says: {
      notFound: 'Mainintaa vastausajasta ja maksuttomuudesta ei löytynyt.',
      unclear: 'Joko vastausaika tai maksuttomuus jää kertomatta.',
    },
    example: 'Pyynnöt ovat maksuttomia, ja niihin vastataan kuukauden kuluessa.',
  },
  'R-30': {
    about: 'kumotun henkilötietolain sanat',
    says: {
      noticed:
        'Tekstissä on kumotun henkilötietolain sanoja. Nykyinen nimi on esimerkiksi tietosuojaseloste.',
    },
  },
  'R-31': {
    about: 'selosteen ikä',
    says: { noticed: (names) => `Seloste on päivitetty yli kaksi vuotta sitten (${names}). Lue se läpi.` },
  },
  'R-32': {
    about: 'henkilön oma sähköpostiosoite',
    says: {
      noticed:
        'Yhteystietona on henkilön oma sähköpostiosoite. Yhteinen osoite toimii myös silloin, kun henkilö vaihtuu.',
      none: 'Sähköpostiosoitetta ei ole.',
    },
    example: 'tietosuoja@esimerkki.fi',
  },
  'R-33': {
    about: 'yritysten entiset nimet',
    says: {
      noticed: (names) => `Yrityksen nimi oli muuttunut jo ennen päivitystä: ${names}.`,
      unclear: (names) =>
        `Yrityksen nimi on muuttunut päivityksen jälkeen: ${names}. Tarkista, kenen kanssa sopimus on nyt.`,
    },
  },
  'R-34': {
    about: 'epämääräiset ilmaukset',
    says: { noticed: (names) => `Tekstissä on paljon ilmauksia, jotka jättävät asian auki: ${names}.` },
  },
  'R-35': {
    about: 'onko teksti myös lapsille ymmärrettävä',
    says: {
      unclear:
        'Tietoja on myös lapsista. Jos teksti on tarkoitettu heillekin, kirjoita se niin, että he ymmärtävät.',
      none: 'Lapsiin viittaavia sanoja ei ole.',
    },
  },
  'R-36': {
    about: 'miten selosteen muutoksista ilmoitetaan',
    says: {
      notFound: 'Mainintaa siitä, miten muutoksista ilmoitetaan, ei löytynyt.',
      unclear: 'Muuttamisesta puhutaan, mutta ei selviä, miten siitä ilmoitetaan.',
    },
    example: 'Olennaisista muutoksista kerromme sähköpostilla ennen kuin ne tulevat voimaan.',
  },
  'R-S1': {
    about: 'sama postiosoite kaikissa selosteissa',
    says: {
      noticed: (names) => `Selosteissa on eri postiosoitteet: ${names}.`,
      single: 'Selosteita on yksi.',
    },
  },
  'R-S2': {
    about: 'sama yhteyshenkilö kaikissa selosteissa',
    says: {
      noticed: (names) => `Selosteissa on eri yhteyshenkilöt: ${names}. Tämä voi olla tarkoituskin.`,
      single: 'Selosteita on yksi.',
    },
  },
  'R-S3': {
    about: 'sama osoite pyynnöille kaikissa selosteissa',
    says: {
      noticed: (names) => `Pyynnöt pyydetään eri osoitteisiin: ${names}.`,
      single: 'Selosteita on yksi.',
    },
  },
  'R-S4': {
    about: 'selosteiden ikäero',
    says: {
      noticed: (names) => `Selosteiden päivityksillä on väliä yli vuosi: ${names}. Onko vanhempi unohtunut?`,
      single: 'Selosteita on yksi.',
    },
  },
};
