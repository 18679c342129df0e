/** The words for one right. */
export interface RightWords {
  /** What a person would say, in the first person. */
  readonly wish: string;
  /** One sentence on what it means. */
  readonly meaning: string;
  /** What the request is called in lists. */
  readonly name: string;
  /** The article as Finnish text cites it. */
  readonly article: string;
  /** A short invitation for links. */
  readonly door: string;
  /** Why it may not apply, and what to use instead; for rights that depend on the legal basis. */
  readonly condition?: string;
  /** What to know before choosing it, whatever the legal basis. */
  readonly caution?: string;
}

/** The rights by name. */
export const rightWords = {
  access: {
    wish: 'Haluan nähdä tietoni',
    meaning: 'Saat tietää, käsitelläänkö tietojasi, ja saat niistä jäljennöksen.',
    name: 'tarkastuspyyntö',
    article: '15 artikla',
    door: 'Pyydä tietosi nähtäväksi',
  },
  rectification: {
    wish: 'Haluan korjata tai täydentää tiedon',
    meaning: 'Väärä tieto korjataan ja puuttuva lisätään.',
    name: 'oikaisupyyntö',
    article: '16 artikla',
    door: 'Korjaa tieto',
  },
  erasure: {
    wish: 'Haluan, että tietoni poistetaan',
    meaning: 'Tiedot poistetaan, jos niitä ei ole enää lupa säilyttää.',
    name: 'poistopyyntö',
    article: '17 artikla',
    door: 'Pyydä poistamaan tietosi',
    caution: 'Laki voi velvoittaa säilyttämään osan tiedoista.',
  },
  restriction: {
    wish: 'Haluan, että tietojeni käyttö keskeytetään',
    meaning: 'Tietoja saa säilyttää mutta ei muuten käyttää.',
    name: 'rajoituspyyntö',
    article: '18 artikla',
    door: 'Pyydä rajoittamaan käyttöä',
  },
  marketingObjection: {
    wish: 'Lopettakaa markkinointi',
    meaning: 'Yrityksen suoramarkkinointi loppuu kaikissa kanavissa. Syytä ei tarvitse kertoa.',
    name: 'markkinointikielto',
    article: '21 artiklan 2 kohta',
    door: 'Lopeta markkinointi',
  },
  objection: {
    wish: 'Vastustan tietojeni käsittelyä',
    meaning: 'Käsittely lopetetaan, jollei yritys osoita siihen painavampaa syytä.',
    name: 'vastustaminen',
    article: '21 artiklan 1 kohta',
    door: 'Vastusta käsittelyä',
    condition:
      'Vastustaa voi käsittelyä, joka perustuu oikeutettuun etuun tai yleiseen etuun. Suostumukseen perustuvan käsittelyn saat loppumaan peruuttamalla suostumuksen.',
  },
  portability: {
    wish: 'Haluan siirtää tietoni muualle',
    meaning: 'Saat itse antamasi tiedot tiedostona, jonka toinen järjestelmä osaa lukea.',
    name: 'siirtopyyntö',
    article: '20 artikla',
    door: 'Siirrä tietosi',
    condition:
      'Siirto koskee tietoja, joiden käsittely perustuu suostumukseen tai sopimukseen. Muut tiedot saat tarkastuspyynnöllä.',
  },
  consentWithdrawal: {
    wish: 'Peruutan suostumukseni',
    meaning: 'Suostumukseen perustuva käsittely loppuu heti.',
    name: 'suostumuksen peruutus',
    article: '7 artiklan 3 kohta',
    door: 'Peruuta suostumus',
    caution: 'Peruutus koskee käsittelyä, johon olet antanut suostumuksen. Muuta käsittelyä voit vastustaa.',
  },
  automatedDecision: {
    wish: 'Haluan, että ihminen arvioi päätöksen',
    meaning: 'Saat tietää, onko kone päättänyt asiastasi, ja voit pyytää, että ihminen käsittelee asian.',
    name: 'automaattista päätöstä koskeva pyyntö',
    article: '22 artikla',
    door: 'Kysy automaattisista päätöksistä',
  },
} satisfies Record<string, RightWords>;
