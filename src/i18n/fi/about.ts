import { inForm, type NameForms } from './grammar.ts';

/** One part of a page of prose: a string is a paragraph, a list is a bulleted list. */
export interface ProseSection {
  /** Its anchor. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly (string | readonly string[])[];
}

const sections: readonly ProseSection[] = [
  {
    id: 'tallennus',
    heading: 'Mitä tallennetaan ja minne',
    blocks: [
      'Sivusto on joukko valmiita tiedostoja. Sillä ei ole palvelinohjelmaa, tietokantaa, kävijäseurantaa eikä evästeitä.',
      [
        'Luonnoksesi ja allekirjoittamasi pyynnöt tallentuvat tämän laitteen tähän selaimeen. Muualla niitä ei ole, ellet tallenna tai lähetä niitä itse.',
        'Allekirjoitusavain luodaan selaimessasi ja pysyy siellä. Sitä ei voi kopioida pois.',
        'Kun käyt etusivulla, Pyyntöni-sivulla tai sivulla, jolla tehdään tai tarkistetaan kirje, selain ottaa talteen sivuston omat tiedostot. Sen jälkeen sivusto toimii ilman verkkoakin. Kirjoittamaasi ei ole näissä tiedostoissa.',
        'Tallentamasi PDF-tiedosto on siinä kansiossa, johon selaimesi lataa tiedostot.',
        'Yksityinen ikkuna poistaa kaiken, kun suljet sen. Jotkin selaimet, kuten Safari, voivat poistaa tallennetut tiedot, jos et käy sivulla viikkoon. Ota siis tärkeistä pyynnöistä varmuuskopio sivulla Pyyntöni.',
        'iPhonessa ja iPadissa pyynnöt säilyvät pidempään, jos lisäät sivuston Koti-valikkoon ja avaat sen aina sieltä. Sivusto ei voi muistuttaa sinua määräpäivästä: lisää päivä omaan kalenteriisi sivulla Pyyntöni.',
        'Varmuuskopio on tiedosto, jonka voit salata tunnuslauseella ja palauttaa samassa tai toisessa selaimessa. Voit myös lukita pyynnöt tässä selaimessa tunnuslauseella. Kun lukitus on auki, sen avain on vain selaimen muistissa, ei levyllä. Unohdettua tunnuslausetta ei voi palauttaa.',
      ],
      'Palvelin, jolla sivut ovat, näkee saman kuin minkä tahansa sivun avaamisesta: IP-osoitteesi, selaimesi ja sen, minkä sivun avasit. Se ei näe, mitä kirjoitat lomakkeeseen tai mitä pyydät.',
    ],
  },
  {
    id: 'tarkistus',
    heading: 'Näin tarkistat, ettei mitään lähetetä',
    blocks: [
      "Jokaisella sivulla on sääntö, jota selain valvoo: sivu ei saa ottaa yhteyttä mihinkään (connect-src 'none') eikä lähettää lomaketta (form-action 'none'). Voit kokeilla asiaa itse:",
      [
        'Avaa pyyntösivu, katkaise verkkoyhteys ja tee pyyntö valmiiksi. Jos jokin osa ei ollut vielä latautunut, yhdistä hetkeksi ja jatka.',
        'Avaa selaimen kehittäjätyökalut (F12), valitse Verkko ja täytä lomake. Luettelossa näkyy vain sivuston omia tiedostoja.',
        'Katso sivun lähdekoodia: sääntö on sen alussa kohdassa Content-Security-Policy.',
      ],
      'Yksi rajaus: PDF-tiedostot tehdään ja tarkistetaan erillisissä taustaohjelmissa (worker), ja sellainen pitää myös avatun lukituksen avaimen muistissa. Ne ladataan omista osoitteistaan. Sivulla oleva sääntö ei koske niitä, vaan niitä sitoo se sääntö, jonka palvelin lähettää otsakkeena ohjelman mukana. Sivut ilman verkkoa antava taustaohjelma (service worker) saa hakea vain tämän sivuston tiedostoja (sen säännössä on connect-src ’self’). Julkaisija saa valmiit otsaketiedostot samasta lähteestä kuin sivun säännön. Jos palvelin ei lähetä otsakkeita, taustaohjelmien osalta lupaus on koodin varassa: ne, jotka käsittelevät kirjeitäsi, poistavat itseltään heti alussa kaiken, millä voisi ottaa yhteyttä verkkoon. Koodi on avointa.',
      'Kaikkea sääntö ei voi estää. Ohjelma, joka pääsisi sivulle, voisi siirtää sinut toiselle sivulle ja panna tietoja sen osoitteeseen, ja selaimen suorat yhteydet (WebRTC) jäävät säännön ulkopuolelle. Siksi sivulle pääsee vain sivuston oma koodi: sääntö torjuu muun.',
      'Selaimen lisäosat voivat lukea kaiken, mitä sivuilla näkyy. Sitä mikään sivu ei voi estää.',
    ],
  },
  {
    id: 'allekirjoitus',
    heading: 'Mitä allekirjoitus todistaa ja mitä ei',
    blocks: [
      'Allekirjoitus luodaan selaimessasi itse tehdyllä varmenteella. Se paljastaa, jos tiedostoa muutetaan myöhemmin, mutta ei todista henkilöllisyyttäsi eikä lähetyshetkeä. Laki ei edellytä allekirjoitusta.',
      [
        'Se todistaa, ettei tiedosto ole muuttunut allekirjoittamisen jälkeen.',
        'Se todistaa, että kaksi samalla avaimella allekirjoitettua kirjettä tulee samalta avaimen haltijalta.',
        'Se ei todista, kuka avaimen haltija on. Kellonaika on laitteesi oma.',
        'Se on eIDAS-asetuksen tarkoittama sähköinen allekirjoitus, mutta ei kehittynyt eikä hyväksytty allekirjoitus. PDF-lukija kertoo, ettei se tunne allekirjoittajaa.',
      ],
      'Piirretty allekirjoitus on kuva kirjeessä. Se on vapaaehtoinen, eikä se lisää todistusvoimaa.',
    ],
  },
  {
    id: 'oma-varmenne',
    heading: 'Oma varmenne',
    blocks: [
      'Jos sinulla on allekirjoitusvarmenne tiedostona (.p12 tai .pfx), voit allekirjoittaa kirjeen sillä. Se ei ole välttämätöntä. Oma varmenne vaikuttaa näin:',
      [
        'Allekirjoituksessa on nimi, jonka varmenteen myöntäjä on kirjannut. Kuinka paljon se kertoo henkilöllisyydestäsi, riippuu myöntäjästä. Portaali ei tutki myöntäjää.',
        'Portaali ei väitä, että oma varmenne todistaa henkilöllisyytesi tai että allekirjoitus on kehittynyt tai hyväksytty. Lähetyshetkeä sekään ei todista.',
        'PDF-lukija voi tuntea myöntäjän. Jos se ei tunne, se sanoo allekirjoittajaa tuntemattomaksi.',
        'Vastaanottaja näkee kaikki varmenteen tiedot, myös ne, joita kirjeessä ei ole.',
        'Selaimessasi oleva avain allekirjoittaa silti paperisinetin, ja kirjeessä on sen sormenjälki. Omaa varmennettasi ei voi tarkistaa paperista.',
      ],
      'Varmennetiedostoa, sen salasanaa ja avainta ei tallenneta eikä lähetetä. Seuraavaa kirjettä varten valitset tiedoston uudelleen.',
    ],
  },
  {
    id: 'kirjeen-tarkistus',
    heading: 'Kirjeen tarkistaminen',
    blocks: [
      'Sivulla Tarkista kirje kuka tahansa voi tarkistaa täällä tehdyn kirjeen. Tiedostot luetaan selaimessa. Niitä ei lähetetä eikä tallenneta mihinkään.',
      [
        'PDF-tiedosto: Allekirjoitus tarkistetaan, ja kirje kirjoitetaan ja piirretään uudelleen pyynnön tiedoista. Tiedosto on kunnossa vain, jos kaikki täsmää. Muiden ohjelmien tekemiin PDF-tiedostoihin tarkistus ei ota kantaa.',
        'Paperikirje: Kirjeen ensimmäisen sivun yläkulmassa on paperisinetti eli QR-koodi (vanhemmissa kirjeissä viimeisen sivun alakulmassa), jonka kirjeen tekijän selaimessa oleva avain on allekirjoittanut. Se luetaan valokuvasta tai skannatusta sivusta (JPEG, PNG tai PDF).',
        'Sinetin tietoja verrataan paperiin. Kaikki ei mahdu sinettiin, ja tarkistus kertoo, mitä siitä puuttuu. Sinetti ei todista, mitä paperissa muuten lukee eikä kuka kirjeen lähetti: koodin voi kopioida toiseen kirjeeseen.',
        'PDF-tiedostosta pyynnön tiedot voi ottaa talteen JSON- tai CSV-tiedostona, ja osan pyynnöistä myös Fides- tai OpenDSR-muodossa. Tietoja ei tarvitse kirjoittaa uudelleen.',
      ],
    ],
  },
  {
    id: 'henkilollisyys',
    heading: 'Henkilöllisyys ja henkilötunnus',
    blocks: [
      'Älä lisää henkilötunnustasi, kuvaa henkilöllisyystodistuksesta tai pankkitietoja. Rekisterinpitäjä voi pyytää lisätietoja vain, jos sillä on perusteltu syy epäillä henkilöllisyyttäsi (tietosuoja-asetuksen 12 artiklan 6 kohta).',
      'Jos mahdollista, lähetä pyyntö siitä sähköpostiosoitteesta, jonka rekisterinpitäjä tuntee. Jos se ei ole enää käytössäsi, kerro vanha osoite kirjeessä. Oikeutesi on silti voimassa.',
    ],
  },
  {
    id: 'yhteinen-tietokone',
    heading: 'Yhteinen tietokone',
    blocks: [
      'Luonnokset näkyvät kaikille, jotka käyttävät tätä selainta samalla käyttäjätunnuksella. Kirjastossa, työpaikalla tai toisen koneella:',
      [
        'Valitse lomakkeesta, ettei luonnosta tallenneta, tai käytä yksityistä ikkunaa.',
        'Lähetä kirje tai siirrä tiedosto itsellesi ennen kuin lähdet.',
        'Poista PDF Lataukset-kansiosta ja tyhjennä roskakori.',
        'Poista lopuksi pyyntösi sivulla Pyyntöni. Selain voi muistaa kirjoittamiasi tekstejä: tyhjennä myös sen lomaketiedot ja historia.',
      ],
    ],
  },
  {
    id: 'nappaimisto',
    heading: 'Näppäimistö',
    blocks: [
      'Kaikki toimii pelkällä näppäimistöllä.',
      [
        'Sarkain (Tab) siirtää seuraavaan kohtaan, Vaihto + sarkain edelliseen.',
        'Sivun ensimmäinen linkki siirtää suoraan sisältöön.',
        'Enter avaa linkin tai painaa painiketta. Välilyönti valitsee ruudun tai painaa painiketta.',
        'Nuolinäppäimet vaihtavat valintaa vaihtoehtojen välillä.',
      ],
      'Allekirjoituksen voi piirtämisen sijasta kirjoittaa, tai sen voi jättää pois.',
    ],
  },
  {
    id: 'saavutettavuus',
    heading: 'Saavutettavuus',
    blocks: [
      'Tavoitteena on WCAG 2.2:n taso AA ja tekstissä AAA-tason kontrasti. Sivut toimivat ruudunlukijalla, 400 prosentin suurennoksella, 320 pisteen levyisellä näytöllä, suuren kontrastin tilassa ja ilman liikettä. Tumma ja vaalea ulkoasu vaihtuvat laitteesi asetuksen mukaan.',
      'Selosteet, tämä sivu ja ohjeet toimivat ilman JavaScriptiä. Pyyntölomake, Pyyntöni ja Tarkista kirje tarvitsevat sen. Ilman sitä sivu kertoo, miten toimit itse.',
    ],
  },
  {
    id: 'selaimet',
    heading: 'Selaimet',
    blocks: [
      'Sivusto toimii näissä selaimissa ja niitä uudemmissa: Chrome 111, Edge 111, Firefox 121 ja Safari 16.4 (iPhonessa ja iPadissa iOS 16.4).',
      [
        'Vanhemmassa selaimessa, ilman JavaScriptiä ja laitteelle tallennettuna tiedostona voit lukea selosteet ja ohjeet. Lomakkeen, luettelon ja tarkistuksen tilalla lukee, miten toimit itse.',
        'Jos avaat linkin esimerkiksi Facebookissa, Instagramissa tai sähköpostisovelluksessa, sivu voi aueta sovelluksen omaan ikkunaan. Se voi unohtaa luonnoksesi, eikä kirjettä aina voi tallentaa siitä. Valitse sovelluksen valikosta, että sivu avataan selaimessa.',
        'Jotkin selaimet, kuten Brave ja Tor, voivat piilottaa kuvapisteet sivuilta. Silloin paperikirjettä ei voi tarkistaa valokuvasta, ennen kuin annat luvan. Tarkistussivu kertoo, miten.',
      ],
    ],
  },
  {
    id: 'lisenssi',
    heading: 'Lisenssi',
    blocks: [
      'Portaalin ohjelmakoodi on avointa, ja sen lisenssi on MIT. Kuka tahansa saa käyttää, tutkia ja muuttaa sitä. Selosteiden teksti on rekisterinpitäjän.',
    ],
  },
];

/** The file with the notices of what the pages hold by others. */
const licences = {
  text: 'Sivuilla on myös muiden avointa ohjelmakoodia ja Noto Sans -kirjasin.',
  link: 'Niiden lisenssit',
};

/** Words of the page that explains how the portal works. */
export const about = {
  title: 'Tietoa',
  description:
    'Mitä sivusto tallentaa ja minne, miten tarkistat, ettei mitään lähetetä, mitä allekirjoitus todistaa ja minne voit valittaa, jos et saa vastausta.',
  heading: 'Näin portaali toimii',
  lead: 'Se, mitä kirjoitat tänne, pysyy selaimessasi, kunnes lähetät sen itse. Tällä sivulla kerrotaan, mihin lupaus perustuu ja missä sen rajat ovat.',
  contents: 'Tällä sivulla',
  sections,
  licences,
  /** The site's own notice (Art. 13 GDPR). */
  siteNotice: {
    id: 'sivuston-seloste',
    heading: 'Sivuston oma tietosuojaseloste',
    controller: (name: string, number: string | undefined) =>
      `Rekisterinpitäjä on ${number ? `${name}, ${number}` : name}.`,
    what: 'Kun avaat sivun, palvelin saa IP-osoitteesi, tiedon selaimestasi, avatun sivun osoitteen ja ajan. Ilman niitä sivua ei voi lähettää sinulle. Palvelin voi tallentaa ne lokiin, josta viat ja hyökkäykset huomataan.',
    basis: (controller: NameForms) =>
      `Peruste on ${inForm(controller, 'genitive')} oikeutettu etu pitää sivusto toiminnassa ja turvassa (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta).`,
    host: (name: string) => `Palvelinta ylläpitää ${name}, joka käsittelee tietoja rekisterinpitäjän lukuun.`,
    hostUnknown: 'Tietoja käsittelee rekisterinpitäjän lukuun palvelimen ylläpitäjä.',
    outsideEea: {
      adequacyDecision:
        'Tietoja voidaan siirtää Euroopan talousalueen ulkopuolelle maahan, jonka tietosuojan Euroopan komissio on todennut riittäväksi (45 artikla).',
      contractClauses:
        'Tietoja voidaan siirtää Euroopan talousalueen ulkopuolelle Euroopan komission vakiolausekkeiden nojalla (46 artikla).',
    },
    logDays: (days: number) =>
      days === 0
        ? 'Lokia ei tallenneta.'
        : days === 1
          ? 'Loki poistetaan päivän kuluttua.'
          : `Loki poistetaan ${days} päivän kuluttua.`,
    logDaysUnknown: 'Lokin säilytysaikaa ei ole kirjattu tähän. Saat sen tietää kysymällä.',
    rights:
      'Sinulla on oikeus saada pääsy tietoihin, pyytää niiden oikaisua, poistamista tai käsittelyn rajoittamista ja vastustaa käsittelyä (15–18 ja 21 artikla). Yksittäistä kävijää ei yleensä tunnista lokista ilman lisätietoja. Jos pyydät lokitietoja, kerro IP-osoite ja aika (11 artikla). Automaattisia päätöksiä ei tehdä.',
    ask: 'Kysy tai pyydä:',
    complaint: 'Voit myös valittaa valvontaviranomaiselle.',
  },
  authority: {
    heading: 'Jos et saa vastausta',
    text: 'Ota ensin yhteyttä rekisterinpitäjään ja muistuta pyynnöstäsi. Jos vastausta ei tule kuukaudessa tai et tyydy siihen, voit ilmoittaa asiasta valvontaviranomaiselle. Se on maksutonta.',
    email: 'Sähköposti',
    post: 'Postiosoite',
    phone: 'Vaihde',
    website: 'Verkkosivut',
  },
};
