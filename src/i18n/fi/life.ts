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
    idCopyAsked: 'Sinulta on pyydetty kopiota passista tai henkilökortista',
    formDemanded: 'Sinua on vaadittu käyttämään lomaketta',
    feeAsked: 'Sinulta on pyydetty maksua',
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
    remindLate: (day: string) => `Vastauksen olisi pitänyt tulla viimeistään ${day}. Lähetä muistutus.`,
    remindLateEstimate: (day: string) =>
      `Vastauksen olisi arviolta pitänyt tulla viimeistään ${day}. Lähetä muistutus.`,
    remindPartLate: (day: string) =>
      `Koko vastauksen olisi pitänyt tulla viimeistään ${day}. Pyydä muistutuksella se, mikä siitä puuttuu.`,
    remind: 'Pyydä muistutuksella se, mikä vastauksesta puuttuu.',
    clarify: 'Vastaa täsmennyksellä, niin pyyntöäsi voidaan käsitellä.',
    identify: 'Vastaa kysymykseen. Kerro vain se, mikä on tarpeen.',
    insist: 'Sinun ei tarvitse suostua. Toista pyyntösi muistutuksella. Määräaika kuluu koko ajan.',
    check: 'Lue vastaus. Jos sait, mitä pyysit, merkitse asia päättyneeksi. Jos jotain puuttuu, muistuta.',
    complainLate: 'Muistutukseenkaan ei ole vastattu. Voit valittaa tietosuojavaltuutetulle.',
    complain: 'Jos et tyydy vastaukseen, voit valittaa tietosuojavaltuutetulle.',
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
    insist: 'Kirjoita muistutus',
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
    undelivered: 'Pyyntö palautunut, ei tullut perille',
    letterUndelivered: 'Kirje palautunut, ei tullut perille',
    received: 'Tullut perille',
    answered: 'Vastaus tullut',
    partlyAnswered: 'Vastaus tullut osaan pyynnöstä',
    refused: 'Pyyntöön ei suostuttu',
    extended: 'Ilmoitettu jatkoajasta',
    clarificationAsked: 'Pyydetty täsmennystä',
    identityAsked: 'Kysytty lisää henkilöllisyydestä',
    idCopyAsked: 'Pyydetty kopiota passista tai henkilökortista',
    formDemanded: 'Vaadittu käyttämään lomaketta',
    feeAsked: 'Pyydetty maksua',
    replied: 'Vastasit kysymykseen',
    closed: 'Merkitty päättyneeksi',
  },
  /** The same in a word or two, for the drawing. */
  marks: {
    signed: 'allekirjoitettu',
    sent: 'lähetetty',
    undelivered: 'palautunut',
    letterUndelivered: 'kirje palautunut',
    received: 'perillä',
    receivedEstimate: 'perillä, arvio',
    answered: 'vastaus',
    partlyAnswered: 'osittainen vastaus',
    refused: 'kielteinen vastaus',
    extended: 'jatkoaika',
    clarificationAsked: 'täsmennyspyyntö',
    identityAsked: 'kysymys',
    idCopyAsked: 'kysymys',
    formDemanded: 'lomake',
    feeAsked: 'maksu',
    replied: 'vastasit',
    closed: 'päättynyt',
    reviewed: 'läpikäynti',
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
    complaintNews: {
      name: 'Ilmoitus valituksesta',
      mark: 'ilmoitus',
      purpose:
        'Kun olet valittanut ja vastaus tulee myöhässä, haluat lisätä jotain tai perut valituksen. Se menee tietosuojavaltuutetulle.',
    },
  },
};
