/** Words for reading an answer beside what the letter asked. */
export const answerReview = {
  heading: 'Käy vastaus läpi',
  about:
    'Tässä on kaikki, mitä kirjeesi pyysi. Merkitse, löytyykö kukin asia vastauksesta. Sivu etsii kohtia, joissa asiasta ehkä puhutaan. Se ei arvioi, riittääkö vastaus: sen päätät sinä.',
  promise: 'Tiedostot luetaan tässä selaimessa. Mitään ei lähetetä.',
  saved: 'Merkintäsi tallentuvat tähän selaimeen ja tulevat varmuuskopioon.',
  notSaved: 'Merkintä ei tallentunut. Yritä uudelleen.',

  files: {
    heading: 'Vastaus',
    none: 'Vastauksen tiedostoja ei ole tallennettu tähän pyyntöön. Avaa ne tästä.',
    open: 'Avaa tiedosto',
    hint: 'PDF, Word (.docx), sähköposti (.eml), teksti, HTML, CSV, JSON, ZIP tai kuva. Täällä avattu tiedosto ei tallennu. Jos haluat säilyttää sen, lisää se, kun merkitset vastauksen.',
    paste: 'Tai liitä vastauksen teksti tähän',
    pasted: 'Liitetty teksti',
    reading: (name: string) => `Luetaan: ${name}`,
    read: (count: number) => `Luettu: ${count} ${count === 1 ? 'tiedosto' : 'tiedostoa'}.`,
    text: (name: string) => `Näytä teksti: ${name}`,
    page: (page: number) => `Sivu ${page}`,
    cut: 'Tiedosto on pitkä. Siitä luettiin vain alku. Katso loput itse.',
    shortened: 'Tekstistä näkyy tässä vain alku.',
    problems: {
      'too-large':
        'Tiedosto on liian suuri luettavaksi tässä. Avaa se muussa ohjelmassa ja tee merkinnät sen mukaan.',
      encrypted:
        'Tiedosto on suojattu salasanalla. Avaa se salasanalla muussa ohjelmassa ja tallenna siitä suojaamaton kopio, tai liitä teksti tähän.',
      damaged: 'Tiedosto on rikki, eikä sitä voi lukea. Pyydä lähettämään se uudelleen.',
      'no-text':
        'Tiedostossa on vain kuvia, luultavasti skannattuja sivuja. Lue se muussa ohjelmassa ja tee merkinnät sen mukaan.',
      'unknown-kind': 'Tällaista tiedostoa ei voi lukea tässä. Avaa se muussa ohjelmassa.',
      'gave-up':
        'Tiedoston lukeminen kesti liian kauan. Avaa se muussa ohjelmassa ja tee merkinnät sen mukaan.',
      unreadable: 'Tiedostoa ei voitu avata. Valitse se uudelleen.',
    },
  },

  item: {
    decisions: {
      found: 'Löytyi',
      missing: 'Ei löytynyt',
      unclear: 'Epäselvä',
      notApplicable: 'Ei koske minua',
    },
    article: (article: string) => `Peruste: ${article}`,
    quotes: 'Tästä saatetaan puhua tässä:',
    moreQuotes: (count: number) => (count === 1 ? 'Vielä yksi kohta' : `Vielä ${count} kohtaa`),
    noQuotes: 'Sivu ei löytänyt tästä mitään. Lue vastaus silti: asia voi olla siinä muilla sanoilla.',
    place: (file: string, page?: number) => (page === undefined ? file : `${file}, sivu ${page}`),
  },
  hints: {
    heading: 'Huomaa',
    noticeReference:
      'Vastaus viittaa selosteeseen. Pelkkä viittaus selosteeseen ei vastaa siihen, mitä tietoja juuri sinusta on.',
    categoriesOnly:
      'Vastauksessa on luettelo tietoryhmistä, mutta sivu ei löytänyt itse tietoja. Luettelo tietoryhmistä ei ole jäljennös (tuomio C-487/21).',
    unnamedRecipients:
      'Vastaus puhuu vastaanottajista, mutta sivu ei löytänyt nimiä. Sinulla on oikeus saada tietää, keitä he ovat, jollei nimeäminen ole mahdotonta (tuomio C-154/21).',
  },
  comparison: {
    heading: 'Vastaus ja seloste eroavat',
    text: 'Ero ei vielä tarkoita virhettä. Voit kysyä siitä.',
    facts: {
      recipients: 'Vastaanottajat',
      storage: 'Säilytysaika',
      sources: 'Tietojen lähteet',
      purposes: 'Käsittelyn tarkoitukset',
    },
    onlyInNotice: 'Vain selosteessa:',
    onlyInAnswer: 'Vain vastauksessa:',
  },

  result: {
    heading: 'Tulos',
    counts: (found: number, missing: number, unclear: number, open: number) =>
      `Löytyi ${found}, ei löytynyt ${missing}, epäselviä ${unclear}, merkitsemättä ${open}.`,
    complete: 'Merkintöjesi mukaan sait kaiken, mitä pyysit.',
    recordAnswered: 'Merkitse: sain koko vastauksen',
    recordPartly: 'Merkitse: sain vastauksen vain osaan',
    followUp: 'Pyydä puuttuvat muistutuksella',
    followUpNote:
      'Muistutukseen tulee luettelo siitä, mikä puuttuu, artikloineen. Voit muuttaa sitä ennen lähettämistä.',
    complaint: 'Vie luettelo valitukseen',
  },
  /** In the letter that asks for what is missing. */
  list: {
    missing: (name: string, article: string) => `- ${name} (${article})`,
    unclear: (name: string, article: string) => `- ${name} (${article}): vastaus jäi epäselväksi`,
  },
};
