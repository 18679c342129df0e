import type { SameWords } from '../shape/same-words.ts';
import { dayWords } from './days.ts';

/** Words of the page that checks packets. */
export const checkWords = {
  choose: {
    heading: 'Välj filer',
    text: 'Släpp här PDF-filer, meddelanden (.eml) eller zip-filer som du har fått, eller en bild av ett pappersbrev. Du kan också klistra in dem från urklipp.',
    button: 'Välj filer',
    limits: 'PDF, JPEG, PNG, .eml eller .zip. Högst 200\u00a0filer åt gången, varje fil högst 64\u00a0MB.',
    promise:
      'Filerna kontrolleras i den här webbläsaren. De skickas ingenstans och sparas inte, och resultaten försvinner när du stänger sidan.',
    tooMany: (count: number) =>
      `Du valde ${count}\u00a0filer. Välj högst 200 åt gången: sedan kan du lägga till fler i tabellen.`,
    nothing: 'Släpp eller klistra in en fil. Text eller länkar går inte att kontrollera.',
  },
  progress: {
    label: 'Kontroll',
    text: (done: number, total: number) => `Kontrollerat ${done}/${total}`,
    now: (name: string) => `På tur: ${name}`,
    cancel: 'Avbryt',
    started: (count: number) => (count === 1 ? 'Filen kontrolleras.' : `${count}\u00a0filer kontrolleras.`),
    cancelled: 'Kontrollen avbröts. Ingenting ur de filerna blev kvar på sidan.',
  },
  summary: {
    heading: 'Resultat',
    /** A file may give several rows: a scan of many letters. */
    done: (files: number, rows: number, parts: readonly string[]) => {
      const counts = parts.join(', ');
      if (rows > files)
        return `${files === 1 ? '1\u00a0fil' : `${files}\u00a0filer`}, ${rows}\u00a0rader: ${counts}.`;
      return files === 1 ? `Filen har kontrollerats: ${counts}.` : `${files}\u00a0filer: ${counts}.`;
    },
    counts: {
      good: (count: number) => `${count} i ordning`,
      unsure: (count: number) => `${count} att granska själv`,
      bad: (count: number) => `${count} stämmer inte`,
      other: (count: number) =>
        count === 1 ? '1 är inte ett brev gjort här' : `${count} är inte brev gjorda här`,
      unreadable: (count: number) => (count === 1 ? '1 oläslig' : `${count} oläsliga`),
    },
    clear: 'Töm resultaten',
    cleared: 'Resultaten har tagits bort från sidan.',
  },
  table: {
    caption: 'Kontrollerade filer',
    columns: {
      verdict: 'Resultat',
      file: 'Fil',
      rights: 'Begäran',
      registers: 'Register',
      received: 'Kom fram',
      due: 'Svara senast',
      key: 'Nyckel',
    },
    row: (number: number) => `${number}.`,
    receivedOf: (name: string) => `Kom fram: ${name}`,
    /** When a paper's seal does not tell what kind of letter it is. */
    followUp: 'Fortsättning på en tidigare begäran',
    sameKey: (number: number) => `Samma som på rad\u00a0${number}`,
    samePacket: (number: number) => `Samma brev som på rad\u00a0${number}`,
    newKey: 'Ny',
    none: '–',
    pasted: 'Inklistrad text',
    pastedImage: 'Inklistrad bild',
    /** An attachment without a name. */
    attachment: 'Bilaga utan namn',
    /** A file in a message or an archive, and a letter on one page of a scan. */
    inside: (names: readonly string[]) => names.join(' › '),
    onPage: (name: string, page: number) => `${name}, sidan\u00a0${page}`,
    doubts: 'Observera',
    assumed: {
      today: 'Antagande: i dag',
      message: 'Enligt meddelandet',
    },
  },
  /** By what right somebody acts for the person. */
  representativeKinds: {
    authorised: 'med fullmakt',
    custodian: 'som vårdnadshavare',
    guardian: 'som intressebevakare',
    continuingMandate: 'med intressebevakningsfullmakt',
  },
  /** What else the controller may know the person by. */
  identifierKinds: {
    formerName: 'Tidigare namn',
    phone: 'Telefonnummer',
    customerNumber: 'Kundnummer',
    memberNumber: 'Medlemsnummer',
    other: 'Annan identifierare',
  },
  /** One word or two for each result. */
  verdict: {
    valid: 'I ordning',
    unchecked: 'Kunde inte jämföras',
    invalid: 'Stämmer inte',
    'not-a-packet': 'Inte ett brev gjort här',
    paperValid: 'Jämför med papperet',
    paperInvalid: 'Sigillet stämmer inte',
    unreadable: 'Oläslig',
    otherController: 'Till ett annat företag',
    doubtful: 'Fråga avsändaren',
    lookAt: 'Granska själv',
    future: 'Datumet stämmer inte',
    added: 'Något tillagt efteråt',
    resaved: 'Sparad på nytt',
  },
  paper: {
    valid: 'QR-kodens sigill är intakt. Jämför uppgifterna nedan med papperet.',
    invalid:
      'QR-koden är den här webbplatsens sigill, men det stämmer inte. Innehållet har ändrats eller är förfalskat.',
    /** Of a symbol in a PDF that another program saved again. */
    resaved:
      'Ett annat program har sparat brevet på nytt, så underskriften kan inte längre kontrolleras. Sigillet i brevets QR-kod är intakt: jämför uppgifterna nedan med brevet. Om något är annorlunda eller saknas, be om den ursprungliga bilagan.',
    compareHeading: 'Jämför detta med papperet',
    compareText: 'De här uppgifterna finns i brevets QR-kod. De ska vara desamma som på papperet.',
    provesHeading: 'Vad sigillet bevisar och inte bevisar',
    proves: [
      'Det bevisar att uppgifterna ovan har undertecknats med den här nyckeln och att de inte har ändrats.',
      'Det bevisar inte vad som i övrigt står på papperet. För den övriga texten finns bara papperet.',
      'Det bevisar inte vem som skickade brevet. QR-koden går att kopiera till ett annat brev.',
    ],
    unproven: 'Detta ryms inte i sigillet och kan därför inte jämföras:',
    unprovenParts: {
      details: 'detaljerna i begäran',
      postalAddress: 'postadressen',
      phone: 'telefonnumret',
      organisation: 'organisationen',
      contactTime: 'tiden för kontakten',
      follows: 'vilken tidigare begäran brevet fortsätter och vad som begärs i det',
      signature: 'underskriften som syns i brevet',
      certificate: 'avsändarens eget certifikat, som PDF-filen har undertecknats med',
      identifiers: 'andra identifierande uppgifter',
    },
  },
  unreadable: {
    empty: 'Filen är tom. Spara den på nytt ur meddelandet och försök igen.',
    'too-large':
      'Filen är större än 64\u00a0MB. Ett brev gjort här är vanligen under 1\u00a0MB, så det här är inte ett sådant.',
    'other-type':
      'Filen är varken PDF, bild (JPEG eller PNG), meddelande (.eml) eller zip-fil. Välj brevet som PDF-fil eller bild.',
    'phone-image':
      'Webbläsaren öppnar inte det här bildformatet. Spara bilden som JPEG och välj den på nytt.',
    'image-too-large': 'Bilden är för stor för att öppnas. Spara den mindre och välj den på nytt.',
    'image-damaged':
      'Bilden går inte att öppna: den är ofullständig eller skadad. Fotografera eller skanna på nytt.',
    'no-seal':
      'Ingen QR-kod från ett brev hittades i bilden. Fotografera brevets första sida, eller sista sidan av ett äldre brev, så att hela koden är med och skarp.',
    'foreign-code': 'QR-koden i bilden är inte den här webbplatsens sigill.',
    'pdf-encrypted':
      'PDF-filen är krypterad, så den kan inte kontrolleras. Den kan vara ett brev gjort här som någon har krypterat efteråt. Be avsändaren om den ursprungliga bilagan. Om du har lösenordet, spara en kopia av PDF-filen utan lösenord och välj den här: då kan åtminstone brevets QR-kod kontrolleras.',
    'scan-not-read':
      'PDF-filen har bilder i sidans storlek i ett format som webbläsaren inte läser. Om det är ett skannat brev, spara sidan som JPEG-bild och välj bilden.',
    'scan-unfinished':
      'PDF-filen är så tung att alla sidor inte hann undersökas. Dela den i mindre delar eller spara sidorna som JPEG-bilder.',
    'pixels-hidden':
      'Webbläsaren döljer bildpunkterna för sidan, så koden kan inte läsas. Låt sidan läsa bilder: klicka på bildikonen i adressfältet och välj Tillåt. Du kan också spara bilden som PNG eller öppna sidan i en annan webbläsare.',
    'outlook-message':
      'Det här är en meddelandefil från Outlook (.msg), som andra program inte öppnar. Öppna meddelandet i Outlook, spara bilagan och välj bilagan här.',
    'container-damaged':
      'Meddelandet eller zip-filen är skadad, så en del av filerna i den kunde inte öppnas.',
    'container-encrypted':
      'Zip-filen innehåller filer som är skyddade med lösenord. Packa upp dem först och välj dem här.',
    'container-empty':
      'Filen innehåller ingen PDF-fil eller bild som kunde vara ett brev. Texten i meddelandet kan ändå i sig vara en begäran: läs meddelandet.',
    'container-too-large':
      'Zip-filen innehåller så många eller så stora filer att alla inte öppnades. Packa upp den och välj högst 200\u00a0filer åt gången.',
    'container-too-deep':
      'Zip-filen innehåller andra zip-filer i så många nivåer att alla inte öppnades. Packa upp dem och välj breven.',
    'insecure-page':
      'Webbläsaren kontrollerar underskrifter bara på en skyddad sida. Öppna sidan på en adress som börjar med https.',
    'checker-failed':
      'Kontrollen blev inte klar, så ingenting är känt om filen. Ladda om sidan och försök igen.',
  },
  /** Beside a packet that is whole but was not compared. */
  compareYourself: 'Öppna PDF-filen och jämför den själv med brevet nedan.',
  /** Beside a PDF by others that may be a scanned letter. */
  scan: {
    'scan-without-seal':
      'PDF-filen har bilder, men ingen QR-kod från ett brev hittades i dem. Om det är ett skannat brev, skanna det skarpare eller fotografera sidan som koden finns på.',
  },
  /** The pages of a scan that were not read. */
  unreadPages: (pages: readonly number[]) =>
    pages.length === 1 ? `Sidan\u00a0${pages[0]} blev oläst.` : `Sidorna ${pages.join(', ')} blev olästa.`,
  /** Beside a letter to which another program has added something. */
  original: {
    text: 'Läs brevet nedan eller i den ursprungliga filen. PDF-läsaren visar också det som har lagts till, och det kan täcka originalet.',
    save: 'Spara det ursprungliga brevet',
    saved: (name: string) => `Sparad: ${name}.`,
    fileName: (reference: string) => `${reference}-original.pdf`,
  },
  /** When this device's day is before the newest one in the portal's own content. */
  clockBehind: (today: string, updated: string) =>
    `Den här enhetens klocka visar den ${today}, men webbplatsen uppdaterades den ${updated}. Ställ klockan rätt: tidsfristerna räknas enligt den.`,
  /** In the table, what to do with a row that is not in order by its file. */
  advice: {
    refused: 'Be om den ursprungliga filen. Brevet kan ändå vara en begäran.',
    resaved: 'Be om den ursprungliga bilagan.',
    resavedPaper: 'Jämför uppgifterna med brevet eller be om den ursprungliga bilagan.',
    added: 'Öppna raden för att läsa det ursprungliga brevet.',
    future: 'Kontrollera först den här enhetens datum.',
    paper: 'Öppna raden för att jämföra uppgifterna med papperet.',
    foreign: 'Läs själv: det kan ändå vara en begäran.',
  },
  /** Beside whatever is not in order: the form of a request is free. */
  stillARequest:
    'Det kan ändå vara en giltig begäran: lagen kräver varken underskrift eller någon viss form. Svarstiden löper från det att den kom fram. Om du är osäker på brevet, fråga avsändaren på en adress som du redan känner till.',
  /** Which notice the person read, where another has replaced it. */
  readNotice: {
    text: (day: string, register: string) =>
      `Avsändaren läste beskrivningen som uppdaterades den ${day} (${register}). Den gäller inte längre.`,
    link: 'Läs den',
  },
  detail: {
    back: 'Tillbaka till tabellen',
    facts: 'Uppgifterna i korthet',
    reference: 'Referens',
    rights: 'Begäran',
    letterKind: 'Brev',
    follows: 'Fortsätter begäran',
    registers: 'Register',
    name: 'Begäran av',
    representative: 'Företräds av',
    identifiers: 'Känd även som',
    knownEmails: 'Känd e-post',
    emails: 'E-post',
    replyTo: 'Svar önskas till',
    createdOn: 'Brevets datum',
    businessId: 'Riktat till FO-nummer',
    letter: 'Begäran som brev',
    wholeLetter: 'Hela brevet',
    technical: 'Uppgifter om underskriften',
    certificateName: 'Namn i certifikatet',
    fingerprint: 'Nyckelns fingeravtryck',
    digest: 'Det undertecknade innehållets SHA-256',
    requestDigest: 'SHA-256 för begäran',
    signedAt: 'Undertecknat',
    signedAtText: (day: string, time: string) =>
      `den ${day} kl.\u00a0${time} enligt klockan i avsändarens enhet`,
    developer: 'Teknisk orsak',
    yes: 'ja',
    no: 'nej',
  },
  deadline: {
    heading: 'När ska du svara',
    received: 'Vilken dag kom begäran fram?',
    receivedHint: 'Den dag då meddelandet eller brevet kom fram, inte den dag då det lästes.',
    due: (day: string) => `Svara senast den ${day}`,
    law: 'Svaret ska ges utan onödigt dröjsmål och senast inom en månad (artikel\u00a012.3 i dataskyddsförordningen). Är den sista dagen inte en arbetsdag flyttas den till följande arbetsdag (förordning 1182/71).',
    extension: (due: string, extended: string) =>
      `Om begäran är komplicerad eller begärandena är många får tiden förlängas. Meddela förlängningen och skälen till den senast den ${due}. Den förlängda tiden går ut den ${extended}; den räknas från den dag då begäran kom fram.`,
    refusal:
      'Om du inte gör det som begärs, meddela inom samma tid skälen och rättsmedlen (artikel\u00a012.4).',
    atOnce: {
      marketingObjection:
        'Upphör genast med direktmarknadsföringen. Tidsfristen gäller bara svaret (artikel\u00a021.3).',
      consentWithdrawal:
        'Upphör genast med behandling som grundar sig på samtycket. Tidsfristen gäller bara svaret (artikel\u00a07.3).',
    },
    assumed: {
      today: 'Räknat från i dag. Ändra dagen om brevet kom fram tidigare.',
      message:
        'Dagen är tagen ur meddelandets mottagningsuppgifter. Ändra den om brevet kom fram någon annan dag.',
    },
    otherController: 'Svarstiden räknas inte, eftersom brevet är riktat till ett annat företag.',
    unknown: 'Skriv den dag då begäran kom fram, så ser du sista dagen att svara.',
    followUp:
      'Det här brevet fortsätter en tidigare begäran och är inte en ny begäran. Tidsfristen räknas från det att den ursprungliga begäran kom fram.',
  },
  receivedProblems: {
    'not-day': 'Skriv den dag då begäran kom fram, så här: 31.5.2025',
    'no-such-day': dayWords.noSuchDay,
    'too-early': 'Skriv en dag som är 25.5.2018 eller senare',
  },
  proof: {
    heading: 'Vad underskriften bevisar och inte bevisar',
    /** Of a certificate that the portal made. */
    selfMade:
      'Undertecknaren har själv skapat certifikatet. Det visar att filen är oförändrad, inte vem undertecknaren är. Identiteten bedöms vid behov enligt artikel\u00a012.6 i dataskyddsförordningen.',
    /** Of a certificate from elsewhere. */
    own: 'Undertecknaren använde sitt eget certifikat. Den här sidan undersöker inte vem som har utfärdat det. Identiteten bedöms vid behov enligt artikel\u00a012.6 i dataskyddsförordningen.',
    list: {
      selfMade: [
        'Den bevisar att filen inte har ändrats efter undertecknandet.',
        'Den bevisar att brev som har undertecknats med samma nyckel kommer från samma innehavare av nyckeln.',
        'Den bevisar inte vem som innehar nyckeln och inte heller när brevet undertecknades.',
        'Den är en elektronisk underskrift, men varken avancerad eller kvalificerad. PDF-läsaren säger att undertecknaren är okänd.',
      ],
      /** The issuer may be anybody, also one whose certificates are qualified: nothing is said of the kind. */
      own: [
        'Den bevisar att filen inte har ändrats efter undertecknandet.',
        'Det beror på certifikatets utfärdare vad det säger om undertecknaren. Underskriften bevisar inte när brevet undertecknades.',
        'Den här sidan säger inte om underskriften är avancerad eller kvalificerad. Använd till det ett program som också undersöker certifikatets utfärdare.',
        'Nyckelns fingeravtryck hör till nyckeln i avsändarens webbläsare. Den nyckeln har undertecknat brevets QR-kod. Brev med samma fingeravtryck kommer från samma innehavare av nyckeln.',
      ],
    },
  },
  preview: {
    preview: 'Brev',
    referencePending: '',
    fingerprintPending: '',
    signature: 'Underskriften som syns i brevet',
  },
  takeAway: {
    heading: 'Spara uppgifterna',
    missing: 'Uppgifterna kan inte sparas nu, eftersom en del av sidan inte laddades. Ladda om sidan.',
    all: (count: number) => `Spara alla ${count}\u00a0begäranden`,
    json: 'JSON',
    csv: 'CSV för kalkylblad',
    fides: 'Fides',
    openDsr: 'OpenDSR',
    note: 'Begäranden som är i ordning eller som inte kunde jämföras tas med. Innehållet i de övriga går inte att lita på.',
    csvNote:
      'CSV-filen har semikolon och öppnas i finsk- och svenskspråkig Excel. Apostrofen i början av en cell hindrar att en formel körs.',
    helpHeading: 'Vad innehåller filerna?',
    mappingText:
      'Fides och OpenDSR är program och gränssnitt som företag använder för att behandla begäranden. Båda känner bara till begäran om tillgång, dataportabilitet och radering.',
    mappingFields: [
      'Fides: varje känd e-postadress blir en egen begäran. Referensen finns i fältet external_id, dagen då begäran kom fram i fältet requested_at, och policy_key är Fides eget förval. För in högst 50 åt gången.',
      'OpenDSR 2.0: e-postadresserna finns i fältet subject_identities och dagen då begäran kom fram i fältet submitted_time. Identifieraren subject_request_id skapas slumpmässigt.',
      'Brevets detaljer, namn, postadress och företrädare lämnas bort. De finns i JSON-filen och i brevet.',
    ],
    saved: (name: string) => `Sparad: ${name}.`,
    leftOut: (format: string) => `Ur ${format}-filen lämnades bort:`,
    leftOutItem: {
      'unknown-right': (reference: string, right: string) =>
        `${reference}: ${right}, som formatet inte känner till`,
      'no-identity': (reference: string, right: string) =>
        `${reference}: ${right}, eftersom avsändaren inte har någon e-postadress`,
      'no-new-request': (reference: string) =>
        `${reference}: brevet fortsätter en tidigare begäran och är inte en ny begäran`,
    },
    fileNames: {
      json: 'begaranden.json',
      csv: 'begaranden.csv',
      fides: 'fides.json',
      openDsr: 'opendsr.json',
    },
    columns: {
      fileName: 'Fil',
      verdict: 'Resultat',
      reference: 'Referens',
      receivedOn: 'Kom fram',
      dueOn: 'Svara senast',
      extendedDueOn: 'Förlängd tid går ut',
      createdOn: 'Brevets datum',
      rights: 'Begäran',
      articles: 'Artiklar',
      registers: 'Register',
      name: 'Begäran av',
      knownEmails: 'Kända e-postadresser',
      organisation: 'Organisation',
      contactTime: 'Tiden för kontakten',
      representative: 'Företrädare',
      representativeKind: 'Företrädarens ställning',
      identifiers: 'Andra identifierare',
      replyChannel: 'Svarssätt',
      replyEmail: 'E-post för svaret',
      postalAddress: 'Postadress',
      phone: 'Telefon',
      typed: 'Med egna ord',
      letter: 'Brev',
      follows: 'Tidigare referens',
      fingerprint: 'Nyckelns fingeravtryck',
      messageDigest: 'SHA-256',
      doubts: 'Observera',
      receivedBasis: 'Grunden för dagen då begäran kom fram',
      page: 'Sida',
    },
    receivedBases: { today: 'antagande', message: 'meddelandets uppgifter', written: 'antecknad' },
    replyChannels: { email: 'per e-post', post: 'per post' },
  },
  and: 'och',
} satisfies SameWords<typeof import('../fi/check.ts').checkWords>;
