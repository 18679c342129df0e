/** The articles as text names them: `13(2)(b), 16` is "13 artiklan 2 kohdan b alakohta ja 16 artikla". */
function citation(law: string): string {
  if (law === '') return 'hyvä tapa';
  if (law === 'WP260') return 'avoimuutta koskevat suuntaviivat WP260 rev.01';
  return law.split(', ').map(article).join(' ja ');
}

function article(law: string): string {
  const [, number = law, paragraph, point] = /^([\d–]+)(?:\((\d+)\))?(?:\((\w)\))?$/.exec(law) ?? [];
  if (point) return `${number} artiklan ${paragraph} kohdan ${point} alakohta`;
  if (paragraph) return `${number} artiklan ${paragraph} kohta`;
  return `${number} artikla`;
}

/** The notice check: what it says to the publisher. Nothing of it is published. */
export const noticeCheck = {
  citation,
  preface:
    'Tarkistus etsii selosteista sanoja, joista tietosuoja-asetuksen 13 ja 14 artiklan tiedot yleensä tunnistaa. ' +
    'Se ei ymmärrä tekstiä eikä arvioi, onko seloste lainmukainen: "ei löytynyt" ei tarkoita, että jotain olisi väärin, ' +
    'eikä "löytyi", että se riittäisi. Epäselvissä kohdissa lue teksti itse tai kysy tietosuojan osaajalta. ' +
    'Esimerkit ovat malleja: kirjoita selosteeseen vain se, mikä pitää teillä paikkansa. Tuloksia ei julkaista sivuilla.',
  results: {
    notFound: 'Ei löytynyt',
    unclear: 'Epäselvää',
    noticed: 'Mietittävää',
    found: 'Löytyi',
    notApplicable: 'Ei koske tätä selostetta',
    clean: 'Tällaista ei ollut',
  },
  levels: {
    V: 'kuuluu jokaiseen selosteeseen',
    E: 'kuuluu selosteeseen, jos ehto täyttyy',
    H: 'hyvä tapa',
  },
  unknownSections:
    'Tästä kertovaa kohtaa ei tunnistettu. Nämä kohdat jäivät tunnistamatta; lue, kertovatko ne siitä.',
  line: (line: number) => `rivi ${line}`,
  write: (example: string) => `Kirjoita esimerkiksi: ${example}`,
  waived: (reason: string) => `Julkaisija on kuitannut: ${reason}`,
  together: 'Selosteet yhdessä',
  asData: 'Selosteet koneille',
  noTilt:
    'Jokaisesta selosteesta tehdään seloste.jsonld (DPV). Tiedostoa seloste.tilt.json ei tehdä: TILT-muoto vaatii myös ' +
    'näitä tietoja, joita selosteen tiedoissa ei ole, eikä niitä keksitä. Sinun ei tarvitse tehdä tälle mitään.',
  unread: (path: string, language: string) =>
    `${path}: tarkistus ei osaa kieltä "${language}", joten selostetta ei tarkistettu.`,
  summary: (register: string, notFound: number, unclear: number, noticed: number) =>
    `${register}: ${notFound} ei löytynyt, ${unclear} epäselvää, ${noticed} mietittävää`,
  seeMore: 'Koko tulos: npm run notices',
  stopped: (registers: string, file: string) =>
    `Sivustoa ei rakennettu, koska asetus on check: strict ja jokaiseen selosteeseen kuuluvia tietoja ei löytynyt: ${registers}. ` +
    `Aja npm run notices. Lisää tiedot, tai kuittaa rivi perusteluineen kohdassa waivers (${file}).`,
  unknownWaiver: (rule: string, file: string) =>
    `${file}, waivers: sääntöä ${rule} ei ole. Numero lukee tuloksessa, esimerkiksi R-23.`,
};
