/** What a calendar entry names. */
interface CalendarFacts {
  readonly reference: string;
  readonly controller: string;
}

/** Words for the life of a request: its states, its next steps, what happened to it and what follows. */
export const life = {
  /** The states, as a heading and in lists. */
  states: {
    signed: 'Allekirjoitettu, ei vielä lähetetty',
    sent: 'Lähetetty, odottaa vastausta',
    received: 'Perillä, odottaa vastausta',
    extended: 'Vastausaikaa on jatkettu',
    clarificationAsked: 'Sinulta on pyydetty täsmennystä',
    identityAsked: 'Henkilöllisyydestäsi on kysytty lisää',
    answered: 'Vastaus on tullut',
    partlyAnswered: 'Vastaus on tullut vain osaan pyynnöstä',
    refused: 'Pyyntöön ei ole suostuttu',
    withdrawn: 'Pyyntö on peruutettu',
    complained: 'Asia on tietosuojavaltuutetulla',
    closed: 'Päättynyt',
  },
  late: 'Myöhässä',
  estimate: 'arvio',

  /** The one thing to do next, in a sentence or two. */
  steps: {
    send: 'Lähetä kirje. Merkitse sitten, milloin lähetit sen.',
    waitUntil: (day: string) => `Odota vastausta ${day} asti.`,
    waitUntilEstimate: (day: string) => `Odota vastausta ${day} asti. Päivä on arvio.`,
    wait: 'Odota vastausta.',
    waitReminded: (day: string) => `Olet muistuttanut. Odota vastausta ${day} asti.`,
    remindLate: (day: string) => `Vastaus on ollut myöhässä ${day} alkaen. Lähetä muistutus.`,
    remindLateEstimate: (day: string) =>
      `Vastaus on arviolta ollut myöhässä ${day} alkaen. Lähetä muistutus.`,
    remindPartLate: (day: string) =>
      `Se, mikä vastauksesta puuttuu, on ollut myöhässä ${day} alkaen. Pyydä se muistutuksella.`,
    remind: 'Pyydä muistutuksella se, mikä vastauksesta puuttuu.',
    clarify: 'Vastaa täsmennyksellä, niin pyyntöäsi voidaan käsitellä.',
    identify: 'Vastaa kysymykseen. Kerro vain se, mikä on tarpeen.',
    check: 'Lue vastaus. Jos sait, mitä pyysit, merkitse asia päättyneeksi. Jos jotain puuttuu, muistuta.',
    complainLate: 'Muistutukseenkaan ei ole vastattu. Voit valittaa tietosuojavaltuutetulle.',
    complain: 'Jos et tyydy perusteluihin, voit valittaa tietosuojavaltuutetulle.',
    waitAuthority: 'Odota tietosuojavaltuutetun ratkaisua. Siihen voi mennä noin vuosi.',
    waitAuthorityUntil: (day: string) =>
      `Odota. Tietosuojavaltuutetun on kerrottava asian etenemisestä viimeistään ${day}. Ratkaisuun voi mennä noin vuosi.`,
    waitAuthorityOver: (day: string) =>
      `Tietosuojavaltuutetun piti kertoa asian etenemisestä viimeistään ${day}. Jos mitään ei ole kuulunut, kysy toimistosta. Voit viedä asian myös hallinto-oikeuteen.`,
    none: 'Sinun ei tarvitse tehdä mitään.',
  },
  stepButtons: {
    send: 'Avaa ja lähetä',
    remind: 'Kirjoita muistutus',
    clarify: 'Kirjoita täsmennys',
    identify: 'Kirjoita vastaus',
    check: 'Merkitse päättyneeksi',
    complain: 'Kirjoita valitus',
  },

  /** What happened, as a row of the timeline. */
  events: {
    sent: {
      email: 'Lähetetty sähköpostitse',
      letter: 'Lähetetty kirjeenä',
      trackedLetter: 'Lähetetty seurattavana kirjeenä',
      hand: 'Viety perille',
    },
    letterSent: {
      email: (letter: string) => `${letter} lähetetty sähköpostitse`,
      letter: (letter: string) => `${letter} lähetetty kirjeenä`,
      trackedLetter: (letter: string) => `${letter} lähetetty seurattavana kirjeenä`,
      hand: (letter: string) => `${letter} viety perille`,
    },
    undelivered: 'Palautunut, ei tullut perille',
    received: 'Tullut perille',
    answered: 'Vastaus tullut',
    partlyAnswered: 'Vastaus tullut osaan pyynnöstä',
    refused: 'Pyyntöön ei suostuttu',
    extended: 'Ilmoitettu jatkoajasta',
    clarificationAsked: 'Pyydetty täsmennystä',
    identityAsked: 'Kysytty lisää henkilöllisyydestä',
    replied: 'Vastasit kysymykseen',
    closed: 'Merkitty päättyneeksi',
  },
  /** The same in a word or two, for the drawing. */
  marks: {
    signed: 'allekirjoitettu',
    sent: 'lähetetty',
    undelivered: 'palautunut',
    received: 'perillä',
    receivedEstimate: 'perillä, arvio',
    answered: 'vastaus',
    partlyAnswered: 'osittainen vastaus',
    refused: 'kielteinen vastaus',
    extended: 'jatkoaika',
    clarificationAsked: 'täsmennyspyyntö',
    identityAsked: 'kysymys',
    replied: 'vastasit',
    closed: 'päättynyt',
    due: 'määräpäivä',
    dueEstimate: 'määräpäivä, arvio',
    replyBy: 'muistutuksen päivä',
    authorityDue: 'viranomaisen päivä',
    today: 'tänään',
  },

  /** The letters that follow a request. */
  letters: {
    reminder: {
      name: 'Muistutus',
      mark: 'muistutus',
      purpose: 'Kun vastaus on myöhässä tai vajaa. Se toistaa pyynnön, eikä määräaika ala alusta.',
    },
    clarification: {
      name: 'Täsmennys',
      mark: 'täsmennys',
      purpose: 'Kun sinulta pyydetään täsmennystä siihen, mitä pyyntö koskee.',
    },
    identityAnswer: {
      name: 'Vastaus henkilöllisyyskysymykseen',
      mark: 'vastauksesi',
      purpose: 'Kun henkilöllisyydestäsi kysytään lisää. Kerrot vain sen, mikä on tarpeen.',
    },
    withdrawal: {
      name: 'Pyynnön peruutus',
      mark: 'peruutus',
      purpose: 'Kun et enää halua vastausta pyyntöön tai johonkin sen osaan.',
    },
    powerOfAttorney: {
      name: 'Valtakirja',
      mark: 'valtakirja',
      purpose: 'Osoittaa, että saat tehdä pyynnön toisen puolesta. Hän allekirjoittaa sen kynällä.',
    },
    complaint: {
      name: 'Valitus tietosuojavaltuutetulle',
      mark: 'valitus',
      purpose: 'Kun vastausta ei tule tai et tyydy siihen. Mukana on luettelo siitä, mitä on tapahtunut.',
    },
  },

  /** The view of one request. */
  view: {
    back: 'Kaikki pyynnöt',
    loading: 'Haetaan pyyntöä tästä selaimesta.',
    missing: {
      heading: 'Pyyntöä ei löydy',
      text: 'Tässä selaimessa ei ole pyyntöä, johon linkki vie. Se on voitu poistaa, tai se on toisessa selaimessa.',
    },
    facts: {
      asked: 'Mitä pyysit',
      controller: 'Keneltä',
      registers: 'Rekisteri',
      reference: 'Viite',
      signedOn: 'Allekirjoitettu',
    },
    nextHeading: 'Mitä seuraavaksi',
    calendar: 'Lisää kalenteriin (.ics)',
    timelineHeading: 'Mitä on tapahtunut',
    lettersHeading: 'Kirjeet',
    followUpsHeading: 'Seuraavat kirjeet',
    followUpsText: 'Kirjeet viittaavat tähän pyyntöön. Lähetetty kirje ei muutu.',
    resume: (letter: string) => `${letter}: jatka luonnosta`,
    manageHeading: 'Koko pyyntö',
    firstLetter: 'Pyyntö',
    open: 'Avaa',
    openAndSend: 'Avaa ja lähetä',
    download: 'Lataa PDF',
    letterSentOn: (day: string) => `lähetetty ${day}`,
    letterNotSent: 'ei vielä lähetetty',
  },

  /** When an answer is due, and how the day is reckoned. */
  due: {
    heading: 'Määräpäivä',
    none: 'Määräpäivä lasketaan, kun olet merkinnyt pyynnön lähetetyksi.',
    on: (day: string, weekday: string) => `${weekday} ${day}`,
    paused: 'Aika seisoo, kunnes vastaat kysymykseen. Määräpäivä siirtyy sen verran eteenpäin.',
    how: 'Näin päivä on laskettu',
    receipt: {
      recorded: (day: string) => `Saapui ${day}.`,
      email: (day: string) => `Saapui ${day}: sähköposti tulee yleensä perille samana päivänä.`,
      hand: (day: string) => `Saapui ${day}, kun veit sen perille.`,
      letter: (day: string) =>
        `Saapui arviolta ${day}: tavallisen kirjeen arvioidaan olevan perillä viikossa.`,
      trackedLetter: (day: string) =>
        `Saapui arviolta ${day}. Katso oikea päivä Postin seurannasta ja merkitse se, niin määräpäivä on tarkka.`,
    },
    ends: {
      1: (day: string, weekday: string) => `Kuukausi saapumisesta päättyy ${day}, joka on ${weekday}.`,
      3: (day: string, weekday: string) =>
        `Aikaa on jatkettu kahdella kuukaudella. Kolme kuukautta saapumisesta päättyy ${day}, joka on ${weekday}.`,
    },
    pausedDays: (days: number) =>
      `Aika seisoi ${days === 1 ? 'yhden päivän' : `${days} päivää`}, kun kysymys odotti vastaustasi. Laki ei kerro, miten nämä päivät lasketaan, joten määräpäivä on arvio.`,
    pausedUntil: (day: string, weekday: string) => `Niiden jälkeen aika päättyy ${day}, joka on ${weekday}.`,
    moved: (day: string, weekday: string) =>
      `Se ei ole arkipäivä, joten viimeinen päivä siirtyy seuraavaan arkipäivään: ${weekday} ${day}.`,
    between: (days: readonly string[]) => `Välissä ${days.length === 1 ? 'on' : 'ovat'} ${joined(days)}.`,
    eve: (eve: string) => `Varmuuden vuoksi ${eve} on laskettu pyhäksi.`,
    statutory: (day: string) => `Tiukimman laskutavan mukaan viimeinen päivä on ${day}.`,
    until: 'Vastaus on ajoissa, jos se annetaan viimeistään tuona päivänä.',
    weekdays: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
    daysOff: {
      saturday: 'lauantai',
      sunday: 'sunnuntai',
      newYearsDay: 'uudenvuodenpäivä',
      epiphany: 'loppiainen',
      goodFriday: 'pitkäperjantai',
      easterSunday: 'pääsiäispäivä',
      easterMonday: 'toinen pääsiäispäivä',
      mayDay: 'vappu',
      ascensionDay: 'helatorstai',
      whitSunday: 'helluntaipäivä',
      midsummerEve: 'juhannusaatto',
      midsummerDay: 'juhannuspäivä',
      allSaintsDay: 'pyhäinpäivä',
      independenceDay: 'itsenäisyyspäivä',
      christmasEve: 'jouluaatto',
      christmasDay: 'joulupäivä',
      boxingDay: 'tapaninpäivä',
    },
  },

  /** The timeline's rows and the way back from each. */
  timeline: {
    signed: 'Kirje allekirjoitettu',
    receiptEstimated: 'Arvioitu saapumispäivä',
    due: {
      1: 'Määräpäivä: kuukausi saapumisesta',
      3: 'Määräpäivä: kolme kuukautta saapumisesta',
    },
    replyBy: 'Muistutuksessa annettu päivä',
    authorityDue: 'Tietosuojavaltuutetun on kerrottava asian etenemisestä',
    today: 'Tänään',
    estimate: 'arvio',
    note: 'Muistiinpano:',
    files: 'Tiedostot',
    download: (name: string, size: string) => `Lataa ${name} (${size})`,
    undo: 'Kumoa',
    undone: (event: string) => `Kumottu: ${event}.`,
    bringBack: 'Palauta',
    broughtBack: (event: string) => `Palautettu: ${event}.`,
    fileGone: (name: string) => `Tiedostoa ${name} ei löydy tästä selaimesta.`,
  },

  /** The form that records what happened. */
  record: {
    heading: 'Mitä tapahtui?',
    text: 'Merkitse, kun jotain tapahtuu, niin näet oikean määräpäivän ja seuraavan askeleen.',
    kind: 'Tapahtuma',
    kinds: {
      undelivered: [
        'Kirje tai viesti palautui',
        'Pyyntö ei tullut perille. Lähetä se uudelleen. Muistutuksen tai muun kirjeen palautumista ei merkitä tähän.',
      ],
      received: ['Pyyntö tuli perille', 'Tiedät päivän seurannasta, kuittauksesta tai vahvistusviestistä.'],
      answered: ['Sain vastauksen', ''],
      partlyAnswered: ['Sain vain osan', 'Jotain pyytämääsi puuttuu.'],
      refused: ['Pyyntöön ei suostuttu', 'Sinulle on kerrottava syy ja se, miten voit valittaa.'],
      extended: [
        'Minulle ilmoitettiin jatkoajasta',
        'Aikaa voi jatkaa enintään kahdella kuukaudella. Syy on kerrottava.',
      ],
      clarificationAsked: [
        'Minulta pyydettiin täsmennystä',
        'Halutaan tietää tarkemmin, mitä pyyntö koskee.',
      ],
      identityAsked: ['Minulta kysyttiin henkilöllisyydestä', 'Halutaan varmistaa, kuka pyytää.'],
      replied: ['Vastasin kysymykseen', 'Vastasit omalla viestilläsi etkä täällä tehdyllä kirjeellä.'],
      closed: ['Asia on valmis', 'Et odota enää mitään.'],
    } satisfies Readonly<Record<string, readonly [string, string]>>,
    day: 'Minä päivänä?',
    dayHint: (today: string) => `Esimerkiksi ${today}.`,
    note: 'Muistiinpano',
    noteHint: 'Jos haluat. Esimerkiksi mitä vastauksessa sanottiin.',
    files: 'Tiedostot',
    filesHint:
      'Jos haluat. Vastaus, kuva kirjeestä tai kuitti. Tiedostot jäävät vain tähän selaimeen, eikä niitä lähetetä minnekään.',
    choose: 'Valitse tiedostot',
    chosen: 'Valitut tiedostot',
    total: (count: number, size: string) =>
      `${count === 1 ? '1 tiedosto' : `${count} tiedostoa`}, yhteensä ${size}`,
    leaveOut: 'Jätä pois',
    removeFile: (name: string) => `Jätä pois ${name}`,
    fileRemoved: (name: string) => `${name} on jätetty pois.`,
    save: 'Tallenna tapahtuma',
    retry: 'Yritä tallentaa uudelleen',
    saving: 'Tallennetaan.',
    saved: (event: string) => `Tallennettu: ${event}.`,
    notSaved: 'Tapahtumaa ei voitu tallentaa. Kirjoittamasi on yhä tässä.',
    changedElsewhere:
      'Tapahtuma ei sovi enää tähän kohtaan: pyyntö on muuttunut toisessa välilehdessä. Kirjoittamasi on yhä tässä. Tarkista, mitä on tapahtunut.',
    problems: {
      'kind:missing': 'Valitse, mitä tapahtui',
      'on:missing': 'Kirjoita päivä, jona se tapahtui',
      'on:not-day': 'Kirjoita päivä muodossa 31.5.2025',
      'on:future': 'Kirjoita päivä, joka on tänään tai aikaisemmin',
      'on:before-signing': 'Kirjoita päivä, joka on aikaisintaan kirjeen allekirjoituspäivä',
      'on:before-sending': 'Kirjoita päivä, joka on aikaisintaan lähetyspäivä',
      'on:no-place': 'Tarkista päivä: se ei sovi siihen, mitä olet jo merkinnyt',
      'note:too-long': 'Lyhennä muistiinpanoa, siinä saa olla enintään 4000 merkkiä',
      'note:identity-code': 'Poista henkilötunnus muistiinpanosta',
      'files:too-many': 'Valitse enintään 50 tiedostoa',
      'files:unreadable': 'Valitse tiedostot uudelleen, yhtä niistä ei voi lukea',
    } as Readonly<Record<string, string>>,
  },

  /** The calendar file; what a calendar shows may be seen by others, so it names nobody but the controller. */
  calendar: {
    name: 'Tietosuojapyynnöt',
    all: 'Määräpäivät kalenteriin (.ics)',
    none: 'Nyt ei ole päivää, jota odottaa. Kalenteritiedostoa ei tehty.',
    done: (count: number) =>
      count === 1
        ? 'Kalenteritiedostossa on yksi määräpäivä.'
        : `Kalenteritiedostossa on ${count} määräpäivää.`,
    oneFileName: (reference: string) => `maarapaiva-${reference}.ics`,
    allFileName: 'maarapaivat.ics',
    entries: {
      answer: ({ reference, controller }: CalendarFacts) => ({
        summary: `Viimeinen päivä vastata pyyntöön ${reference}`,
        description: `${controller}: pyyntöön ${reference} on vastattava viimeistään tänään. Jos vastausta ei ole tullut huomenna, lähetä muistutus.`,
      }),
      reply: ({ reference, controller }: CalendarFacts) => ({
        summary: `Viimeinen päivä vastata muistutukseen ${reference}`,
        description: `${controller}: muistutukseen pyynnöstä ${reference} on pyydetty vastaus viimeistään tänään. Jos sitä ei ole tullut huomenna, voit valittaa tietosuojavaltuutetulle.`,
      }),
      authority: ({ reference }: CalendarFacts) => ({
        summary: `Tietosuojavaltuutetun vastaus, pyyntö ${reference}`,
        description: `Tietosuojavaltuutetun on kerrottava valituksen etenemisestä viimeistään tänään, pyyntö ${reference}.`,
      }),
    },
  },
};

/** A Finnish enumeration. */
function joined(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ja ${items.at(-1)}`;
}
