import { dayWords } from './days.ts';
import { inForm, type NameForms } from './grammar.ts';

/** What the form says of one letter that follows a request. */
export interface FollowUpFormWords {
  /** The heading of the first step, of the last one, and of the last one once the letter was sent. */
  readonly write: string;
  readonly send: string;
  readonly sent: string;
  /** What the letter is for. */
  readonly about: string;
  /** What marks it sent, and what happens then; not for a power of attorney, which is sent with the request. */
  readonly button: string;
  readonly next: string;
}

/** Words of the form, of signing and of sending for the letters that follow a request. */
export const followUpForm = {
  progress: 'Kirjeen vaiheet',
  /** The names of the steps in the list. */
  steps: { write: 'Kirjoita', check: 'Tarkista', send: 'Lähetä', print: 'Tulosta' },
  checkHeading: 'Tarkista ja allekirjoita',
  follows: (reference: string) => `Kirje koskee pyyntöä ${reference}.`,
  showRequest: 'Näytä pyyntö',
  readOver: 'Lue kirje vielä läpi ennen kuin allekirjoitat.',
  newKey:
    'Ensimmäisen kirjeen allekirjoitusavainta ei ole tässä selaimessa. Tämä kirje allekirjoitetaan uudella avaimella, ja kirje kertoo sen.',

  letters: {
    reminder: {
      write: 'Kirjoita muistutus',
      send: 'Lähetä muistutus',
      sent: 'Muistutuksesi on lähetetty',
      about: 'Muistutus toistaa pyyntösi. Se ei ole uusi pyyntö, eikä määräaika ala alusta.',
      button: 'Lähetin muistutuksen',
      next: 'Odota vastausta muistutuksen päivään asti. Jos sitä ei tule, voit valittaa tietosuojavaltuutetulle.',
    },
    clarification: {
      write: 'Kirjoita täsmennys',
      send: 'Lähetä täsmennys',
      sent: 'Täsmennyksesi on lähetetty',
      about: 'Täsmennys kertoo tarkemmin, mitä pyyntösi koskee. Muuten pyyntö pysyy ennallaan.',
      button: 'Lähetin täsmennyksen',
      next: 'Pyyntösi käsittely jatkuu. Näet määräajan pyynnön sivulta.',
    },
    identityAnswer: {
      write: 'Vastaa kysymykseen henkilöllisyydestäsi',
      send: 'Lähetä vastaus',
      sent: 'Vastauksesi on lähetetty',
      about:
        'Kerro vain se, mistä tietosi löytyvät ja sinut tunnistetaan. Henkilötunnusta tai kuvaa henkilöllisyystodistuksesta ei tarvita.',
      button: 'Lähetin vastauksen',
      next: 'Pyyntösi käsittely jatkuu. Näet määräajan pyynnön sivulta.',
    },
    withdrawal: {
      write: 'Peru pyyntö',
      send: 'Lähetä peruutus',
      sent: 'Peruutuksesi on lähetetty',
      about: 'Voit perua pyynnön milloin vain, kokonaan tai osaksi. Syytä ei tarvitse kertoa.',
      button: 'Lähetin peruutuksen',
      next: 'Sinun ei tarvitse tehdä muuta. Voit tehdä saman pyynnön myöhemmin uudelleen.',
    },
    powerOfAttorney: {
      write: 'Kirjoita valtakirja',
      send: 'Tulosta valtakirja',
      sent: 'Tulosta valtakirja',
      about: 'Valtakirja osoittaa, että saat tehdä pyynnön toisen puolesta. Hän allekirjoittaa sen kynällä.',
      button: '',
      next: '',
    },
    complaint: {
      write: 'Kirjoita valitus',
      send: 'Tee valitus',
      sent: 'Valituksesi on tehty',
      about:
        'Valitus pyytää tietosuojavaltuutettua tutkimaan asian. Se on maksuton. Tapahtumien päivät tulevat kirjeeseen pyynnön tiedoista.',
      button: 'Tein valituksen',
      next: 'Tietosuojavaltuutetun toimisto ilmoittaa sinulle, miten asia etenee. Käsittelyyn voi mennä vuosi. Jos vastaus pyyntöösi tulee sillä välin, merkitse se muistiin.',
    },
    complaintNews: {
      write: 'Kirjoita ilmoitus',
      send: 'Lähetä ilmoitus',
      sent: 'Ilmoituksesi on lähetetty',
      about: 'Ilmoitus kertoo tietosuojavaltuutetulle, mitä valituksesi jälkeen on tapahtunut.',
      button: 'Lähetin ilmoituksen',
      next: 'Jos peruit valituksen etkä odota enää mitään, merkitse asia päättyneeksi.',
    },
  } satisfies Record<string, FollowUpFormWords>,

  /** How the letter goes out, by whom it goes to. */
  channel: {
    controller: {
      label: 'Miten lähetät kirjeen?',
      options: {
        email: ['Sähköpostitse', 'Nopein. Lähettämäsi viesti on samalla todiste.'],
        post: ['Postitse', 'Tulostat kirjeen ja laitat sen kuoreen.'],
      },
    },
    supervisoryAuthority: {
      label: 'Kumpi osoite kirjeeseen tulee?',
      hint: 'Valitset lähetystavan vasta allekirjoituksen jälkeen.',
      options: {
        email: ['Viranomaisen sähköpostiosoite', 'Jos lähetät kirjeen sähköpostitse.'],
        post: ['Viranomaisen postiosoite', 'Jos lähetät paperin tai käytät viranomaisen lomaketta.'],
      },
    },
  },

  lead: {
    email: 'Kirje on valmis. Lähetä se sähköpostin liitteenä.',
    post: 'Kirje on valmis. Tulosta se ja lähetä se postitse.',
    supervisoryAuthority:
      'Kirje on valmis. Valitse, millä tavalla lähetät sen. Tämä sivu ei lähetä mitään puolestasi.',
    nobody: 'Valtakirja on valmis. Se lähetetään pyynnön liitteenä, ei erikseen.',
  },
  again: 'Kirje ja lähetysohjeet',

  /** The message that carries the letter. */
  message: {
    subject: (subject: string, reference: string) => `${subject}, ${reference}`,
    opening: 'Hei!',
    follows: (controller: NameForms, reference: string, requests: string) =>
      `Kirje koskee pyyntöä ${reference}, jonka olen tehnyt ${inForm(controller, 'allative')}: ${requests}.`,
    registers: (registers: string) => `Rekisterit: ${registers}.`,
    represented: 'Kirjoitan toisen puolesta.',
    greeting: 'Ystävällisin terveisin',
  },

  enclosures: {
    heading: 'Liitä myös nämä',
    text: 'Kirje mainitsee nämä liitteet. Tallenna ne ja lähetä ne samalla.',
    request: (reference: string, day: string) => `Pyyntö ${reference}, ${day}`,
    letter: (kind: string, reference: string, day: string) => `${kind} ${reference}, ${day}`,
    file: (name: string, day: string) => `${name}, saatu ${day}`,
    save: 'Tallenna',
    saveNamed: (name: string) => `Tallenna: ${name}`,
    missing: 'Tiedosto ei ole enää tässä selaimessa.',
  },

  complaint: {
    form: 'Viranomaisen lomakkeella',
    formText:
      'Suojattu ja siksi paras tapa. Avaa viranomaisen sivusto, etsi sieltä lomake ja liitä teksti siihen.',
    formTextKnown: 'Suojattu ja siksi paras tapa. Avaa viranomaisen lomake ja liitä teksti siihen.',
    website: (host: string) => `Avaa ${host}`,
    websiteNote: 'Linkki vie pois tältä sivustolta. Mitään kirjoittamaasi ei siirry sen mukana.',
    others: 'Muut tavat',
    secureMail: 'Turvaviestillä',
    secureMailText:
      'Suojattu tapa, kun lähetät myös liitteitä. Avaa palvelu, kirjoita vastaanottajaksi tämä osoite ja liitä viestiin kirje ja muut liitteet.',
    email: 'Sähköpostitse',
    emailWarning:
      'Tavallinen sähköposti ei ole suojattu. Älä lähetä sillä arkaluonteisia tietoja, kuten terveystietoja. Jos vastauksissa on niitä, käytä turvaviestiä tai postia.',
    emailText:
      'Viranomainen pyytää kirjoittamaan asian viestiin, koska se ei suosittele liitteitä. Siksi kirje on viestissä tekstinä. Jos lähetät myös vastauksia tai muita papereita, valitse toinen tapa.',
    emailWhole: 'Osoite, otsikko ja kirje ovat viestissä valmiina. Painike ei vielä lähetä mitään.',
    emailPaste:
      'Osoite ja otsikko ovat viestissä valmiina. Kirje on niin pitkä, että se on liitettävä itse: kopioi viesti ensin tästä.',
    emailOpen: 'Avaa viesti sähköpostiohjelmassa',
    emailCopy: 'Jos viesti ei avaudu tai käytät sähköpostia selaimessa: kopioi tekstit',
    emailSend: 'Viranomainen ei vaadi tiettyä lähetysosoitetta. Käytä sitä, johon haluat vastauksen.',
    post: 'Postitse',
    postText: 'Tulosta kirje ja kirjoita kuoreen tämä osoite:',
    channels: {
      email: 'Sähköisesti: lomakkeella tai sähköpostitse',
      letter: 'Tavallisena kirjeenä',
      trackedLetter: 'Kirjattuna tai seurattavana kirjeenä',
      hand: 'Vein sen itse',
    },
    electronic: (day: string) => `Tehty ${day} sähköisesti`,
  },

  powerOfAttorney: {
    print: 'Tulosta valtakirja',
    sign: 'Allekirjoittakaa paperi',
    signText: (name: string) =>
      `${name} allekirjoittaa valtakirjan kynällä. Sähköinen allekirjoitus tiedostossa on sinun, ei hänen.`,
    attach: 'Liitä pyyntöön',
    attachText:
      'Ota allekirjoitetusta paperista kuva tai skannaa se. Liitä se samaan viestiin tai kuoreen kuin pyyntö. Jos pyyntö on jo lähetetty, liitä se seuraavaan kirjeeseen. Säilytä alkuperäinen.',
  },

  sentForm: {
    heading: 'Kun olet lähettänyt',
    text: 'Merkitse päivä muistiin. Kirje näkyy lähetettynä vasta, kun painat alla olevaa painiketta.',
    day: 'Minä päivänä lähetit sen?',
    dayHint: (today: string) => `Esimerkiksi ${today}.`,
    channel: 'Miten lähetit sen?',
    problems: {
      'not-day': 'Kirjoita päivä, jona lähetit kirjeen, muodossa 31.5.2025',
      'no-such-day': dayWords.noSuchDay,
      'before-signing': 'Kirjoita päivä, joka on aikaisintaan allekirjoituspäivä',
    },
  },

  report: {
    next: 'Mitä seuraavaksi?',
    toRequest: 'Katso pyynnön tilanne',
    backToRequest: 'Takaisin pyyntöön',
  },
} as const;
