import { writtenDay } from '../fi/grammar.ts';

/** A notice's file, with its register and language. */
interface Place {
  readonly file: string;
  readonly slug: string;
  readonly language: string;
}

/** What the record of the notices' texts tells their publisher: in the build's log, and when a text is renewed. */
export const revising = {
  /** What stops the build, and what to do. */
  problems: {
    'changed-silently': ({ file, slug }: Place, day: string) =>
      `${file}: Teksti on muuttunut, päivä ei (${writtenDay(day)}). Uusi versio: npm run revise -- ${slug}. Pelkkä kirjoitusvirhe: npm run revise -- ${slug} --typo "mitä korjattiin".`,
    older: ({ file }: Place, day: string, now: string) =>
      `${file}: Päivä ${writtenDay(now)} on aiempi kuin julkaistun version päivä ${writtenDay(day)}. Kirjoita updatedOn-kenttään myöhempi päivä.`,
    'not-kept': ({ file, language }: Place, day: string) =>
      `${file}: Aiempi teksti puuttuu. Tallenna ${writtenDay(day)} päivitetty teksti tiedostoksi past/${day}.${language}.md.`,
    'kept-otherwise': ({ file, language }: Place, day: string) =>
      `${file}: Tiedostossa past/${day}.${language}.md on eri teksti kuin se, joka julkaistiin. Palauta julkaistu teksti.`,
    untold: ({ file }: Place, _day: string, now: string) =>
      `${file}: Muutosta ei kerrota. Lisää kenttään changes: - { on: '${now}', text: "Mitä muuttui." }`,
    misnamed: ({ file, language }: Place, day: string, now: string) =>
      `${file}: Tiedoston past/${now}.${language}.md teksti on päivitetty ${writtenDay(day)}. Anna tiedostolle nimeksi ${day}.${language}.md.`,
  },
  lockUnreadable: (file: string) =>
    `${file}: Tiedosto ei aukea. Palauta se versionhallinnasta tai varmuuskopiosta: siitä näkyy, mikä teksti on julkaistu milloinkin.`,
  usage: [
    'Näin selosteesta tehdään uusi versio:',
    '  npm run revise -- <rekisteri> --change "Mitä muuttui, yhdellä lauseella."',
    '  Kirjoita muutokset tekstiin ja aja sitten: npm run revise -- <rekisteri>',
    'Kirjoitusvirheen korjaus ilman uutta versiota:',
    '  npm run revise -- <rekisteri> --typo "Mitä korjattiin."',
  ],
  unknownRegister: (slug: string, known: readonly string[]) =>
    `Rekisteriä "${slug}" ei ole. Selosteet: ${known.join(', ') || 'ei yhtään'}.`,
  unreadable: (file: string) =>
    `${file}: Tietoja ei voi lukea. Tarkista, että alussa on kaksi riviä --- ja niiden välissä updatedOn.`,
  ask: (file: string) => `${file}: mikä muuttuu? Kirjoita yksi lause, jonka selosteen lukija ymmärtää:`,
  sentenceMissing:
    'Kerro, mikä muuttuu: npm run revise -- <rekisteri> --change "Mitä muuttui, yhdellä lauseella."',
  sameDay: (file: string) =>
    `${file}: Seloste on jo päivitetty tänään, eikä kahdella versiolla voi olla samaa päivää. Tee uusi versio huomenna tai korjaa kirjoitusvirhe näin: --typo "mitä korjattiin".`,
  keptAlready: (file: string) =>
    `${file} on jo olemassa, eikä sitä kirjoiteta uudelleen. Siirrä se pois ja aja komento uudelleen.`,
  oldTextLost: ({ file, language }: Place, day: string) =>
    `${file}: Teksti on jo muutettu, eikä ${writtenDay(day)} julkaistua tekstiä löydy versionhallinnasta. Palauta se varmuuskopiosta tiedostoksi past/${day}.${language}.md, vaihda updatedOn ja aja komento uudelleen.`,
  nothingToCorrect: (file: string) => `${file}: Teksti on sama kuin julkaistu. Ei ole mitään kirjattavaa.`,
  recordedFirst: (file: string, day: string) =>
    `${file}: kirjattu ensimmäiseksi versioksi (${writtenDay(day)}).`,
  recorded: (file: string, day: string) =>
    `${file}: kirjattu versio ${writtenDay(day)}. Nyt voit julkaista sen.`,
  corrected: (file: string) => `${file}: korjaus kirjattu. Versio ja päivä pysyvät ennallaan.`,
  begun: (file: string, kept: string, day: string) =>
    `${file}: uusi versio ${writtenDay(day)}. Aiempi teksti on tallessa: ${kept}.`,
  dayInText: (was: string, is: string) =>
    `  Tekstin päivä vaihdettiin: ${writtenDay(was)} → ${writtenDay(is)}.`,
  dayByHand: (was: string, is: string) =>
    `  Vaihda tekstin päivä itse: ${writtenDay(was)} → ${writtenDay(is)}. Sitä ei löytynyt tekstin alusta.`,
  next: (slug: string) =>
    `  Kirjoita muutokset tekstiin. Kun teksti on valmis, aja: npm run revise -- ${slug}`,
  /** In the build's log. */
  unrecorded: (slugs: readonly string[]) =>
    `Kirjaamatta: ${slugs.join(', ')}. Ennen julkaisemista: npm run revise -- <rekisteri>. Sen jälkeen teksti ei voi muuttua niin, että päivä jää ennalleen.`,
};
