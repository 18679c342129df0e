import { inForm, type NameForms } from './grammar.ts';

/** Words of the request form that it starts with: its frame, its first step, and what can go wrong at any time. */
export const formStart = {
  progress: 'Pyynnön vaiheet',
  /** The five steps: the name in the list, and the page's heading. */
  steps: [
    { name: 'Mitä', heading: 'Mitä pyydät?' },
    { name: 'Tarkemmin', heading: 'Yksityiskohdat' },
    { name: 'Kuka olet', heading: 'Kuka olet?' },
    { name: 'Tarkista', heading: 'Tarkista ja allekirjoita' },
    { name: 'Lähetä', heading: 'Lähetä pyyntö' },
  ],
  stepDone: 'valmis',
  /** Where the person is, on a narrow screen. */
  stepNow: (step: number, count: number, name: string) => `Vaihe ${step}/${count}: ${name}`,
  opening: 'Avataan pyyntöä …',
  stepMissing: 'Tätä vaihetta ei saatu ladattua. Lataa sivu uudelleen, niin voit jatkaa.',
  next: 'Jatka',
  back: 'Edellinen vaihe',
  summary: 'Tarkista vielä nämä',

  choice: {
    concerns: (concerns: string) => `Koskee sinua, ${concerns}.`,
    others: 'Muut pyynnöt: keskeytys, vastustaminen, siirto, suostumus, päätökset',
    section: (_register: NameForms, section: string) => `selosteen kohta\u00a0${quotedName(section)}`,
    sectionOf: (register: NameForms, section: string) =>
      `${inForm(register, 'genitive')} kohta\u00a0${quotedName(section)}`,
    lawOnly: 'laissa, vaikka ei selosteessa',
    cannotApply: 'Tätä oikeutta ei voi käyttää tässä rekisterissä.',
    conditional: 'Seloste ei kerro käsittelyn perustetta. Siksi kirje kirjoitetaan ehdolliseksi.',
    conditionalPartly: 'Oikeus koskee vain osaa käsittelystä. Siksi kirje kirjoitetaan ehdolliseksi.',
    instead: (wish: string) => `Valitse tämän sijaan: ${wish}`,
    copyFirst: 'Poiston jälkeen tietoja ei enää saa nähtäväksi.',
    copyFirstButton: 'Pyydä ensin tiedot nähtäväksi',
    chosen: (parts: readonly string[]) => `Pyydät: ${parts.join(' · ')}.`,
    change: 'Muuta',
    companions: 'Samassa kirjeessä voit myös',
    companionsHint: 'Kirjeeseen mahtuu kaksi pyyntöä.',
  },

  field: {
    withheld: 'Tätä kohtaa ei tallenneta eikä näytetä kirjeessä, ennen kuin olet korjannut sen.',
    insist: 'Kuuluu kirjeeseen',
  },

  sendingMissing:
    'Kirje on allekirjoitettu, mutta lähetysohjetta ei saatu ladattua. Lataa PDF talteen ja lataa sitten sivu uudelleen.',
  downloadPacket: 'Lataa PDF',
  signedNotKept:
    'Kirjettä ei voitu tallentaa tälle laitteelle. Lataa PDF heti: se katoaa, kun suljet välilehden.',

  saving: {
    saved: (time: string) => `Luonnos tallennettu klo ${time}`,
    saving: 'Tallennetaan …',
    nothingYet: 'Luonnos tallentuu tähän selaimeen itsestään.',
    memory: 'Luonnosta ei tallenneta. Se katoaa, kun suljet välilehden.',
    without: (labels: string) => `Ilman kohtaa ${labels}.`,
    failed: 'Luonnosta ei ole tallennettu.',
    readOnly: 'Tässä välilehdessä luonnosta ei muuteta.',
    download: 'Lataa luonnos tiedostona',
    retry: 'Yritä tallentaa uudelleen',
    reload: 'Lataa sivu uudelleen',
    sharedComputer: 'Yhteinen tietokone: älä tallenna tähän selaimeen',
    sharedComputerHint: 'Luonnos katoaa, kun suljet välilehden.',
  },

  /** Why nothing is saved, by the store's code; typing goes on all the same. */
  storageFailures: {
    STORE_UNAVAILABLE:
      'Selain ei salli tallentamista. Näin voi olla yksityisessä ikkunassa tai kun evästeet on estetty. Voit jatkaa kirjoittamista, mutta luonnos katoaa, kun suljet välilehden.',
    STORE_FULL:
      'Selaimen muisti on täynnä. Voit jatkaa kirjoittamista. Vapauta tilaa laitteelta tai lataa luonnos tiedostona.',
    STORE_NEWER: 'Sivustosta on avattu uudempi versio. Lataa tämä sivu uudelleen, niin tallennus jatkuu.',
    STORE_BLOCKED:
      'Sivuston vanhempi versio on auki toisessa välilehdessä. Sulje muut välilehdet ja lataa tämä sivu uudelleen.',
    STORE_LOCKED:
      'Pyynnöt on lukittu tunnuslauseella. Avaa lukitus, niin tallennus jatkuu. Voit kirjoittaa sitä ennenkin.',
    STORE_DELETED:
      'Kaikki tiedot poistettiin toisessa välilehdessä. Tällä sivulla oleva teksti ei enää tallennu. Lataa luonnos tiedostona, jos tarvitset sen.',
    STORE_LOST:
      'Yhteys selaimen muistiin katkesi. Voit jatkaa kirjoittamista. Yritä tallentaa uudelleen tai lataa luonnos tiedostona.',
    STORE_NOT_LOADED:
      'Tallennuksen ohjelmaa ei saatu ladattua. Voit jatkaa kirjoittamista. Lataa luonnos tiedostona ja lataa sitten sivu uudelleen.',
  },

  otherTab: {
    editing: 'Tätä luonnosta muokataan toisessa välilehdessä. Siksi sitä ei voi muuttaa tässä.',
    continueHere: 'Jatka täällä',
    conflict: 'Luonnosta on muutettu myös toisessa välilehdessä. Kumpi jää voimaan?',
    keepMine: 'Pidä tämän välilehden teksti',
    takeTheirs: 'Ota toisen välilehden teksti',
    signedElsewhere: 'Luonnos on allekirjoitettu toisessa välilehdessä. Tässä on allekirjoitettu kirje.',
    deletedElsewhere: 'Luonnos poistettiin toisessa välilehdessä. Se tallentuu uudelleen, jos muutat sitä.',
  },

  /** What is said about a fragment that leads nowhere. */
  unknown: {
    draft:
      'Luonnosta ei löydy tästä selaimesta. Se on voitu poistaa tai tehdä toisella laitteella. Tästä alkaa uusi.',
    request:
      'Pyyntöä ei löydy tästä selaimesta. Se on voitu poistaa tai tehdä toisella laitteella. Tästä alkaa uusi.',
    link: 'Linkin rekisteriä tai oikeutta ei tunneta. Valitse ne tästä.',
  },

  letter: {
    label: 'Kirje',
    show: 'Näytä kirje',
    showWhole: 'Näytä koko kirje',
    close: 'Sulje kirje',
    empty: 'Kirje näkyy tässä, kun olet valinnut rekisterin ja pyynnön.',
    missing: 'Kirjettä ei saatu ladattua. Lataa sivu uudelleen, niin näet sen.',
  },

  /** Why a letter that follows a request cannot be gone on with. */
  hindrance: {
    'first-gone': {
      heading: 'Alkuperäistä pyyntöä ei löydy',
      text: 'Tämä kirje jatkaa pyyntöä, jota ei ole enää tässä selaimessa. Siksi kirjettä ei voi tehdä valmiiksi. Jos sinulla on varmuuskopio, palauta se sivulla Pyyntöni. Luonnos on tallella.',
    },
    'not-loaded': {
      heading: 'Kirjettä ei saatu avattua',
      text: 'Kaikkea tarvittavaa ei saatu ladattua. Luonnos on tallella. Lataa sivu uudelleen.',
    },
    back: 'Pyyntöni',
  },

  broken: {
    heading: 'Lomake pysähtyi',
    text: 'Sivulla tapahtui virhe. Kirjoittamasi on alla. Kopioi se talteen ja lataa sitten sivu uudelleen.',
    label: 'Kirjoittamasi teksti',
    reload: 'Lataa sivu uudelleen',
  },
} as const;

/** A section's number, or the words of a heading that has none. */
function quotedName(section: string): string {
  return /^\d+$/.test(section) ? section : `”${section}”`;
}
