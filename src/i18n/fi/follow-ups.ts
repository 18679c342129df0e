import type { FieldWords } from './field-words.ts';
import { inForm, isPlural } from './grammar.ts';

/** A letter that says the opposite of what is recorded harms the person: the choice or the record has to change. */
const contradicted = {
  answer:
    'Valitse toinen kohta: olet merkinnyt, että vastaus on tullut. Voit muokata merkintää pyynnön sivulla.',
  reasons:
    'Valitse toinen kohta: olet merkinnyt, että syy kerrottiin. Voit muokata merkintää pyynnön sivulla.',
  'no-reasons':
    'Valitse toinen kohta: olet merkinnyt, ettei syytä kerrottu. Voit muokata merkintää pyynnön sivulla.',
  'extension-reasons':
    'Valitse toinen kohta: olet merkinnyt, että jatkoajan syy kerrottiin. Voit muokata merkintää pyynnön sivulla.',
};

/** The fields of the letters that follow a request, by `letter.field`. */
export const followUpFieldWords: Readonly<Record<string, FieldWords>> = {
  'reminder.situation': {
    label: 'Mistä muistutat?',
    missing: 'Valitse, mistä muistutat',
    contradicted,
    options: {
      noAnswer: ['Vastaus', 'Vastausta ei ole tullut.'],
      incomplete: ['Osa vastauksesta', 'Vastaus tuli, mutta siitä puuttuu jotakin.'],
      noReasons: ['Perustelut', 'Pyyntöön ei suostuttu, eikä syytä kerrottu.'],
      reasonInsufficient: ['Syy ei riitä', 'Pyyntöön ei suostuttu, etkä hyväksy syytä.'],
      formDemanded: ['Vaaditaan lomaketta', 'Pyyntö on pätevä ilman lomaketta.'],
      feeAsked: ['Pyydetään maksua', 'Pyyntöön vastataan yleensä maksutta.'],
      extensionUnexplained: ['Jatkoaikaa ei perusteltu', 'Aikaa jatkettiin, eikä syytä kerrottu.'],
    },
  },
  'reminder.missing': {
    label: 'Mitä vastauksesta puuttuu?',
    hint: 'Yksi asia riville. Esimerkiksi: jäljennös valmennuksen arvioista. Pelkkä luettelo tietoryhmistä ei ole jäljennös.',
    missing: 'Kirjoita, mitä vastauksesta puuttuu',
  },
  'reminder.reason': {
    label: 'Mikä syy kerrottiin?',
    hint: 'Jos haluat. Kirjoita se niin kuin se kerrottiin.',
  },
  'reminder.objection': {
    label: 'Miksi syy ei riitä?',
    hint: 'Kerro lyhyesti omin sanoin. Älä kirjoita henkilötunnusta.',
    missing: 'Kirjoita, miksi syy ei riitä',
  },
  'reminder.replyBy': {
    label: 'Mihin päivään mennessä toivot vastausta?',
    hint: 'Kaksi viikkoa riittää yleensä. Tämä ei ole lain määräaika.',
    missing: 'Kirjoita päivä, johon mennessä toivot vastausta',
  },

  'clarification.everything': {
    label: 'Pyyntö koskee kaikkia tietojani',
    hint: 'Valitse, jos et halua rajata pyyntöä. Sinun ei tarvitse. Rajattu pyyntö voi silti saada vastauksen nopeammin.',
  },
  'clarification.text': {
    label: 'Mitä täsmennät?',
    hint: (short) =>
      `Vastaa siihen, mitä ${inForm(short, 'nominative')} ${isPlural(short) ? 'kysyivät' : 'kysyi'}. Älä kirjoita henkilötunnusta.`,
    missing: 'Kirjoita, mitä täsmennät',
  },

  'identityAnswer.refusesCopy': {
    label: 'En lähetä kopiota passista tai henkilökortista',
    hint: 'Valitse, jos sitä on pyydetty. Kirje kertoo, miksi kopiota ei tarvita.',
  },
  'identityAnswer.text': {
    label: (short) =>
      `Mistä ${inForm(short, 'nominative')} ${isPlural(short) ? 'tunnistavat' : 'tunnistaa'} sinut?`,
    hint: 'Esimerkiksi tilaisuus, johon osallistuit, tai osoite, johon viestit ovat tulleet. Älä kirjoita henkilötunnusta.',
    missing: 'Kirjoita, mistä sinut tunnistaa',
  },

  'withdrawal.scope': {
    label: 'Minkä perut?',
    options: { everything: ['Koko pyynnön'], part: ['Vain osan pyynnöstä'] },
  },
  'withdrawal.part': {
    label: 'Minkä osan perut?',
    hint: 'Muu osa pyynnöstä jää voimaan.',
    missing: 'Kirjoita, minkä osan perut',
  },

  'powerOfAttorney.receivesAnswer': {
    label: 'Valtuutettu saa ottaa vastauksen ja tiedot vastaan',
    hint: 'Jos et valitse tätä, vastaus pyydetään valtuuttajalle itselleen.',
  },
  'powerOfAttorney.withdraws': {
    label: 'Valtuutettu saa perua pyynnön',
  },
  'powerOfAttorney.complains': {
    label: 'Valtuutettu saa valittaa tietosuojavaltuutetulle',
    hint: 'Jos et valitse tätä, valtuuttaja tekee valituksen itse.',
  },
  'powerOfAttorney.validUntil': {
    label: 'Mihin päivään asti valtakirja on voimassa?',
    hint: 'Muodossa 31.5.2026. Tyhjä tarkoittaa, että se on voimassa, kunnes se perutaan.',
  },

  'complaintNews.situation': {
    label: 'Mitä ilmoitat?',
    options: {
      more: ['Haluan lisätä jotain'],
      answered: ['Sain vastauksen valituksen jälkeen'],
      withdrawn: ['Perun valituksen'],
    },
  },
  'complaintNews.answeredOn': {
    label: 'Minä päivänä sait vastauksen?',
    hint: 'Muodossa 31.5.2026.',
    missing: 'Kirjoita päivä, jona sait vastauksen',
  },
  'complaintNews.caseNumber': {
    label: 'Asianumero',
    hint: 'Toimiston antama numero, jos tiedät sen.',
  },
  'complaintNews.text': {
    label: 'Mitä haluat kertoa?',
    hint: 'Esimerkiksi mitä vastauksesta puuttuu. Älä kirjoita henkilötunnusta.',
    missing: 'Kirjoita, mitä haluat lisätä',
  },

  'complaint.faults': {
    label: 'Mitä on mielestäsi tehty väärin?',
    hint: 'Valitse ne, jotka sopivat.',
    missing: 'Valitse, mitä on tehty väärin',
    contradicted,
    options: {
      noAnswer: ['Pyyntöön ei ole vastattu määräajassa'],
      noReasons: ['Pyyntöön ei suostuttu, eikä syytä kerrottu'],
      refusal: ['Pyyntöön ei suostuttu, vaikka olisi pitänyt', 'Kerro alla, miksi syy ei riitä.'],
      incomplete: ['Vastaus on puutteellinen'],
      unreadable: ['Vastausta ei voi lukea tai ymmärtää'],
      marketing: ['Markkinointi on jatkunut kiellosta huolimatta'],
      electronicMarketing: ['Sähköistä mainontaa ilman lupaa', 'Mainoksia sähköpostiin tai tekstiviestinä.'],
      identity: ['Henkilöllisyydestä on vaadittu liikaa tietoja'],
      idCopy: ['On vaadittu kopiota passista tai henkilökortista'],
      form: ['On vaadittu lomakkeen käyttöä'],
      fee: ['On vaadittu maksua'],
      extension: ['Jatkoajasta kerrottiin myöhässä tai ilman syytä'],
      notice: ['Selosteesta puuttuu tietoja'],
      other: ['Muuta', 'Kerro alla, mitä.'],
    },
  },
  'complaint.missing': {
    label: 'Mitä vastauksesta puuttuu?',
    hint: 'Jos haluat. Yksi asia riville.',
  },
  'complaint.description': {
    label: 'Mitä tapahtui?',
    hint: 'Kerro lyhyesti omin sanoin. Tapahtumien päivät tulevat kirjeeseen itsestään. Älä kirjoita henkilötunnusta tai terveystietoja.',
    missing: 'Kirjoita, mitä tapahtui',
  },
  'complaint.otherProceedings': {
    label: 'Onko asia vireillä muualla?',
    hint: 'Esimerkiksi tuomioistuimessa tai toisessa viranomaisessa.',
    options: { no: ['Ei ole'], yes: ['On'] },
  },
  'complaint.proceedings': {
    label: 'Missä ja missä vaiheessa?',
    missing: 'Kirjoita, missä asia on vireillä',
  },
};
