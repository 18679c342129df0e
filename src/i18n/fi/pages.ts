import { inForm, isPlural, join, type NameForms, sentenceCase } from './grammar.ts';
import type { NoticeKindForms } from './notice-kinds.ts';

/** Interface words of the pages that are not islands. */
export const pages = {
  siteName: (controller: NameForms) => `${inForm(controller, 'genitive')} tietosuoja`,
  skip: 'Siirry sisältöön',
  navigation: {
    label: 'Pääsivut',
    notices: 'Selosteet',
    request: 'Tee pyyntö',
    requests: 'Pyyntöni',
    check: 'Tarkista kirje',
    about: 'Tietoa',
  },
  footer: {
    businessId: (id: string) => `Y-tunnus ${id}`,
    promise: 'Tämä sivusto ei käytä evästeitä, ei seuraa sinua eikä lähetä kirjoittamaasi mihinkään.',
    how: 'Näin se toimii',
    /** The pages that a narrow screen's navigation leaves out. */
    morePages: 'Muut sivut',
    otherSituations: 'Muut tilanteet',
  },
  home: {
    title: 'Etusivu',
    description: (controller: NameForms) =>
      `Lue, mihin ${inForm(controller, 'nominative')} ${isPlural(controller) ? 'käyttävät' : 'käyttää'} tietojasi. Jos haluat nähdä, korjata tai poistaa ne, saat täältä valmiin kirjeen, jonka lähetät itse.`,
    heading: (controller: NameForms) =>
      `Mitä ${inForm(controller, 'nominative')} ${isPlural(controller) ? 'tietävät' : 'tietää'} sinusta?`,
    lead: 'Lue, mihin tietojasi käytetään. Jos haluat nähdä, korjata tai poistaa ne tai lopettaa markkinoinnin, tee pyyntö. Saat valmiin kirjeen, jonka lähetät itse.',
    button: 'Tee pyyntö',
    free: 'Pyyntö on maksuton ja vie muutaman minuutin.',
    /** Above the notices, by their number. */
    which: (count: number) =>
      count === 1 ? 'Lue seloste' : count === 2 ? 'Kumpi koskee sinua?' : 'Mikä näistä koskee sinua?',
    unsure: (count: number) =>
      `Et ole varma? Pyynnön voi tehdä kerralla ${count === 2 ? 'molemmista' : 'kaikista'}.`,
    compare: 'Vertaa selosteita',
    stepsHeading: 'Näin pyyntö etenee',
    steps: (hasEmail: boolean) => [
      { name: 'Valitse', text: 'Kerro, mitä pyydät. Näet, mitä oikeuksia sinulla on.' },
      { name: 'Allekirjoita, jos haluat', text: 'Tallenna kirje. Laki ei vaadi allekirjoitusta.' },
      {
        name: 'Lähetä itse',
        text: `${hasEmail ? 'Sähköpostitse tai postitse' : 'Postitse'}. Vastaus on annettava kuukauden kuluessa.`,
      },
    ],
    promiseHeading: 'Mitään ei lähetetä puolestasi',
    promise:
      'Kirjoittamasi pysyy tässä selaimessa, kunnes lähetät kirjeen itse. Sivusto ei käytä evästeitä eikä ota yhteyttä mihinkään muualle.',
    promiseLink: 'Miten sen voi tarkistaa?',
  },
  card: {
    concerns: 'Koskee sinua',
    howLong: 'Säilytys',
    updated: 'Päivitetty',
    read: 'Lue seloste',
    readOf: (register: string) => `: ${register}`,
  },
  notices: {
    title: 'Selosteet',
    description: (controller: NameForms, kind: NoticeKindForms) =>
      `${inForm(controller, 'genitive')} ${kind.plural.nominative}: mitä henkilötietoja rekistereissä on, mihin niitä käytetään, kuinka kauan niitä säilytetään ja miten pyyntö tehdään.`,
    heading: (count: number, kind: NoticeKindForms) =>
      sentenceCase(count === 1 ? kind.nominative : kind.plural.nominative),
    lead: (controller: NameForms) =>
      `Seloste kertoo, mitä tietoja rekisterissä on, mihin niitä käytetään ja miten ${inForm(controller, 'allative')} lähetetään pyyntö.`,
    compareHeading: 'Selosteet rinnakkain',
    compareText: 'Vertailu näyttää kohta kohdalta, missä selosteet eroavat toisistaan.',
  },
  notice: {
    title: (register: string, kind: NoticeKindForms) => `${register}: ${kind.nominative}`,
    description: (controller: NameForms, register: NameForms) =>
      `${inForm(controller, 'genitive')} ${inForm(register, 'genitive')} seloste: mitä tietoja rekisterissä on, miksi ja kuinka kauan, kuka niitä käsittelee ja miten käytät oikeuksiasi.`,
    contents: 'Sisällys',
    summary: 'Lyhyesti',
    summaryNote: 'Portaalin tiivistelmä. Virallinen teksti on seloste.',
    who: 'Kuka',
    why: 'Miksi',
    what: 'Mitä tietoja',
    howLong: 'Kuinka kauan',
    whoElse: 'Kuka muu käsittelee',
    receivers: 'Kenelle luovutetaan',
    from: 'Mistä tiedot saadaan',
    contact: 'Yhteys',
    contactPerson: 'Yhteyshenkilö',
    officer: 'Tietosuojavastaava',
    jointControllers: 'Kuka päättää yhdessä',
    updated: 'Päivitetty',
    request: 'Tee pyyntö',
    noReason: '– syytä ei tarvitse kertoa',
    otherRights: 'Laki antaa sinulle myös oikeuksia, joita seloste ei mainitse:',
    complaint: 'Jos et saa vastausta tai et tyydy siihen, voit kääntyä valvontaviranomaisen puoleen.',
    complaintLink: 'Näin teet sen',
    compare: (count: number) => (count === 2 ? 'Vertaa toiseen selosteeseen' : 'Vertaa muihin selosteisiin'),
    conflict: {
      heading: {
        both: 'Selosteissa on eri osoite ja eri yhteyshenkilö',
        address: 'Selosteissa on eri postiosoite',
        person: 'Selosteissa on eri yhteyshenkilö',
      },
      here: (day: string) => `Tämä seloste, päivitetty ${day}`,
      there: (register: NameForms, day: string) =>
        `${inForm(register, 'genitive')} seloste, päivitetty ${day}`,
      sameEmail: (email: string) => `Sähköpostiosoite ${email} on sama. Sähköposti on siksi varmin tapa.`,
    },
  },
  comparison: {
    title: 'Selosteiden vertailu',
    description: (controller: NameForms, kind: NoticeKindForms) =>
      `${inForm(controller, 'genitive')} ${kind.plural.genitive} erot kohta kohdalta: osoitteet, yhteyshenkilöt, säilytysajat, tietojen käsittelijät ja tietolähteet.`,
    heading: 'Selosteet rinnakkain',
    lead: 'Tässä ovat selosteiden erot kohta kohdalta.',
    official: (count: number) =>
      `Virallinen teksti on ${count === 2 ? 'kummankin' : 'kunkin'} selosteen omalla sivulla.`,
    factsHeading: 'Tärkeimmät erot',
    fact: 'Asia',
    facts: {
      updated: 'Päivitetty',
      postalAddress: 'Postiosoite',
      contactPerson: 'Yhteyshenkilö',
      email: 'Sähköposti',
      storage: 'Säilytys',
      processors: 'Käsittelijät',
      receivers: 'Kenelle luovutetaan',
      sources: 'Tietolähteet',
    },
    sectionsHeading: 'Koko teksti kohta kohdalta',
    legend: (count: number) =>
      count === 2
        ? 'Sanat, jotka ovat vain toisessa selosteessa, on merkitty näin:'
        : 'Se, mitä muissa selosteissa ei ole, on merkitty näin:',
    /** Above the links to the pages that have two notices side by side. */
    pairsHeading: 'Kaksi selostetta rinnakkain',
    pair: (one: string, other: string) => `${sentenceCase(one)} ja ${other}`,
    allPairs: 'Kaikki selosteet yhdessä taulukossa',
    legendMark: 'vain tässä selosteessa',
    sameText: 'Sama teksti selosteissa.',
    ownText: 'Selosteissa on eri teksti.',
    onlyText: 'Vain toisessa selosteessa on tällainen kohta.',
  },
  request: {
    title: 'Tee pyyntö',
    description: (controller: NameForms) =>
      `Pyydä ${inForm(controller, 'partitive')} näyttämään, korjaamaan tai poistamaan tietosi tai lopettamaan markkinointi. Lomakkeesta syntyy kirje, jonka lähetät itse.`,
    heading: 'Tee pyyntö ilman lomaketta',
    byHand: (hasEmail: boolean) =>
      `Lomake ei käynnistynyt. Se tarvitsee JavaScriptin ja tarpeeksi uuden selaimen, eikä se toimi laitteelle tallennettuna tiedostona. Lataa sivu uudelleen tai avaa se toisella selaimella. Voit myös kirjoittaa pyynnön itse. Pyynnölle ei ole määrämuotoa: tavallinen ${hasEmail ? 'sähköposti tai kirje' : 'kirje'} riittää.`,
    writeHeading: 'Kirjoita ainakin nämä',
    write: (count: number) => [
      'Mitä pyydät: haluatko nähdä tietosi, korjata tai poistaa ne, rajoittaa niiden käyttöä vai lopettaa markkinoinnin.',
      ...(count === 1
        ? []
        : [
            count === 2
              ? 'Kumpaa rekisteriä pyyntö koskee. Voit mainita molemmat.'
              : 'Mitä rekisteriä pyyntö koskee. Voit mainita useita.',
          ]),
      'Nimesi ja sähköpostiosoite, jolla sinut tunnetaan, myös vanha osoite, jos se on vaihtunut.',
      'Työnantajasi tai yhteisösi siltä ajalta ja suunnilleen, milloin olit yhteydessä.',
      'Mihin haluat vastauksen.',
    ],
    leaveOut:
      'Älä lisää henkilötunnustasi, kuvaa henkilöllisyystodistuksesta tai pankkitietoja. Niitä ei tarvita.',
    deadline: 'Vastaus on annettava viimeistään kuukauden kuluttua siitä, kun pyyntö on tullut perille.',
    sendHeading: 'Lähetä pyyntö',
    email: 'Sähköposti',
    /** Of all notices alike, or of those of some registers. */
    post: (registers: readonly string[]) =>
      registers.length === 0 ? 'Postiosoite' : `Postiosoite, ${join(registers)}`,
    form: 'Oma lomake',
    officer: 'Tietosuojavastaava',
    updated: (day: string) => `seloste päivitetty ${day}`,
    differentAddresses: (hasEmail: boolean) =>
      `Selosteissa on eri postiosoite.${hasEmail ? ' Sähköposti on varmin tapa.' : ''}`,
  },
  /** The form as somebody opens it who comes from a digital identity wallet. */
  erasurePage: {
    title: 'Pyydä tietojesi poistamista',
    description: (controller: NameForms) =>
      `Pyydä ${inForm(controller, 'partitive')} poistamaan tiedot, jotka annoit esimerkiksi digitaalisen identiteetin lompakosta. Lomakkeesta syntyy kirje, jonka lähetät itse.`,
  },
  requestsPage: {
    title: 'Pyyntöni',
    description:
      'Pyynnöt, jotka olet tehnyt tässä selaimessa: luonnokset, kirjeet ja päivä, johon mennessä on vastattava. Ne ovat tallessa omalla laitteellasi.',
    heading: 'Pyyntöni',
    byHand:
      'Luettelo ei käynnistynyt. Se tarvitsee JavaScriptin ja tarpeeksi uuden selaimen, eikä se toimi laitteelle tallennettuna tiedostona. Pyyntösi ovat tallessa tässä selaimessa, jos et ole poistanut niitä. Lataa sivu uudelleen tai avaa tallentamasi PDF-tiedostot.',
  },
  checkPage: {
    title: 'Tarkista kirje',
    description:
      'Tarkista PDF tai kuva täällä tehdystä pyynnöstä: onko se ehjä, mitä siinä pyydetään ja milloin on vastattava. Tiedosto ei lähde selaimestasi.',
    heading: 'Tarkista kirje',
    lead: 'Saitko täällä tehdyn pyynnön tiedostona tai paperilla? Näet heti, onko se ehjä, mitä siinä pyydetään ja milloin on vastattava.',
    byHand:
      'Tarkistus ei käynnistynyt. Se tarvitsee JavaScriptin ja tarpeeksi uuden selaimen, eikä se toimi laitteelle tallennettuna tiedostona. Lataa sivu uudelleen tai avaa se toisella selaimella. Voit myös tehdä näin:',
    byHandWays: [
      'Avaa PDF lukuohjelmassa, joka näyttää allekirjoitukset. Se kertoo, onko tiedosto muuttunut. Tuntematon allekirjoittaja kuuluu asiaan.',
      'Avaa PDF:n liite request.json: siinä ovat pyynnön tiedot.',
      'Vastaa pyyntöön kuukauden kuluessa siitä, kun se saapui. Laki ei vaadi pyynnöltä allekirjoitusta eikä määrämuotoa.',
    ],
  },
  lost: {
    title: 'Sivua ei löydy',
    description: (controller: NameForms) =>
      `${inForm(controller, 'genitive')} tietosuojasivustolla ei ole tätä sivua. Osoite on voinut muuttua, tai siinä on kirjoitusvirhe. Jatka sivuston etusivulta.`,
    heading: 'Sivua ei löydy',
    text: 'Osoite on voinut muuttua, tai siinä on kirjoitusvirhe.',
    withLinks: 'Jatka jostakin näistä:',
    withoutLinks:
      'Poista osoiteriviltä loppuosa niin, että jäljelle jää sivuston etusivun osoite. Sieltä pääset selosteisiin ja pyyntöön.',
    home: 'Etusivu',
  },
};
