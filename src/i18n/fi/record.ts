import { dayWords } from './days.ts';

/** What is asked of an event: a question, help, and the options' words. */
export interface RecordFieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** Words of the form that records what happened, and corrects it. */
export const recordWords = {
  heading: 'Mitä tapahtui?',
  text: 'Merkitse, kun jotain tapahtuu, niin näet oikean määräpäivän ja seuraavan askeleen.',
  kind: 'Tapahtuma',
  kinds: {
    undelivered: ['Pyyntö palautui', 'Pyyntö ei tullut perille. Lähetä se uudelleen.'],
    letterUndelivered: [
      'Muistutus tai muu kirje palautui',
      'Kirjettä ei lasketa lähetetyksi. Voit lähettää sen uudelleen.',
    ],
    received: ['Pyyntö tuli perille', 'Tiedät päivän seurannasta, kuittauksesta tai vahvistusviestistä.'],
    answered: ['Sain vastauksen', ''],
    partlyAnswered: ['Sain vain osan', 'Jotain pyytämääsi puuttuu.'],
    refused: ['Pyyntöön ei suostuttu', 'Sinulle on kerrottava syy ja se, miten voit valittaa.'],
    extended: [
      'Minulle ilmoitettiin jatkoajasta',
      'Aikaa voi jatkaa enintään kahdella kuukaudella. Syy on kerrottava.',
    ],
    clarificationAsked: ['Minulta pyydettiin täsmennystä', 'Halutaan tietää tarkemmin, mitä pyyntö koskee.'],
    identityAsked: ['Minulta kysyttiin henkilöllisyydestä', 'Halutaan varmistaa, kuka pyytää.'],
    idCopyAsked: [
      'Minulta pyydettiin kopiota passista tai henkilökortista',
      'Kopiota ei yleensä tarvita. Kirje kertoo sen puolestasi.',
    ],
    formDemanded: ['Käskettiin käyttämään lomaketta', 'Pyyntö on pätevä ilman lomaketta.'],
    feeAsked: ['Pyydettiin maksua', 'Pyyntöön vastataan yleensä maksutta.'],
    replied: ['Vastasin kysymykseen', 'Vastasit omalla viestilläsi etkä täällä tehdyllä kirjeellä.'],
    closed: ['Asia on päättynyt', 'Et odota enää mitään.'],
  } satisfies Readonly<Record<string, readonly [string, string]>>,
  day: 'Minä päivänä?',
  dayHint: (today: string) => `Esimerkiksi ${today}.`,
  /** What is asked of some kinds, by `kind.field`. */
  fields: {
    'letterUndelivered.letterId': { label: 'Mikä kirje palautui?' },
    'partlyAnswered.restPromised': {
      label: 'Luvattiinko loput myöhemmin?',
      options: { yes: 'Luvattiin', no: 'Ei luvattu' },
    },
    'partlyAnswered.restBy': {
      label: 'Mihin päivään mennessä?',
      hint: 'Jätä tyhjäksi, jos päivää ei kerrottu.',
    },
    'refused.reasons': {
      label: 'Kerrottiinko syy?',
      options: { given: 'Kerrottiin', none: 'Ei kerrottu' },
    },
    'refused.reason': { label: 'Mikä syy kerrottiin?', hint: 'Jos haluat. Kirje toistaa sen.' },
    'extended.reasons': {
      label: 'Kerrottiinko syy?',
      options: { given: 'Kerrottiin', none: 'Ei kerrottu' },
    },
  } as Readonly<Record<string, RecordFieldWords>>,
  note: 'Muistiinpano',
  noteHint: 'Jos haluat. Esimerkiksi mitä vastauksessa sanottiin.',
  files: 'Tiedostot',
  filesHint:
    'Jos haluat. Vastaus, kuva kirjeestä tai kuitti. Tiedostot jäävät vain tähän selaimeen, eikä niitä lähetetä minnekään.',
  choose: 'Valitse tiedostot',
  chosen: 'Valitut tiedostot',
  total: (count: number, size: string) =>
    `${count === 1 ? '1 tiedosto' : `${count} tiedostoa`}, yhteensä ${size}`,
  leaveOut: 'Jätä pois',
  removeFile: (name: string) => `Jätä pois ${name}`,
  fileRemoved: (name: string) => `${name} on jätetty pois.`,
  save: 'Tallenna tapahtuma',
  correct: (event: string) => `Muokkaa: ${event}`,
  saveCorrection: 'Tallenna muutokset',
  close: 'Sulje',
  kept: (time: string) => `Kirjoittamasi on tallessa, klo\u00a0${time}.`,
  retry: 'Yritä tallentaa uudelleen',
  saving: 'Tallennetaan.',
  notSaved: 'Tapahtumaa ei voitu tallentaa. Kirjoittamasi on yhä tässä.',
  changedElsewhere:
    'Tapahtuma ei sovi enää tähän kohtaan: pyyntö on muuttunut toisessa välilehdessä. Kirjoittamasi on yhä tässä. Tarkista, mitä on tapahtunut.',
  problems: {
    'kind:missing': 'Valitse, mitä tapahtui',
    'on:missing': 'Kirjoita päivä, jona se tapahtui',
    'on:not-day': 'Kirjoita päivä muodossa 31.5.2025',
    'on:no-such-day': dayWords.noSuchDay,
    'on:before-signing': 'Kirjoita päivä, joka on aikaisintaan kirjeen allekirjoituspäivä',
    'on:before-sending': 'Kirjoita päivä, joka on aikaisintaan lähetyspäivä',
    'on:no-place': 'Tarkista päivä: se ei sovi siihen, mitä olet jo merkinnyt',
    'details:missing': 'Valitse, mikä kirje palautui',
    'details:not-day': 'Kirjoita päivä muodossa 31.5.2025',
    'details:identity-code': 'Poista henkilötunnus syystä',
    'details:too-long': 'Lyhennä syytä, siinä saa olla enintään 2000 merkkiä',
    'details:character': 'Poista syystä merkit, joita kirjeessä ei voi näyttää',
    'note:too-long': 'Lyhennä muistiinpanoa, siinä saa olla enintään 4000 merkkiä',
    'note:identity-code': 'Poista henkilötunnus muistiinpanosta',
    'files:too-many': 'Valitse enintään 50 tiedostoa',
    'files:too-large':
      'Valitse tiedostoja enintään 200 Mt kerralla. Suuremman tiedoston voit säilyttää muualla ja kirjoittaa muistiinpanoon, missä se on',
    'files:unreadable': 'Valitse tiedostot uudelleen, yhtä niistä ei voi lukea',
  } as Readonly<Record<string, string>>,
};
