import { formStart } from './form-start.ts';
import { inForm, isPlural, type NameForms } from './grammar.ts';

/** Words of the request form, with those of its later steps. */
export const form = {
  ...formStart,

  details: {
    nothing: 'Tässä ei ole mitään täytettävää. Voit jatkaa.',
  },

  person: {
    enough: 'Nimi ja sähköposti riittävät. Muut kohdat auttavat löytämään tietosi.',
    leaveOut: (short: NameForms) =>
      `Älä lisää henkilötunnustasi, kuvaa henkilöllisyystodistuksesta tai pankkitietoja. ${inForm(short, 'nominative')} ${isPlural(short) ? 'voivat pyytää lisätietoja vain, jos niillä' : 'voi pyytää lisätietoja vain, jos sillä'} on perusteltu syy epäillä henkilöllisyyttäsi.`,
  },

  delivery: {
    addresses: 'Selosteissa on eri osoitteet. Uusin on valittu valmiiksi.',
    onlyWay: {
      email: 'Pyyntö lähetetään sähköpostitse.',
      post: 'Pyyntö lähetetään postitse. Tulostat kirjeen ja laitat sen kuoreen.',
    },
    controllers: 'rekisterinpitäjän oma osoite',
    officers: (name = '') => (name === '' ? 'tietosuojavastaava' : `tietosuojavastaava ${name}`),
    addressFrom: (register: string, day: string) => `${register}, seloste päivitetty ${day}`,
  },

  signature: {
    pad: 'Piirrä allekirjoitus tähän',
    empty: 'Kenttä on tyhjä. Kirjeeseen ei tule näkyvää allekirjoitusta.',
    undo: 'Peru viiva',
    clear: 'Tyhjennä',
    strokes: (count: number) => (count === 1 ? 'Piirretty 1 viiva.' : `Piirretty ${count} viivaa.`),
    provesHeading: 'Mitä allekirjoitus todistaa?',
    proves:
      'Allekirjoitus luodaan selaimessasi itse tehdyllä varmenteella. Se paljastaa, jos tiedostoa muutetaan myöhemmin, mutta ei todista henkilöllisyyttäsi eikä lähetyshetkeä. Laki ei edellytä allekirjoitusta.',
    /** In place of no visible signature, for a letter on paper. */
    byPen: 'Allekirjoitan tulosteen kynällä tai en lainkaan',
    frozen: 'Allekirjoituksen jälkeen kirje ei muutu. Jos haluat muuttaa sitä, teet siitä uuden.',
    sign: 'Allekirjoita ja tee PDF',
    signing: 'Tehdään PDF-tiedostoa. Tähän voi mennä hetki.',
  },

  /** What keeps a packet from being made, by the error's code; `other` for every other code. */
  signingFailures: {
    NO_WEB_CRYPTO: 'Tämä selain ei voi allekirjoittaa tässä osoitteessa. Avaa sivu https-osoitteessa.',
    PACKET_UNDRAWABLE_CHARACTER:
      'Kirjeessä on merkki, jota ei voi piirtää. Tarkista, mitä olet kirjoittanut, ja yritä uudelleen.',
    PACKET_ADDRESS_TOO_LONG: 'Osoite ei mahdu kirjekuoren ikkunaan. Lyhennä nimeä tai osoitetta.',
    PACKET_CLOCK:
      'Laitteen kello näyttää väärää vuotta, joten kirjeeseen tulisi väärä päivä. Korjaa laitteen päivä ja aika ja yritä uudelleen.',
    PACKET_TOO_MANY_PAGES: 'Kirje on liian pitkä. Lyhennä tekstejä.',
    WORKER_TIMEOUT: 'PDF-tiedoston tekeminen kesti liian kauan. Yritä uudelleen.',
    other: 'PDF-tiedostoa ei saatu tehtyä. Yritä uudelleen. Jos se ei auta, lataa sivu uudelleen.',
  },

  signingFailed: 'Luonnoksesi on tallella. Mitään ei ole lähetetty.',

  errorCode: (code: string) => `Virhekoodi ${code}.`,

  field: {
    ...formStart.field,
    left: (count: number) => `Tilaa on vielä ${count} merkille.`,
  },

  letter: {
    ...formStart.letter,
    preview: 'Kirjeen esikatselu',
    referencePending: 'Viite annetaan allekirjoitettaessa',
    fingerprintPending: 'lisätään allekirjoitettaessa',
    signature: 'Allekirjoitus',
  },
} as const;
