import { type HintedRegister, withExamples } from '../shape/field-hints.ts';
import { choiceFieldWords, choiceFieldWordsFor } from './choice-fields.ts';
import { type FieldWords, knows, knowsNot } from './field-words.ts';

/** The fields by `group.name`. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  ...choiceFieldWords,

  'access.scope': {
    label: 'Mitkä tiedot haluat nähdä?',
    options: {
      everything: ['Kaikki tiedot minusta', 'Suositus: et tiedä etukäteen, mitä tietoja on.'],
      limited: ['Vain tietty aihe tai aika'],
    },
  },
  'access.topic': {
    label: 'Mitä tietoja haluat nähdä?',
    missing: 'Kirjoita, mitä tietoja haluat nähdä',
  },
  'access.from': { label: 'Mistä päivästä alkaen?', hint: 'Muodossa 1.3.2025. Voit jättää tyhjäksi.' },
  'access.to': { label: 'Mihin päivään asti?', hint: 'Muodossa 31.5.2025. Voit jättää tyhjäksi.' },
  'access.purpose': {
    label: 'Kerro kirjeessä, että haluat arvioida käsittelyn lainmukaisuutta',
    hint: 'Syytä ei tarvitse kertoa.',
  },

  'rectification.fault': {
    label: 'Mitä tiedossa on korjattavaa?',
    options: { wrong: ['Tieto on väärä'], missing: ['Tieto puuttuu tai on vajaa'] },
  },
  'rectification.current': {
    label: 'Mitä rekisterissä lukee nyt?',
    hint: 'Sanasta sanaan, jos tiedät.',
    missing: 'Kirjoita, mitä rekisterissä lukee nyt',
  },
  'rectification.correct': {
    label: 'Mitä siinä pitäisi lukea?',
    missing: 'Kirjoita, mitä rekisterissä pitäisi lukea',
  },
  'rectification.addition': {
    label: 'Mitä tietoihin pitää lisätä?',
    missing: 'Kirjoita, mitä tietoihin pitää lisätä',
  },
  'rectification.reason': {
    label: 'Mistä tiedät sen?',
    hint: 'Esimerkiksi: työnantajani vaihtui 1.9.2025.',
    missing: 'Kirjoita, mistä tiedät sen',
  },
  'rectification.place': {
    label: 'Missä tieto näkyy?',
    hint: 'Esimerkiksi uutiskirjeessä tai raportissa. Voit jättää tyhjäksi.',
  },

  'erasure.scope': {
    label: 'Mitä poistetaan?',
    options: { everything: ['Kaikki tiedot minusta'], part: ['Vain osa tiedoista'] },
  },
  'erasure.part': { label: 'Mitkä tiedot poistetaan?', missing: 'Kirjoita, mitkä tiedot poistetaan' },
  'erasure.grounds': {
    label: 'Miksi tiedot pitäisi poistaa?',
    hint: 'Valitse ne, jotka sopivat. Jos et tiedä, jätä tyhjäksi.',
    options: {
      unnecessary: ['Tietoja ei enää tarvita'],
      consentWithdrawn: ['Peruutan suostumukseni'],
      objected: ['Vastustan käsittelyä', 'Kerro alla tilanteestasi, jos vastustat muuta kuin markkinointia.'],
      unlawful: ['Tietoja on käsitelty vastoin lakia'],
      obligation: ['Laki velvoittaa poistamaan ne'],
      child: ['Tiedot kerättiin lapselta verkkopalvelussa'],
    },
  },
  'erasure.reason': { label: 'Haluatko perustella?', hint: 'Voit jättää tyhjäksi.' },
  'erasure.wallet': {
    label: 'Mitä tietoja annoit lompakosta?',
    hint: 'Esimerkiksi nimi ja syntymäaika. Älä kirjoita henkilötunnusta. Voit jättää tyhjäksi.',
  },

  'restriction.ground': {
    label: 'Miksi käyttö pitäisi keskeyttää?',
    missing: 'Valitse, miksi käyttö pitäisi keskeyttää',
    options: {
      accuracy: ['Tieto on väärä', 'Käyttö keskeytyy tarkistuksen ajaksi.'],
      unlawful: ['Käsittely on lainvastaista', 'En silti halua, että tiedot poistetaan.'],
      claims: ['Tarvitsen tietoja oikeusasiaan', 'Muuten ne jo poistettaisiin.'],
      objection: ['Olen vastustanut käsittelyä', 'Käyttö keskeytyy arvioinnin ajaksi.'],
    },
  },
  'restriction.objectedOn': {
    label: 'Minä päivänä vastustit käsittelyä?',
    hint: 'Jos et ole vielä vastustanut, valitse ”Vastustan tietojeni käsittelyä”. Sen kirje pyytää myös rajoittamaan käsittelyä.',
    missing: 'Kirjoita päivä, jona vastustit käsittelyä',
  },
  'restriction.processing': {
    label: 'Mitä tietoja tai käyttöä se koskee?',
    missing: 'Kirjoita, mitä tietoja tai käyttöä se koskee',
  },
  'restriction.duration': {
    label: 'Kuinka kauan?',
    hint: 'Esimerkiksi kunnes tieto on tarkistettu. Voit jättää tyhjäksi.',
  },

  'objection.processing': {
    label: 'Mitä käsittelyä vastustat?',
    hint: 'Esimerkiksi profilointia verkkokäyntien perusteella.',
    missing: 'Kirjoita, mitä käsittelyä vastustat',
  },
  'objection.situation': {
    label: 'Mistä syystä vastustat?',
    hint: 'Kerro omasta tilanteestasi. Muutama lause riittää.',
    missing: 'Kirjoita, mistä syystä vastustat käsittelyä',
  },
  'objection.erase': {
    label: 'Pyydän myös poistamaan tiedot',
    hint: 'Vain tiedot, joita on käsitelty vain tähän tarkoitukseen. Pyydä ensin jäljennös, jos tarvitset tietoja: poistettuja et saa takaisin.',
  },

  'portability.data': {
    label: 'Mitkä tiedot haluat?',
    hint: 'Tyhjä tarkoittaa kaikkia itse antamiasi tietoja.',
  },
  'portability.format': {
    label: 'Missä muodossa?',
    options: {
      any: ['Mikä tahansa yleinen muoto'],
      csv: ['CSV', 'Avautuu taulukkolaskennassa.'],
      json: ['JSON'],
      xml: ['XML'],
    },
  },
  'portability.receiver': {
    label: 'Kenelle tiedot annetaan?',
    options: {
      me: ['Minulle'],
      controller: ['Suoraan toiselle yritykselle', 'Vain jos se on teknisesti mahdollista.'],
    },
  },
  'portability.receiverName': {
    label: 'Vastaanottavan yrityksen nimi',
    missing: 'Kirjoita vastaanottavan yrityksen nimi',
  },
  'portability.receiverContact': {
    label: 'Vastaanottavan yrityksen sähköposti tai osoite',
    missing: 'Kirjoita vastaanottavan yrityksen sähköposti tai osoite',
  },

  'consentWithdrawal.scope': {
    label: 'Minkä suostumuksen peruutat?',
    options: { everything: ['Kaikki antamani suostumukset'], part: ['Tietyn suostumuksen'] },
  },
  'consentWithdrawal.consent': {
    label: 'Mihin olit antanut suostumuksen?',
    missing: 'Kirjoita, mihin olit antanut suostumuksen',
  },
  'consentWithdrawal.erase': {
    label: 'Pyydän myös poistamaan tiedot',
    hint: 'Vain tiedot, joita on käsitelty vain tähän tarkoitukseen. Pyydä ensin jäljennös, jos tarvitset tietoja: poistettuja et saa takaisin.',
  },

  'automatedDecision.decision': {
    label: 'Mistä päätöksestä on kyse?',
    hint: 'Jos et tiedä, jätä tyhjäksi. Silloin kysyt, onko päätöksiä tehty.',
  },
  'automatedDecision.view': {
    label: 'Mitä haluat sanoa päätöksestä?',
    hint: 'Voit jättää tyhjäksi.',
  },

  'dataSubject.name': {
    label: 'Nimi',
    hint: (short) => `Se nimi, jolla ${knows(short)} sinut.`,
    missing: 'Kirjoita nimi',
    inLatin: 'Kirjoita nimi latinalaisin kirjaimin, kuten passissa',
    autocomplete: 'name',
  },
  'dataSubject.knownEmail': {
    label: (short) => `Sähköposti, jonka ${knows(short)}`,
    hint: 'Se, johon uutiset tai kutsut ovat tulleet.',
    missing: (short) => `Kirjoita sähköposti, jonka ${knows(short)}`,
    autocomplete: 'email',
  },
  'dataSubject.noKnownEmail': {
    label: (short) => `${knowsNot(short)} sähköpostiani, tai en tiedä sitä`,
    hint: 'Kerro silloin alla organisaatio tai yhteys, josta tietosi löytyvät.',
  },
  'dataSubject.olderEmail': {
    label: 'Vanhempi sähköposti',
    hint: 'Jos tietosi voivat olla entisen osoitteen alla.',
  },
  'dataSubject.organisation': {
    label: 'Työpaikka tai muu organisaatio',
    hint: 'Se, jonka kautta tietosi ovat tulleet.',
    autocomplete: 'organization',
  },
  'dataSubject.contactTime': {
    label: 'Milloin ja missä yhteydessä?',
  },
  'dataSubject.formerName': {
    label: 'Entinen nimi',
    inLatin: 'Kirjoita entinen nimi latinalaisin kirjaimin, kuten passissa',
    hint: 'Jos tietosi voivat olla entisellä nimelläsi.',
  },
  'dataSubject.customerNumber': {
    label: 'Asiakasnumero',
    hint: 'Se lukee esimerkiksi laskussa tai kutsussa. Ei henkilötunnusta.',
  },
  'dataSubject.knownPhone': {
    label: (short) => `Puhelinnumero, jonka ${knows(short)}`,
    hint: 'Vain tietojesi löytämiseen: tästä ei seuraa soittoa.',
  },
  'dataSubject.replyBy': {
    label: 'Mihin haluat vastauksen?',
    options: { email: ['Sähköpostiin'], post: ['Postitse paperilla'] },
  },
  'dataSubject.replyEmail': {
    label: 'Sähköposti vastausta varten',
    emptyHint: 'Tyhjä tarkoittaa samaa kuin yllä.',
    missing: 'Kirjoita sähköposti vastausta varten tai pyydä vastaus postitse',
  },
  'dataSubject.street': {
    label: 'Katuosoite tai postilokero',
    missing: 'Kirjoita katuosoite tai postilokero',
    autocomplete: 'street-address',
  },
  'dataSubject.postcode': {
    label: 'Postinumero',
    missing: 'Kirjoita postinumero',
    autocomplete: 'postal-code',
  },
  'dataSubject.locality': {
    label: 'Postitoimipaikka',
    missing: 'Kirjoita postitoimipaikka',
    autocomplete: 'address-level2',
  },
  'dataSubject.country': {
    label: 'Maa',
    autocomplete: 'country',
  },
  'dataSubject.phone': {
    label: 'Puhelin',
    hint: 'Jos sinulle saa soittaa pyynnöstä.',
    autocomplete: 'tel',
  },
  'dataSubject.represented': {
    label: 'Teen pyynnön toisen puolesta',
    hint: 'Esimerkiksi lapsesi tai läheisesi puolesta.',
  },
  'dataSubject.representativeKind': {
    label: 'Missä asemassa?',
    options: {
      authorised: ['Valtuutettuna', 'Hän on antanut sinulle valtakirjan. Liitä se lähetykseen itse.'],
      custodian: [
        'Lapsen huoltajana',
        'Valtakirjaa ei tarvita. Lapsi voi tehdä pyynnön myös itse, kun hän ymmärtää asian.',
      ],
      guardian: [
        'Edunvalvojana',
        'Valtakirjaa ei tarvita. Tehtäväsi perustuu määräykseen, jossa sen laajuus kerrotaan.',
      ],
      continuingMandate: [
        'Edunvalvonta\u00advaltuutettuna',
        'Tavallista valtakirjaa ei tarvita. Edunvalvontavaltuutuksen on oltava vahvistettu.',
      ],
    },
  },
  'dataSubject.representativeName': {
    label: 'Oma nimesi',
    missing: 'Kirjoita oma nimesi',
    inLatin: 'Kirjoita oma nimesi latinalaisin kirjaimin, kuten passissa',
    autocomplete: 'name',
  },
  'dataSubject.representativeEmail': {
    label: 'Oma sähköpostisi',
    missing: 'Kirjoita oma sähköpostisi',
    autocomplete: 'email',
  },

  'delivery.channel': {
    label: 'Miten lähetät pyynnön?',
    options: {
      email: ['Sähköpostitse', 'Nopein. Lähettämäsi viesti on samalla todiste.'],
      post: ['Postitse', 'Tulostat kirjeen ja laitat sen kuoreen.'],
    },
  },
  'delivery.addressOf': { label: 'Mihin osoitteeseen?' },

  'signature.kind': {
    label: 'Näkyvä allekirjoitus',
    hint: 'Vapaaehtoinen. Laki ei vaadi allekirjoitusta.',
    options: {
      none: ['Ei näkyvää allekirjoitusta'],
      drawn: ['Piirrän allekirjoituksen', 'Sormella, hiirellä tai kynällä.'],
      typed: ['Kirjoitan nimeni', 'Onnistuu myös näppäimistöllä.'],
    },
  },
  'signature.text': {
    label: 'Nimi allekirjoituksena',
    missing: 'Kirjoita nimi allekirjoitukseksi tai valitse, ettei allekirjoitus näy',
  },
};

/** The words of the fields, with hints about the portal's own registers. */
export function fieldWordsFor(registers: readonly HintedRegister[]): Readonly<Record<string, FieldWords>> {
  const words = { ...fieldWords, ...choiceFieldWordsFor(registers.length) };
  return withExamples(words, registers, {
    sentence: (example) => `Esimerkiksi ${example}.`,
    or: ' tai ',
    topic: 'yhteydenotto tai tilaus',
    consent: 'uutiskirjeeseen',
    contact: 'tilasin uutiskirjeen keväällä 2025',
  });
}
