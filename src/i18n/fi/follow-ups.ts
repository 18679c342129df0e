import type { FieldWords } from './fields.ts';

/** The fields of the letters that follow a request, by `letter.field`. `{short.…}` is the controller's short name. */
export const followUpFieldWords: Readonly<Record<string, FieldWords>> = {
  'reminder.situation': {
    label: 'Mitä puuttuu?',
    options: {
      noAnswer: ['Vastaus', 'Vastausta ei ole tullut.'],
      incomplete: ['Osa vastauksesta', 'Vastaus tuli, mutta siitä puuttuu jotakin.'],
      noReasons: ['Perustelut', 'Pyyntöön ei suostuttu, eikä syytä kerrottu.'],
    },
  },
  'reminder.missing': {
    label: 'Mitä vastauksesta puuttuu?',
    hint: 'Yksi asia riville. Esimerkiksi: jäljennös valmennuksen arvioista.',
    missing: 'Kirjoita, mitä vastauksesta puuttuu',
  },
  'reminder.replyBy': {
    label: 'Mihin päivään mennessä toivot vastausta?',
    hint: 'Esimerkiksi 7.12.2026. Kaksi viikkoa riittää yleensä. Tämä ei ole lain määräaika.',
    missing: 'Kirjoita päivä, johon mennessä toivot vastausta',
  },

  'clarification.text': {
    label: 'Mitä täsmennät?',
    hint: 'Vastaa siihen, mitä {short.nominative} kysyi. Älä kirjoita henkilötunnusta.',
    missing: 'Kirjoita, mitä täsmennät',
  },

  'identityAnswer.text': {
    label: 'Mistä {short.nominative} tunnistaa sinut?',
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
  'powerOfAttorney.validUntil': {
    label: 'Mihin päivään asti valtakirja on voimassa?',
    hint: 'Muodossa 31.12.2026. Tyhjä tarkoittaa, että se on voimassa, kunnes se perutaan.',
  },

  'complaint.faults': {
    label: 'Mitä on mielestäsi tehty väärin?',
    hint: 'Valitse ne, jotka sopivat.',
    missing: 'Valitse, mitä on tehty väärin',
    options: {
      noAnswer: ['Pyyntöön ei ole vastattu määräajassa'],
      noReasons: ['Pyyntöön ei suostuttu, eikä syytä kerrottu'],
      refusal: ['Pyyntöön ei suostuttu, vaikka olisi pitänyt', 'Kerro alla, miksi syy ei riitä.'],
      incomplete: ['Vastaus on puutteellinen'],
      marketing: ['Markkinointi on jatkunut kiellosta huolimatta'],
      identity: ['Henkilöllisyydestä on vaadittu liikaa tietoja'],
      notice: ['Selosteesta puuttuu tietoja'],
      other: ['Muuta', 'Kerro alla, mitä.'],
    },
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
