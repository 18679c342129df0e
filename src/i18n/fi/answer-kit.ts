import { writtenDay } from './grammar.ts';

/** Words for the draft of an answer that the check page makes for whoever answers a request. */
export const answerKit = {
  heading: 'Luonnostele vastaus',
  text: 'Luonnoksessa on otsikko jokaiselle asialle, jota kirje pyytää. Selosteesta löytyvät tiedot ovat valmiina, ja niiden perässä lukee [tarkista]. Muut kohdat täytät itse.',
  email: 'Sähköpostiluonnos (.eml)',
  document: 'Tekstiasiakirja (.docx)',
  noEmail: 'Pyytäjä haluaa vastauksen postissa, joten luonnoksen saa vain tekstiasiakirjana.',
  saved: (name: string) => `Tallennettu: ${name}.`,
  otherController:
    'Kirje on osoitettu toiselle yritykselle, joten siihen ei voi tässä luonnostella vastausta.',
  fileName: (reference: string, extension: string) => `vastaus-${reference}.${extension}`,

  subject: (rights: string, reference: string) => `Vastaus: ${rights}, viite ${reference}`,
  /** The first lines, for the writer alone: they go before the answer is sent. */
  notes: {
    draft: 'Luonnos. Poista ennen lähettämistä tämä osa ja kaikki hakasulkeissa olevat ohjeet.',
    unchecked: (reason: string) => `Kirjettä ei voitu tarkistaa kokonaan: ${reason}`,
    due: (received: string, due: string) =>
      `Pyyntö saapui ${writtenDay(received)}. Vastaa ilman aiheetonta viivytystä, viimeistään ${writtenDay(due)} (12 artiklan 3 kohta).`,
    noDue:
      'Vastaa ilman aiheetonta viivytystä, viimeistään kuukauden kuluessa pyynnön saapumisesta (12 artiklan 3 kohta).',
    extension: (due: string, extended: string) =>
      `Jos pyyntö on monimutkainen tai pyyntöjä on paljon, aikaa voi jatkaa kahdella kuukaudella, enintään päivään ${writtenDay(extended)}. Kerro jatkosta ja sen syistä viimeistään ${writtenDay(due)}.`,
    followUp:
      'Kirje jatkaa aikaisempaa pyyntöä. Aika on laskettava siitä päivästä, jona alkuperäinen pyyntö saapui.',
    identity:
      'Lisätietoja henkilöllisyydestä saa pyytää vain, jos siitä on perusteltu epäily (12 artiklan 6 kohta). Vastaaminen on maksutonta (12 artiklan 5 kohta).',
    check: 'Merkintä tarkista: selosteen tieto. Pitääkö se paikkansa juuri tämän pyytäjän kohdalla?',
    fill: 'Merkintä TÄYTÄ: kirjoita tämä itse.',
  },
  check: '[tarkista]',
  fill: (what: string) => `[TÄYTÄ: ${what}]`,
  greeting: (name: string) => `Hei ${name}`,
  opening: (rights: string, reference: string, createdOn: string) =>
    `Tämä on vastaus pyyntöösi, joka on päivätty ${writtenDay(createdOn)} (${rights}, viite ${reference}).`,
  registers: (names: string) => `Vastaus koskee seuraavaa: ${names}.`,
  /** A heading, with what it rests on. */
  item: (name: string, article: string) => `${name} (${article})`,
  told: (register: string, updatedOn: string) => `${register} (seloste päivitetty ${writtenDay(updatedOn)})`,
  otherVersion: '[Pyyntö on tehty selosteen toisen version mukaan. Vertaa.]',
  missing: (register: string) => `${register}: [Seloste ei kerro tätä.]`,
  /** What the law itself says, the same for everybody. */
  rights:
    'Sinulla on oikeus pyytää tietojesi oikaisemista, poistamista tai käsittelyn rajoittamista sekä vastustaa käsittelyä (15 artiklan 1 kohdan e alakohta).',
  complaint: (authority: string, contact: string) =>
    `Voit tehdä valituksen valvontaviranomaiselle (77 artikla): ${authority}, ${contact}.`,
  refusal: 'Emme toteuta pyyntöäsi seuraavilta osin:',
  refusalReason: 'mikä osa ja mistä syystä, sekä säännös',
  remedies: (authority: string, contact: string) =>
    `Voit tehdä valituksen valvontaviranomaiselle (77 artikla): ${authority}, ${contact}. Voit myös viedä asian tuomioistuimeen (79 artikla).`,
  contact: (email: string) => `Jos vastauksesta puuttuu jotain, kirjoita osoitteeseen ${email}.`,
  closing: 'Ystävällisin terveisin',
  signer: 'vastaajan nimi ja tehtävä',
};
