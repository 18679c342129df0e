import { dayWords } from './days.ts';
/** Words of the page that checks packets. */
export const checkWords = {
  choose: {
    heading: 'Valitse tiedostot',
    text: 'Pudota tähän saamasi PDF-tiedostot, viestit (.eml), zip-paketit tai kuva paperikirjeestä. Voit myös liittää ne leikepöydältä.',
    button: 'Valitse tiedostot',
    limits: 'PDF, JPEG, PNG, .eml tai .zip. Enintään 200 tiedostoa kerralla, kukin enintään 64 Mt.',
    promise:
      'Tiedostot tarkistetaan tässä selaimessa. Niitä ei lähetetä eikä tallenneta mihinkään, ja tulokset häviävät, kun suljet sivun.',
    tooMany: (count: number) =>
      `Valitsit ${count} tiedostoa. Valitse enintään 200 kerralla: taulukkoon voi lisätä seuraavat sen jälkeen.`,
    nothing: 'Pudota tai liitä tiedosto. Tekstiä tai linkkiä ei voi tarkistaa.',
  },
  progress: {
    label: 'Tarkistus',
    text: (done: number, total: number) => `Tarkistettu ${done}/${total}`,
    now: (name: string) => `Vuorossa: ${name}`,
    cancel: 'Keskeytä',
    started: (count: number) =>
      count === 1 ? 'Tarkistetaan tiedostoa.' : `Tarkistetaan ${count} tiedostoa.`,
    cancelled: 'Tarkistus keskeytettiin. Sen tiedostoista ei jäänyt mitään tälle sivulle.',
  },
  summary: {
    heading: 'Tulokset',
    /** A file may give several rows: a scan of many letters. */
    done: (files: number, rows: number, parts: readonly string[]) => {
      const counts = parts.join(', ');
      if (rows > files)
        return `${files === 1 ? '1 tiedosto' : `${files} tiedostoa`}, ${rows} riviä: ${counts}.`;
      return files === 1 ? `Tiedosto on tarkistettu: ${counts}.` : `${files} tiedostoa: ${counts}.`;
    },
    counts: {
      good: (count: number) => (count === 1 ? '1 kunnossa' : `${count} kunnossa`),
      unsure: (count: number) => (count === 1 ? '1 vaatii tarkistusta' : `${count} vaatii tarkistusta`),
      bad: (count: number) => (count === 1 ? '1 ei täsmää' : `${count} ei täsmää`),
      other: (count: number) =>
        count === 1 ? '1 ei ole täällä tehty kirje' : `${count} ei ole täällä tehtyjä kirjeitä`,
      unreadable: (count: number) => (count === 1 ? '1 ei luettavissa' : `${count} ei luettavissa`),
    },
    clear: 'Tyhjennä tulokset',
    cleared: 'Tulokset on poistettu tältä sivulta.',
  },
  table: {
    caption: 'Tarkistetut tiedostot',
    columns: {
      verdict: 'Tulos',
      file: 'Tiedosto',
      rights: 'Pyyntö',
      registers: 'Rekisteri',
      received: 'Saapui',
      due: 'Vastaa viimeistään',
      key: 'Avain',
    },
    row: (number: number) => `${number}.`,
    receivedOf: (name: string) => `Saapui: ${name}`,
    /** When a paper's seal does not tell what kind of letter it is. */
    followUp: 'Jatkoa aikaisempaan pyyntöön',
    sameKey: (number: number) => `Sama kuin rivillä ${number}`,
    samePacket: (number: number) => `Sama kirje kuin rivillä ${number}`,
    newKey: 'Uusi',
    none: '–',
    pasted: 'Liitetty teksti',
    pastedImage: 'Liitetty kuva',
    /** An attachment without a name. */
    attachment: 'Nimetön liite',
    /** A file in a message or an archive, and a letter on one page of a scan. */
    inside: (names: readonly string[]) => names.join(' › '),
    onPage: (name: string, page: number) => `${name}, sivu ${page}`,
    doubts: 'Huomaa',
    assumed: {
      today: 'Oletus: tänään',
      message: 'Viestin mukaan',
    },
  },
  /** By what right somebody acts for the person. */
  representativeKinds: {
    authorised: 'valtuutettuna',
    custodian: 'huoltajana',
    guardian: 'edunvalvojana',
    continuingMandate: 'edunvalvontavaltuutettuna',
  },
  /** What else the controller may know the person by. */
  identifierKinds: {
    formerName: 'Entinen nimi',
    phone: 'Puhelinnumero',
    customerNumber: 'Asiakasnumero',
    memberNumber: 'Jäsennumero',
    other: 'Muu tunniste',
  },
  /** One word or two for each result. */
  verdict: {
    valid: 'Kunnossa',
    unchecked: 'Jäi vertaamatta',
    invalid: 'Ei täsmää',
    'not-a-packet': 'Ei täällä tehty kirje',
    paperValid: 'Vertaa paperiin',
    paperInvalid: 'Sinetti ei täsmää',
    unreadable: 'Ei luettavissa',
    otherController: 'Toiselle yritykselle',
    doubtful: 'Kysy pyytäjältä',
    lookAt: 'Tarkista itse',
    future: 'Päiväys ei täsmää',
    added: 'Lisätty jälkikäteen',
    resaved: 'Tallennettu uudelleen',
  },
  paper: {
    valid: 'QR-koodin sinetti on ehjä. Vertaa alla olevia tietoja paperiin.',
    invalid:
      'QR-koodi on tämän sivuston sinetti, mutta se ei täsmää. Sen sisältöä on muutettu, tai se on väärennetty.',
    /** Of a symbol in a PDF that another program saved again. */
    resaved:
      'Toinen ohjelma on tallentanut kirjeen uudelleen, joten sen allekirjoitusta ei voi enää tarkistaa. Kirjeen QR-koodin sinetti on ehjä: vertaa alla olevia tietoja kirjeeseen. Jos jokin on toisin tai puuttuu, pyydä alkuperäinen liitetiedosto.',
    compareHeading: 'Vertaa näitä paperiin',
    compareText: 'Nämä tiedot ovat kirjeen QR-koodissa. Niiden pitää olla samat kuin paperissa.',
    provesHeading: 'Mitä sinetti todistaa ja mitä ei',
    proves: [
      'Se todistaa, että yllä olevat tiedot on allekirjoitettu tällä avaimella eikä niitä ole muutettu.',
      'Se ei todista, mitä paperissa muuten lukee. Muu teksti on paperin varassa.',
      'Se ei todista, kuka kirjeen lähetti. QR-koodin voi kopioida toiseen kirjeeseen.',
    ],
    unproven: 'Nämä eivät mahdu sinettiin, joten niitä ei voi verrata:',
    unprovenParts: {
      details: 'pyynnön yksityiskohdat',
      postalAddress: 'postiosoite',
      phone: 'puhelinnumero',
      organisation: 'organisaatio',
      contactTime: 'yhteydenoton aika',
      follows: 'mitä aikaisempaa pyyntöä kirje jatkaa ja mitä siinä pyydetään',
      signature: 'kirjeessä näkyvä allekirjoitus',
      certificate: 'lähettäjän oma varmenne, jolla PDF-tiedosto on allekirjoitettu',
      identifiers: 'muut tunnistetiedot',
    },
  },
  unreadable: {
    empty: 'Tiedosto on tyhjä. Tallenna se uudelleen viestistä ja yritä uudestaan.',
    'too-large':
      'Tiedosto on yli 64 Mt. Täällä tehty kirje on tavallisesti alle 1 Mt, joten tämä ei ole sellainen.',
    'other-type':
      'Tiedosto ei ole PDF, kuva (JPEG tai PNG), viesti (.eml) eikä zip-paketti. Valitse kirje PDF-tiedostona tai kuvana.',
    'phone-image': 'Selain ei avaa tätä kuvamuotoa. Tallenna kuva JPEG-muodossa ja valitse se uudelleen.',
    'image-too-large': 'Kuva on liian suuri avattavaksi. Tallenna se pienempänä ja valitse uudelleen.',
    'image-damaged': 'Kuva ei aukea: se on vajaa tai vioittunut. Ota tai skannaa kuva uudelleen.',
    'no-seal':
      'Kuvasta ei löytynyt kirjeen QR-koodia. Kuvaa kirjeen ensimmäinen sivu, tai vanhemman kirjeen viimeinen sivu, niin että koodi on kokonaan kuvassa ja terävä.',
    'foreign-code': 'Kuvan QR-koodi ei ole tämän sivuston sinetti.',
    'pdf-encrypted':
      'PDF on salattu, joten sitä ei voi tarkistaa. Se voi silti olla täällä tehty kirje. Pyydä alkuperäinen liitetiedosto. Jos sinulla on salasana, tallenna PDF ilman salasanaa ja valitse se tässä.',
    'scan-not-read':
      'PDF:ssä on sivun kokoisia kuvia muodossa, jota selain ei lue. Jos tämä on skannattu kirje, tallenna sivu JPEG-kuvana ja valitse kuva.',
    'scan-unfinished':
      'PDF on niin raskas, ettei kaikkia sivuja ehditty tutkia. Jaa se pienempiin osiin tai tallenna sivut JPEG-kuvina.',
    'pixels-hidden':
      'Selain piilottaa kuvan pisteet sivuilta, joten koodia ei voi lukea. Salli sivun lukea kuvia: napsauta osoiterivin kuvakuvaketta ja valitse Salli. Voit myös tallentaa kuvan PNG-muodossa tai avata sivun toisella selaimella.',
    'outlook-message':
      'Tämä on Outlookin viestitiedosto (.msg), jota muut ohjelmat eivät avaa. Avaa viesti Outlookissa, tallenna sen liite ja valitse liite tässä.',
    'container-damaged': 'Viesti tai paketti on vioittunut, joten osaa sen tiedostoista ei voitu avata.',
    'container-encrypted':
      'Paketissa on salasanalla suojattuja tiedostoja. Pura ne ensin ja valitse ne tässä.',
    'container-empty':
      'Tiedostossa ei ole PDF-tiedostoa eikä kuvaa, jossa voisi olla kirje. Viestin teksti voi silti itsessään olla pyyntö: lue viesti.',
    'container-too-large':
      'Paketissa on niin paljon tai niin suuria tiedostoja, ettei kaikkia avattu. Pura se ja valitse enintään 200 tiedostoa kerralla.',
    'container-too-deep':
      'Paketin sisällä on paketteja niin monta sisäkkäin, ettei kaikkia avattu. Pura ne ja valitse kirjeet.',
    'insecure-page':
      'Selain tarkistaa allekirjoituksia vain suojatulla sivulla. Avaa tämä sivu osoitteesta, jonka alussa on https.',
    'checker-failed':
      'Tarkistus jäi kesken, joten tiedostosta ei tiedetä mitään. Lataa sivu uudelleen ja yritä uudestaan.',
  },
  /** Beside a packet that is whole but was not compared. */
  compareYourself: 'Avaa PDF ja vertaa sitä itse alla olevaan kirjeeseen.',
  /** Beside a PDF by others that may be a scanned letter. */
  scan: {
    'scan-without-seal':
      'PDF:ssä on kuvia, mutta niistä ei löytynyt kirjeen QR-koodia. Jos tämä on skannattu kirje, skannaa se tarkemmin tai ota kuva sivusta, jolla koodi on.',
  },
  /** The pages of a scan that were not read. */
  unreadPages: (pages: readonly number[]) =>
    pages.length === 1 ? `Lukematta jäi sivu ${pages[0]}.` : `Lukematta jäivät sivut ${pages.join(', ')}.`,
  /** Beside a letter to which another program has added something. */
  original: {
    text: 'Lue kirje alta tai alkuperäisestä tiedostosta. PDF-lukija näyttää myös lisätyn, ja se voi peittää alkuperäisen.',
    save: 'Tallenna alkuperäinen kirje',
    saved: (name: string) => `Tallennettu: ${name}.`,
    fileName: (reference: string) => `${reference}-alkuperainen.pdf`,
  },
  /** When this device's day is before the newest one that the portal knows. */
  clockBehind: (today: string, updated: string) =>
    `Tämän laitteen kello näyttää päivää ${today}, mutta sivusto on päivitetty ${updated}. Korjaa laitteen kello: määräpäivät lasketaan siitä.`,
  /** In the table, what to do with a row that is not in order by its file. */
  advice: {
    refused: 'Pyydä alkuperäinen tiedosto. Kirje voi silti olla pyyntö.',
    resaved: 'Pyydä alkuperäinen liite.',
    resavedPaper: 'Vertaa tietoja kirjeeseen tai pyydä alkuperäinen liite.',
    added: 'Lue alkuperäinen kirje avaamalla rivi.',
    future: 'Tarkista ensin tämän laitteen päivä.',
    paper: 'Vertaa tietoja paperiin avaamalla rivi.',
    foreign: 'Lue itse: se voi silti olla pyyntö.',
  },
  /** Beside whatever is not in order: the form of a request is free. */
  stillARequest:
    'Se voi silti olla pätevä pyyntö: laki ei vaadi allekirjoitusta eikä määrämuotoa. Vastausaika kuluu siitä, kun se saapui. Jos epäilet kirjettä, kysy asiaa pyytäjältä osoitteesta, jonka jo tunnet.',
  /** Which notice the person read, where another has replaced it. */
  readNotice: {
    text: (day: string, register: string) =>
      `Pyytäjä luki selosteen, joka on päivitetty ${day} (${register}). Se ei ole enää voimassa.`,
    link: 'Lue se',
  },
  detail: {
    back: 'Takaisin taulukkoon',
    facts: 'Tiedot lyhyesti',
    reference: 'Viite',
    rights: 'Pyyntö',
    letterKind: 'Kirje',
    follows: 'Jatkaa pyyntöä',
    registers: 'Rekisteri',
    name: 'Pyytäjä',
    representative: 'Asiaa hoitaa',
    identifiers: 'Tunnetaan myös',
    knownEmails: 'Tunnettu sähköposti',
    emails: 'Sähköposti',
    replyTo: 'Vastaus pyydetään',
    createdOn: 'Kirje päivätty',
    businessId: 'Osoitettu Y-tunnukselle',
    letter: 'Pyyntö kirjeenä',
    wholeLetter: 'Kirje kokonaan',
    technical: 'Allekirjoituksen tiedot',
    certificateName: 'Nimi varmenteessa',
    fingerprint: 'Avaimen sormenjälki',
    digest: 'Allekirjoitetun sisällön SHA-256',
    requestDigest: 'Pyynnön SHA-256',
    signedAt: 'Allekirjoitettu',
    signedAtText: (day: string, time: string) => `${day} klo\u00a0${time} lähettäjän laitteen kellon mukaan`,
    developer: 'Tekninen syy',
    yes: 'kyllä',
    no: 'ei',
  },
  deadline: {
    heading: 'Milloin on vastattava',
    received: 'Minä päivänä pyyntö saapui?',
    receivedHint: 'Se päivä, jona viesti tai kirje tuli perille, ei se, jona se luettiin.',
    due: (day: string) => `Vastaa viimeistään ${day}`,
    law: 'Vastaus on annettava ilman aiheetonta viivytystä, viimeistään kuukauden kuluessa (tietosuoja-asetuksen 12 artiklan 3 kohta). Viimeinen päivä siirtyy arkipäivään (asetus 1182/71).',
    extension: (due: string, extended: string) =>
      `Jos pyyntö on monimutkainen tai pyyntöjä on monta, aikaa voi jatkaa. Kerro jatkosta ja sen syistä viimeistään ${due}. Jatkettu aika päättyy ${extended}; se lasketaan saapumispäivästä.`,
    refusal:
      'Jos et toimi pyynnön mukaan, kerro samassa ajassa syyt ja oikeussuojakeinot (12 artiklan 4 kohta).',
    atOnce: {
      marketingObjection:
        'Lopeta suoramarkkinointi heti. Määräaika koskee vain vastausta (21 artiklan 3 kohta).',
      consentWithdrawal:
        'Lopeta suostumukseen perustuva käsittely heti. Määräaika koskee vain vastausta (7 artiklan 3 kohta).',
    },
    assumed: {
      today: 'Laskettu tästä päivästä. Korjaa päivä, jos kirje tuli perille aiemmin.',
      message: 'Päivä on viestin vastaanottotiedoista. Korjaa se, jos kirje tuli perille muulloin.',
    },
    otherController: 'Vastausaikaa ei lasketa, koska kirje on osoitettu toiselle yritykselle.',
    unknown: 'Kirjoita saapumispäivä, niin näet määräpäivän.',
    followUp:
      'Tämä kirje jatkaa aikaisempaa pyyntöä eikä ole uusi pyyntö. Määräaika lasketaan siitä, kun alkuperäinen pyyntö saapui.',
  },
  receivedProblems: {
    'not-day': 'Kirjoita päivä, jona pyyntö saapui, muodossa 31.5.2025',
    'no-such-day': dayWords.noSuchDay,
    'too-early': 'Kirjoita päivä, joka on 25.5.2018 tai myöhemmin',
  },
  proof: {
    heading: 'Mitä allekirjoitus todistaa ja mitä ei',
    /** Of a certificate that the portal made. */
    selfMade:
      'Varmenne on allekirjoittajan itse luoma. Se varmentaa tiedoston eheyden, ei allekirjoittajan henkilöllisyyttä. Henkilöllisyys arvioidaan tarvittaessa tietosuoja-asetuksen 12 artiklan 6 kohdan mukaisesti.',
    /** Of a certificate from elsewhere. */
    own: 'Allekirjoittaja käytti omaa varmennettaan. Tämä sivu ei tutki, kuka varmenteen on myöntänyt. Henkilöllisyys arvioidaan tarvittaessa tietosuoja-asetuksen 12 artiklan 6 kohdan mukaisesti.',
    list: {
      selfMade: [
        'Se todistaa, ettei tiedosto ole muuttunut allekirjoittamisen jälkeen.',
        'Se todistaa, että samalla avaimella allekirjoitetut kirjeet tulevat samalta avaimen haltijalta.',
        'Se ei todista, kuka avaimen haltija on, eikä sitä, milloin kirje allekirjoitettiin.',
        'Se on sähköinen allekirjoitus, mutta ei kehittynyt eikä hyväksytty. PDF-lukija sanoo allekirjoittajaa tuntemattomaksi.',
      ],
      /** The issuer may be anybody, also one whose certificates are qualified: nothing is said of the kind. */
      own: [
        'Se todistaa, ettei tiedosto ole muuttunut allekirjoittamisen jälkeen.',
        'Varmenteen myöntäjästä riippuu, mitä se kertoo allekirjoittajasta. Se ei todista, milloin kirje allekirjoitettiin.',
        'Tämä sivu ei sano, onko allekirjoitus kehittynyt tai hyväksytty. Käytä siihen ohjelmaa, joka tutkii myös varmenteen myöntäjän.',
        'Avaimen sormenjälki on lähettäjän selaimen avaimen. Se avain on allekirjoittanut kirjeen QR-koodin. Kirjeet, joissa on sama sormenjälki, tulevat samalta avaimen haltijalta.',
      ],
    },
  },
  preview: {
    preview: 'Kirje',
    referencePending: '',
    fingerprintPending: '',
    signature: 'Kirjeessä näkyvä allekirjoitus',
  },
  takeAway: {
    heading: 'Ota tiedot talteen',
    missing: 'Tietoja ei voi nyt ottaa talteen, koska osa sivusta ei latautunut. Lataa sivu uudelleen.',
    all: (count: number) => `Ota kaikki ${count} pyyntöä talteen`,
    json: 'JSON',
    csv: 'CSV taulukkoon',
    fides: 'Fides',
    openDsr: 'OpenDSR',
    note: 'Mukaan tulevat pyynnöt, jotka ovat kunnossa tai jäivät vertaamatta. Muiden sisältöön ei voi luottaa.',
    csvNote:
      'CSV-tiedostossa on puolipisteet, ja se aukeaa suomenkielisessä Excelissä. Solun alussa oleva heittomerkki estää kaavan suorittamisen.',
    helpHeading: 'Mitä tiedostoissa on?',
    mappingText:
      'Fides ja OpenDSR ovat ohjelmia ja rajapintoja, joilla yritykset käsittelevät pyyntöjä. Kumpikin tuntee vain tarkastus-, siirto- ja poistopyynnön.',
    mappingFields: [
      'Fides: jokaisesta tunnetusta sähköpostista tulee oma pyyntönsä. Viite on kentässä external_id, saapumispäivä kentässä requested_at, ja policy_key on Fidesin oma oletus. Vie enintään 50 kerralla.',
      'OpenDSR 2.0: sähköpostit ovat kentässä subject_identities ja saapumispäivä kentässä submitted_time. Tunniste subject_request_id arvotaan.',
      'Pois jäävät kirjeen yksityiskohdat, nimi, postiosoite ja edustaja. Ne ovat JSON-tiedostossa ja kirjeessä.',
    ],
    saved: (name: string) => `Tallennettu: ${name}.`,
    leftOut: (format: string) => `${format}-tiedostosta jäivät pois:`,
    leftOutItem: {
      'unknown-right': (reference: string, right: string) => `${reference}: ${right}, jota muoto ei tunne`,
      'no-identity': (reference: string, right: string) =>
        `${reference}: ${right}, koska pyytäjällä ei ole sähköpostia`,
      'no-new-request': (reference: string) =>
        `${reference}: kirje jatkaa aikaisempaa pyyntöä eikä ole uusi pyyntö`,
    },
    fileNames: {
      json: 'pyynnot.json',
      csv: 'pyynnot.csv',
      fides: 'fides.json',
      openDsr: 'opendsr.json',
    },
    columns: {
      fileName: 'Tiedosto',
      verdict: 'Tulos',
      reference: 'Viite',
      receivedOn: 'Saapui',
      dueOn: 'Vastaa viimeistään',
      extendedDueOn: 'Jatkettu aika päättyy',
      createdOn: 'Kirje päivätty',
      rights: 'Pyyntö',
      articles: 'Artiklat',
      registers: 'Rekisteri',
      name: 'Pyytäjä',
      knownEmails: 'Tunnetut sähköpostit',
      organisation: 'Organisaatio',
      contactTime: 'Yhteydenoton aika',
      representative: 'Edustaja',
      representativeKind: 'Edustajan asema',
      identifiers: 'Muut tunnisteet',
      replyChannel: 'Vastaustapa',
      replyEmail: 'Sähköposti vastaukselle',
      postalAddress: 'Postiosoite',
      phone: 'Puhelin',
      typed: 'Omin sanoin',
      letter: 'Kirje',
      follows: 'Aikaisempi viite',
      fingerprint: 'Avaimen sormenjälki',
      messageDigest: 'SHA-256',
      doubts: 'Huomaa',
      receivedBasis: 'Saapumispäivän peruste',
      page: 'Sivu',
    },
    receivedBases: { today: 'oletus', message: 'viestin tiedot', written: 'kirjattu' },
    replyChannels: { email: 'sähköpostilla', post: 'postissa' },
  },
  and: 'ja',
};
