/** The words for one thing that a letter asks. */
export interface AskedItemWords {
  /** What it is called, as a heading. */
  readonly name: string;
  /** What would satisfy it, in a sentence for the person. */
  readonly enough: string;
  /** What only the controller can write, as an instruction for whoever answers. */
  readonly fill: string;
}

const recipientsTold: AskedItemWords = {
  name: 'Ilmoitus vastaanottajille',
  enough:
    'Sinulle kerrotaan, kenelle muutoksesta on ilmoitettu, tai ettei tietoja ole luovutettu kenellekään.',
  fill: 'Kerro, keille vastaanottajille asiasta on ilmoitettu, nimeltä ja päivineen. Jos se on mahdotonta tai vaatii kohtuuttomasti vaivaa, kerro miksi.',
};
const legalBasis: AskedItemWords = {
  name: 'Käsittelyn oikeusperuste',
  enough: 'Jokaisella tarkoituksella on nimetty peruste, kuten suostumus, sopimus tai oikeutettu etu.',
  fill: 'Kerro kunkin tarkoituksen oikeusperuste (6 artiklan 1 kohta).',
};
const erasedWith: AskedItemWords = {
  name: 'Tietojen poistaminen',
  enough: 'Sinulle vahvistetaan, mitkä tiedot on poistettu ja milloin.',
  fill: 'Kerro, mitkä tiedot on poistettu ja milloin.',
};

/** The things that letters ask, by id. */
export const answerItems = {
  'access.confirmation': {
    name: 'Käsitelläänkö tietoja',
    enough: 'Vastauksessa sanotaan suoraan, käsitelläänkö tietojasi vai ei.',
    fill: 'Sano, käsitelläänkö pyytäjän tietoja. Vastaa myös silloin, kun tietoja ei ole.',
  },
  'access.copy': {
    name: 'Jäljennös tiedoista',
    enough:
      'Saat itse tiedot sellaisina kuin ne ovat. Pelkkä luettelo tietoryhmistä ei ole jäljennös (tuomio C-487/21).',
    fill: 'Liitä jäljennös kaikista pyytäjää koskevista tiedoista, myös sähköpostien, muistiinpanojen ja lokien. Luettelo tietoryhmistä ei riitä (tuomio C-487/21).',
  },
  'access.purposes': {
    name: 'Käsittelyn tarkoitukset',
    enough: 'Vastauksessa kerrotaan, mihin juuri sinun tietojasi käytetään.',
    fill: 'Jätä ne tarkoitukset, joihin juuri tämän pyytäjän tietoja käytetään.',
  },
  'access.categories': {
    name: 'Henkilötietoryhmät',
    enough: 'Vastauksessa kerrotaan, millaisia tietoja sinusta on.',
    fill: 'Jätä ne ryhmät, joita tästä pyytäjästä on.',
  },
  'access.recipients': {
    name: 'Vastaanottajat',
    enough:
      'Vastaanottajat on nimetty. Pelkät ryhmät, kuten kumppanit, riittävät vain, jos nimeäminen on mahdotonta (tuomio C-154/21).',
    fill: 'Nimeä ne, joille tämän pyytäjän tietoja on luovutettu tai luovutetaan (tuomio C-154/21).',
  },
  'access.transfers': {
    name: 'Siirto EU- tai ETA-alueen ulkopuolelle',
    enough: 'Vastauksessa sanotaan, siirretäänkö tietojasi ja millä suojatoimilla, tai ettei siirretä.',
    fill: 'Kerro, siirretäänkö tämän pyytäjän tietoja ja millä 46 artiklan suojatoimilla. Jos ei siirretä, sano se.',
  },
  'access.storage': {
    name: 'Säilytysaika',
    enough: 'Vastauksessa on aika tai peruste, josta voit itse laskea, milloin tietosi poistetaan.',
    fill: 'Kerro, milloin tämän pyytäjän tiedot poistetaan, tai miten aika määräytyy.',
  },
  'access.rights': {
    name: 'Rekisteröidyn oikeudet',
    enough: 'Vastauksessa mainitaan oikaisu, poistaminen, rajoittaminen ja vastustaminen.',
    fill: '',
  },
  'access.complaint': {
    name: 'Valitusmahdollisuus',
    enough: 'Vastauksessa mainitaan oikeus valittaa tietosuojavaltuutetulle.',
    fill: '',
  },
  'access.source': {
    name: 'Tietojen alkuperä',
    enough: 'Vastauksessa kerrotaan, mistä tiedot on saatu, jos niitä ei ole saatu sinulta.',
    fill: 'Kerro kaikki käytettävissä oleva tieto siitä, mistä tämän pyytäjän tiedot on saatu.',
  },
  'access.automation': {
    name: 'Automaattiset päätökset ja profilointi',
    enough: 'Vastauksessa sanotaan, tehdäänkö niitä, ja jos tehdään, millä logiikalla ja mitä siitä seuraa.',
    fill: 'Kerro, tehdäänkö pyytäjästä automaattisia päätöksiä tai profilointia, ja jos tehdään, millä logiikalla, ja mitä siitä hänelle seuraa. Jos ei tehdä, sano se.',
  },
  'access.legalBasis': legalBasis,
  'access.controller': {
    name: 'Rekisterinpitäjä',
    enough: 'Vastauksessa nimetään yhtiö, joka vastaa kustakin käsittelystä.',
    fill: 'Kerro, mikä yhtiö tai muu taho on kunkin käsittelyn rekisterinpitäjä.',
  },
  'rectification.rectified': {
    name: 'Tiedon oikaiseminen',
    enough: 'Sinulle vahvistetaan, mikä tieto on korjattu ja mihin muotoon.',
    fill: 'Kerro, mikä tieto on korjattu, mihin muotoon ja milloin.',
  },
  'rectification.completed': {
    name: 'Tietojen täydentäminen',
    enough: 'Sinulle vahvistetaan, mitä tietoihisi on lisätty.',
    fill: 'Kerro, mitä tietoihin on lisätty ja milloin.',
  },
  'rectification.recipientsTold': recipientsTold,
  'erasure.erased': erasedWith,
  'erasure.processors': {
    name: 'Käsittelijät ja varmuuskopiot',
    enough:
      'Vastauksessa kerrotaan, että tiedot on poistettu myös palvelujen tuottajilta ja poistuvat varmuuskopioista.',
    fill: 'Kerro, milloin tiedot on poistettu käsittelijöiden järjestelmistä ja milloin ne poistuvat varmuuskopioista.',
  },
  'erasure.kept': {
    name: 'Säilytettävät tiedot',
    enough: 'Jos jotain säilytetään, sinulle kerrotaan mikä tieto, minkä säännöksen nojalla ja kuinka kauan.',
    fill: 'Jos jotain säilytetään, kerro mikä tieto, minkä säännöksen nojalla ja kuinka kauan. Jos mitään ei säilytetä, sano se.',
  },
  'erasure.recipientsTold': recipientsTold,
  'restriction.restricted': {
    name: 'Käsittelyn rajoittaminen',
    enough: 'Sinulle vahvistetaan, mitä käsittelyä on rajoitettu ja mistä alkaen.',
    fill: 'Kerro, mitä käsittelyä on rajoitettu ja mistä alkaen.',
  },
  'restriction.lifting': {
    name: 'Rajoituksen päättyminen',
    enough: 'Sinulle luvataan ilmoittaa, ennen kuin rajoitus poistetaan.',
    fill: 'Kerro, mihin asti rajoitus on voimassa, ja että siitä ilmoitetaan ennen sen poistamista.',
  },
  'restriction.recipientsTold': recipientsTold,
  'marketingObjection.stopped': {
    name: 'Suoramarkkinoinnin lopettaminen',
    enough:
      'Sinulle vahvistetaan, että markkinointi on lopetettu kaikissa kanavissa ja kiellosta on merkintä.',
    fill: 'Vahvista, että suoramarkkinointi on lopetettu kaikissa kanavissa ja kiellosta on pysyvä merkintä. Kieltoa ei punnita.',
  },
  'marketingObjection.lists': {
    name: 'Listat ja kohderyhmät',
    enough: 'Sinulle kerrotaan, että tietosi on poistettu markkinoinnin listoilta ja kohderyhmistä.',
    fill: 'Kerro, miltä listoilta ja kohderyhmistä ja mistä palveluista tiedot on poistettu.',
  },
  'marketingObjection.source': {
    name: 'Yhteystietojen alkuperä',
    enough: 'Sinulle kerrotaan, mistä yhteystietosi on saatu.',
    fill: 'Kerro, mistä tämän pyytäjän yhteystiedot on saatu.',
  },
  'objection.decision': {
    name: 'Ratkaisu vastustamiseen',
    enough:
      'Käsittely on lopetettu, tai sinulle osoitetaan huomattavan tärkeä syy, joka syrjäyttää oman tilanteesi.',
    fill: 'Kerro, milloin käsittely on lopetettu. Jos sitä jatketaan, osoita huomattavan tärkeä ja perusteltu syy tai oikeudellinen vaade.',
  },
  'objection.meanwhile': {
    name: 'Rajoitus arvioinnin ajaksi',
    enough: 'Sinulle kerrotaan, että käsittely on ollut rajoitettu, kun asiaa on arvioitu.',
    fill: 'Kerro, mistä alkaen käsittely on ollut rajoitettu.',
  },
  'objection.legalBasis': legalBasis,
  'objection.erased': erasedWith,
  'objection.recipientsTold': recipientsTold,
  'portability.data': {
    name: 'Toimitetut tiedot',
    enough:
      'Saat tiedot, jotka olet itse antanut tai jotka ovat kertyneet käytöstäsi, suostumuksen tai sopimuksen nojalla.',
    fill: 'Liitä tiedot, jotka pyytäjä on antanut ja jotka ovat kertyneet hänen käytöstään.',
  },
  'portability.format': {
    name: 'Koneellisesti luettava muoto',
    enough: 'Tiedot ovat tiedostossa, jonka toinen ohjelma osaa lukea, kuten JSON, CSV tai XML.',
    fill: 'Kerro tiedoston muoto, esimerkiksi JSON, CSV tai XML.',
  },
  'portability.receiver': {
    name: 'Siirto toiselle rekisterinpitäjälle',
    enough: 'Sinulle kerrotaan, että tiedot on siirretty, tai miksi siirto ei ole teknisesti mahdollinen.',
    fill: 'Kerro, milloin tiedot on siirretty, tai miksi suora siirto ei ole teknisesti mahdollinen.',
  },
  'portability.legalBasis': legalBasis,
  'portability.rest': {
    name: 'Muut tiedot jäljennöksenä',
    enough: 'Jos osaa tiedoista ei voi siirtää, sinulle kerrotaan miksi, ja saat siltä osin jäljennöksen.',
    fill: 'Kerro, miltä osin 20 artikla ei sovellu ja miksi, ja liitä jäljennös niistä tiedoista.',
  },
  'consentWithdrawal.ended': {
    name: 'Suostumukseen perustuvan käsittelyn lopettaminen',
    enough: 'Sinulle vahvistetaan, että suostumukseen perustunut käsittely on lopetettu.',
    fill: 'Vahvista, mikä käsittely on lopetettu ja milloin.',
  },
  'consentWithdrawal.otherBasis': {
    name: 'Muu peruste',
    enough: 'Jos jokin käsittely jatkuu, sinulle kerrotaan mikä ja millä perusteella.',
    fill: 'Jos jokin käsittely jatkuu, kerro mikä ja millä perusteella. Jos mikään ei jatku, sano se.',
  },
  'consentWithdrawal.erased': erasedWith,
  'consentWithdrawal.recipientsTold': recipientsTold,
  'automatedDecision.existence': {
    name: 'Tehdäänkö automaattisia päätöksiä',
    enough: 'Vastauksessa sanotaan suoraan, tehdäänkö sinusta automaattisia päätöksiä vai ei.',
    fill: 'Sano, tehdäänkö pyytäjästä päätöksiä pelkästään automaattisesti. Vastaa myös silloin, kun niitä ei tehdä.',
  },
  'automatedDecision.logic': {
    name: 'Päätöksen logiikka ja seuraukset',
    enough: 'Ymmärrät vastauksesta, mitkä tietosi vaikuttivat ja miten (tuomio C-203/22).',
    fill: 'Selitä ymmärrettävästi, mitkä tiedot vaikuttivat ja miten, ja mitä päätöksestä seuraa (tuomio C-203/22).',
  },
  'automatedDecision.human': {
    name: 'Ihminen käsittelee asian',
    enough: 'Sinulle kerrotaan, että ihminen on käsitellyt asian uudelleen ja ottanut kantasi huomioon.',
    fill: 'Kerro, kuka on käsitellyt asian uudelleen ja miten pyytäjän kanta on otettu huomioon.',
  },
  'automatedDecision.outcome': {
    name: 'Perusteltu vastaus',
    enough: 'Sinulle kerrotaan perusteluineen, pysyykö päätös voimassa.',
    fill: 'Kerro perusteluineen, pysyykö päätös voimassa.',
  },
  'automatedDecision.basis': {
    name: 'Automaattisen päätöksen peruste',
    enough:
      'Jos päätöksiä tehdään automaattisesti, sinulle kerrotaan peruste: sopimus, laki tai nimenomainen suostumus.',
    fill: 'Kerro 22 artiklan 2 kohdan peruste: sopimus, laki tai nimenomainen suostumus.',
  },
  refusal: {
    name: 'Jos jotain ei toteuteta',
    enough: 'Jos johonkin ei suostuta, sinulle kerrotaan syyt ja se, mihin voit valittaa.',
    fill: 'Poista tämä kohta, jos kaikki toteutetaan. Muuten kerro, mitä ei toteuteta ja mistä syystä.',
  },
} as const satisfies Readonly<Record<string, AskedItemWords>>;

/** The article as text names it: `15(1)(a)` is "15 artiklan 1 kohdan a alakohta". */
export function articleName(article: string): string {
  const [, number = '', paragraph, point] = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(article) ?? [];
  if (paragraph === undefined) return `${number} artikla`;
  if (point === undefined) return `${number} artiklan ${paragraph} kohta`;
  return `${number} artiklan ${paragraph} kohdan ${point} alakohta`;
}

/** The legal bases of Art. 6(1). */
export const legalBasisNames = {
  consent: 'suostumus (a alakohta)',
  contract: 'sopimus (b alakohta)',
  legalObligation: 'lakisääteinen velvoite (c alakohta)',
  vitalInterest: 'elintärkeä etu (d alakohta)',
  publicTask: 'yleinen etu tai julkinen valta (e alakohta)',
  legitimateInterest: 'oikeutettu etu (f alakohta)',
} as const;
