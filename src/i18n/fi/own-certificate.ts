/** Words of signing with a certificate of one's own. They promise nothing that the certificate's issuer has not. */
export const ownCertificate = {
  heading: 'Allekirjoita omalla varmenteella',
  intro:
    'Jos sinulla on allekirjoitusvarmenne tiedostona, voit allekirjoittaa kirjeen sillä. Se ei ole välttämätöntä: laki ei edellytä allekirjoitusta.',
  adds: 'Oma varmenne liittää allekirjoitukseen nimen, jonka varmenteen myöntäjä on kirjannut. Kuinka paljon se kertoo henkilöllisyydestäsi, riippuu myöntäjästä. Lähetyshetkeä se ei todista.',
  visible: 'Vastaanottaja näkee kaikki varmenteen tiedot, myös ne, joita kirjeessä ei ole.',
  kept: 'Tiedostoa, salasanaa ja avainta ei tallenneta eikä lähetetä. Seuraavaa kirjettä varten valitset tiedoston uudelleen.',
  file: 'Varmennetiedosto',
  fileHint: '.p12 tai .pfx, enintään yksi megatavu.',
  password: 'Tiedoston salasana',
  passwordHint: 'Jätä tyhjäksi, jos tiedostossa ei ole salasanaa.',
  open: 'Avaa varmenne',
  opening: 'Avataan varmennetta …',
  inUse: 'Kirje allekirjoitetaan tällä varmenteella.',
  holder: 'Haltija',
  issuer: 'Myöntäjä',
  validUntil: 'Voimassa',
  until: (day: string) => `${day} asti`,
  unnamed: 'Ei nimeä',
  leaveOut: 'Älä käytä varmennetta',
  proves:
    'Allekirjoituksessa on käytössä oma varmenteesi. Se paljastaa, jos tiedostoa muutetaan myöhemmin. Varmenteen myöntäjästä riippuu, mitä se kertoo henkilöllisyydestäsi. Lähetyshetkeä se ei todista. Laki ei edellytä allekirjoitusta.',
  nothingLost: 'Luonnoksesi on tallella.',

  /** What keeps a certificate from being used, by the error's code; `other` for every other code. */
  failures: {
    NO_FILE: 'Valitse varmennetiedosto.',
    CERTIFICATE_FILE_NOT_READ: 'Tiedostoa ei saatu luettua. Valitse se uudelleen.',
    NOT_OPENED: 'Avaa varmenne ennen allekirjoittamista tai valitse ”Älä käytä varmennetta”.',
    CERTIFICATE_FILE_TOO_LARGE:
      'Tiedosto on yli megatavun kokoinen. Valitse tiedosto, jossa on vain varmenne ja sen avain.',
    CERTIFICATE_FILE_UNREADABLE:
      'Tiedosto ei ole varmennetiedosto, tai se on vioittunut. Valitse .p12- tai .pfx-tiedosto tai tee tiedosto uudelleen.',
    CERTIFICATE_PASSWORD:
      'Salasana ei avaa tiedostoa. Kirjoita salasana, jolla tiedosto suojattiin, kun se tehtiin.',
    CERTIFICATE_ALGORITHM:
      'Tiedosto on suojattu tavalla, jota tämä sivu ei osaa avata. Tee tiedosto uudelleen ja valitse suojaukseksi AES-256.',
    CERTIFICATE_TOO_MANY_ROUNDS:
      'Tiedoston avaaminen kestäisi liian kauan. Tee tiedosto uudelleen toisella ohjelmalla.',
    CERTIFICATE_NO_KEY: 'Tiedostossa ei ole yksityistä avainta. Vie tiedostoon varmenne ja sen avain.',
    CERTIFICATE_TWO_KEYS: 'Tiedostossa on useita avaimia. Vie tiedostoon vain yksi varmenne ja sen avain.',
    CERTIFICATE_KEY_TYPE:
      'Varmenteen avaimella ei voi allekirjoittaa täällä. Valitse varmenne, jonka avain on RSA, P-256 tai P-384.',
    CERTIFICATE_KEY_SIZE:
      'Valitse varmenne, jonka RSA-avain on 2048–4096 bittiä. Tämän avain on muun pituinen.',
    CERTIFICATE_NOT_FOR_KEY:
      'Tiedoston varmenne ja avain eivät kuulu yhteen. Vie tiedostoon varmenne ja sen oma avain.',
    CERTIFICATE_EXPIRED: 'Varmenteen voimassaolo on päättynyt. Valitse voimassa oleva varmenne.',
    CERTIFICATE_NOT_YET_VALID:
      'Varmenne ei ole vielä voimassa. Tarkista laitteen kello tai valitse toinen varmenne.',
    CERTIFICATE_NOT_FOR_SIGNING:
      'Tätä varmennetta ei ole tarkoitettu allekirjoittamiseen. Valitse allekirjoitusvarmenne.',
    CERTIFICATE_OF_AUTHORITY:
      'Tämä varmenne on tarkoitettu muiden varmenteiden myöntämiseen, ja vastaanottajan PDF-lukija ilmoittaisi allekirjoituksesta virheen. Valitse oma allekirjoitusvarmenteesi.',
    CERTIFICATE_UNKNOWN_EXTENSION: 'Varmenteessa on ehto, jota tämä sivu ei tunne. Valitse toinen varmenne.',
    CERTIFICATE_CHAIN_TOO_LONG:
      'Tiedostossa on liikaa varmenteita. Vie tiedostoon vain oma varmenteesi ja sen avain.',
    NO_WEB_CRYPTO: 'Tämä selain ei voi avata varmennetta tässä osoitteessa. Avaa sivu https-osoitteessa.',
    WORKER_TIMEOUT: 'Varmenteen avaaminen kesti liian kauan. Yritä uudelleen.',
    other: 'Varmennetta ei saatu avattua. Yritä uudelleen. Jos se ei auta, lataa sivu uudelleen.',
  },
} as const;
