/** The words for one field of the form. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** What to do when it is empty but needed. */
  readonly missing?: string;
  /** By the option's name: its label, and a hint under it. */
  readonly options?: Readonly<Record<string, readonly [label: string, hint?: string]>>;
  /** For the browser's own memory (HTML autofill detail tokens). */
  readonly autocomplete?: string;
}

/** The fields by `group.name`. `{short.…}` is the controller's name in the named case. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  'choice.registers': {
    label: 'Mitä rekisteriä pyyntö koskee?',
    hint: 'Jos et ole varma, valitse molemmat.',
    missing: 'Valitse rekisteri, jota pyyntö koskee',
  },
  'choice.rights': { label: 'Mitä haluat?', missing: 'Valitse, mitä haluat' },

  'access.scope': {
    label: 'Mitkä tiedot haluat nähdä?',
    options: {
      everything: ['Kaikki tiedot minusta', 'Suositus: et tiedä etukäteen, mitä tietoja on.'],
      limited: ['Vain tietty aihe tai aika', 'Esimerkiksi kevään 2025 valmennus.'],
    },
  },
  'access.topic': {
    label: 'Mitä tietoja haluat nähdä?',
    hint: 'Esimerkiksi valmennus, arviointi tai yhteydenotto.',
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
    label: 'Miksi se on sinulle haitaksi?',
    hint: 'Laki pyytää kertomaan omasta tilanteestasi. Muutama lause riittää.',
    missing: 'Kirjoita, miksi käsittely on sinulle haitaksi',
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
    hint: 'Esimerkiksi uutiskirjeeseen tai ruokavaliotietoihin.',
    missing: 'Kirjoita, mihin olit antanut suostumuksen',
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
    hint: 'Se nimi, jolla {short.nominative} tuntee sinut.',
    missing: 'Kirjoita nimi',
    autocomplete: 'name',
  },
  'dataSubject.knownEmail': {
    label: 'Sähköposti, jonka {short.nominative} tuntee',
    hint: 'Se, johon uutiset tai kutsut ovat tulleet.',
    missing: 'Kirjoita sähköposti, jonka {short.nominative} tuntee',
    autocomplete: 'email',
  },
  'dataSubject.noKnownEmail': {
    label: '{short.nominative} ei tunne sähköpostiani, tai en tiedä sitä',
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
    hint: 'Esimerkiksi esihenkilövalmennus keväällä 2025.',
  },
  'dataSubject.replyBy': {
    label: 'Mihin haluat vastauksen?',
    options: { email: ['Sähköpostiin'], post: ['Postitse paperilla'] },
  },
  'dataSubject.replyEmail': {
    label: 'Sähköposti vastausta varten',
    hint: 'Tyhjä tarkoittaa samaa kuin yllä.',
    missing: 'Kirjoita sähköposti vastausta varten',
  },
  'dataSubject.street': {
    label: 'Katuosoite',
    missing: 'Kirjoita katuosoite',
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
  'dataSubject.phone': {
    label: 'Puhelin',
    hint: 'Jos sinulle saa soittaa pyynnöstä.',
    autocomplete: 'tel',
  },
  'dataSubject.represented': {
    label: 'Teen pyynnön toisen puolesta',
    hint: 'Tarvitset häneltä valtakirjan. Liitä se lähetykseen itse.',
  },
  'dataSubject.representativeName': { label: 'Oma nimesi', missing: 'Kirjoita oma nimesi' },
  'dataSubject.representativeEmail': {
    label: 'Oma sähköpostisi',
    missing: 'Kirjoita oma sähköpostisi',
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
