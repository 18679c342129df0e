import type { SameWords } from '../shape/same-words.ts';
import { dayWords } from './days.ts';
import { inForm, join, type NameForms } from './grammar.ts';

/** The words of step 5: how a signed request is sent, and what follows. */
export const sendingWords = {
  heading: 'Skicka din begäran',
  sentHeading: 'Din begäran är skickad',
  lead: {
    email: 'Brevet är klart. Skicka det som bilaga i ett e-postmeddelande.',
    post: 'Brevet är klart. Skriv ut det och skicka det per post.',
  },
  channels: {
    email: 'Per e-post',
    letter: 'Som vanligt brev',
    trackedLetter: 'Som rekommenderat eller spårbart brev',
    hand: 'Jag lämnade det själv',
  },

  /** The message that carries the letter, and makes the request without it. */
  message: {
    subject: (requests: string, registers: string, reference: string) =>
      `${requests}: ${registers}, ${reference}`,
    opening: 'Hej!',
    demand: (requests: string) =>
      `Jag utövar min rätt enligt EU:s allmänna dataskyddsförordning (2016/679): ${requests}.`,
    concerns: (controller: NameForms, registers: readonly NameForms[]) =>
      `Begäran gäller ${definiteNames(registers)} hos ${inForm(controller, 'definite')}.`,
    /** An objection to marketing is made against the controller, whatever the register. */
    concernsMarketing: (controller: NameForms, registers: readonly NameForms[]) =>
      `Förbudet gäller all direktmarknadsföring från ${inForm(controller, 'definite')}, också med uppgifter ur ${definiteNames(registers)}.`,
    represented: 'Jag gör begäran på en annan persons vägnar.',
    name: (name: string) => `Namn: ${name}`,
    knownEmail: (emails: string) => `E-post i registret: ${emails}`,
    knownBy: (values: string) => `Andra uppgifter som hjälper er att hitta mig: ${values}`,
    reply: (address: string) => `Jag ber om svar till: ${address}`,
    attached: (fileName: string, reference: string) =>
      `Hela brevet är bifogat som undertecknad PDF-fil: ${fileName}, referens ${reference}.`,
    enclosed: (items: string) => `Andra bilagor: ${items}.`,
    check: (address: string) => `Brevet kan kontrolleras här: ${address}`,
    confirm: 'Jag ber er bekräfta att meddelandet har kommit fram.',
    greeting: 'Med vänlig hälsning',
  },

  download: {
    first: 'Spara PDF',
    again: 'Ladda ner på nytt',
    open: 'Öppna i en ny flik',
    note: 'Behåll filen för egen del. Om den inte sparades, tryck på nytt.',
    /** Once it was pressed: a window inside another app may save nothing, and a page cannot tell. */
    notSaved: {
      withMessage:
        'Om filen inte sparas är sidan kanske öppen inne i en annan app. Du kan skicka meddelandet utan bilaga: din begäran finns i det. Eller öppna webbplatsen i en webbläsare och gör brevet där på nytt.',
      letterAlone:
        'Om filen inte sparas är sidan kanske öppen inne i en annan app. Öppna då webbplatsen i en webbläsare och gör brevet där på nytt.',
    },
  },

  email: {
    save: 'Spara brevet',
    write: 'Öppna ett nytt meddelande',
    writeText: 'Adressen, ämnet och din begäran finns redan i meddelandet. Knappen skickar ingenting ännu.',
    writeLink: 'Öppna meddelandet i ett e-postprogram',
    copyText: 'Om meddelandet inte öppnas eller du använder e-post i webbläsaren: kopiera texterna',
    attach: 'Bifoga filen',
    attachText: 'Bifoga den fil som du nyss sparade:',
    attachMandate: 'Bifoga också fullmakten.',
    send: 'Skicka meddelandet',
    fromKnown: (controller: NameForms, email: string) =>
      `Skicka om möjligt meddelandet från adressen ${email}, som ${inForm(controller, 'definite')} känner till. Om du inte längre använder den, skicka från en annan adress: den gamla adressen finns i brevet.`,
    fromAny: (controller: NameForms) =>
      `Skicka om möjligt meddelandet från den adress som du har gett till ${inForm(controller, 'definite')}.`,
    keep: 'Behåll det skickade meddelandet. Det är ett bevis på vad du skickade.',
    other: 'Andra sätt',
    eml: 'Spara ett färdigt meddelande',
    emlText:
      'Meddelandet innehåller hela brevet och bilagan. Öppna filen som du sparade: i Outlook för Windows är den ett utkast som du kan skicka. Om ditt program visar den som ett mottaget meddelande, gör som ovan.',
    shareHeading: 'Dela brevet via e-post',
    share: 'Kopiera adressen och dela brevet',
    shareText:
      'Välj din e-postapp. Brevet är bifogat i meddelandet. Klistra in den kopierade adressen som mottagare:',
    shareMore: 'Lägg också till de andra bilagorna, som räknas upp nedan.',
    otherwise: 'Om delning inte passar dig, gör så här:',
    shareFailed: 'Delningen lyckades inte. Spara PDF-filen och bifoga den själv i meddelandet.',
  },

  copy: {
    to: ['Mottagare', 'Kopiera adressen'],
    subject: ['Ämne', 'Kopiera ämnet'],
    text: ['Meddelande', 'Kopiera meddelandet'],
    letter: ['Brevets text', 'Kopiera brevets text'],
    done: 'Kopierat',
    selected: 'Texten är markerad. Kopiera den med kommandot Kopiera på din enhet.',
  },

  post: {
    print: 'Skriv ut brevet',
    printText:
      'Öppna filen och skriv ut den i verklig storlek (100\u00a0%). Anpassa den inte till sidan: då hamnar adressen inte i kuvertets fönster.',
    sign: 'Du kan underteckna papperet med penna. Lagen kräver det inte.',
    fold: 'Vik och lägg i kuvertet',
    envelopes: [
      'C5-kuvert (229\u00a0×\u00a0162\u00a0mm): vik en gång, vid det mellersta märket.',
      'E65-kuvert (220\u00a0×\u00a0110\u00a0mm): vik två gånger, vid det översta och det nedersta märket.',
    ],
    window:
      'Märkena finns i papperets vänstra kant. Låt adressen ligga överst: den syns i fönstret vid kuvertets vänstra kant.',
    noWindow: 'Om kuvertet saknar fönster, skriv på kuvertet:',
    mandate: 'Lägg också fullmakten i kuvertet. Skicka inte originalet, om du behöver det.',
    guide: 'Skriv ut en mallsida för kuvertet',
    guideText: 'På mallsidan ser du före vikningen om adressen hamnar i fönstret på ditt kuvert.',
    mail: 'Posta',
    registered:
      'Om du vill ha ett bevis på att brevet har kommit fram, fråga Posti om rekommenderat brev eller mottagningsbevis. Ett vanligt brev räcker också.',
    keep: 'Behåll PDF-filen, kvittot och spårningskoden.',
  },

  /** The QR code by which a printed letter can be checked. */
  seal: {
    heading: 'Se efter att papperssigillet syns',
    where: {
      head: 'Papperssigillet är en QR-kod i övre högra hörnet på brevets första sida.',
      end: 'Papperssigillet är en QR-kod i nedre högra hörnet på brevets sista sida.',
    },
    purpose:
      'Filens underskrift följer inte med på papper. Med sigillet kan mottagaren jämföra papperet med de uppgifter som du undertecknade. Det bevisar inte din identitet.',
    care: [
      'Se efter att koden är hel och skarp på utskriften. Om den har krympt eller är suddig, skriv ut sidan på nytt i verklig storlek.',
      'Inget får skrivas, stämplas, tejpas eller häftas på koden eller dess vita kant. Om du häftar ihop sidorna, gör det i övre vänstra hörnet.',
    ],
    label: {
      head: 'Brevets första sida: papperssigillet är i övre högra hörnet.',
      end: 'Brevets sista sida: papperssigillet är i nedre högra hörnet.',
    },
    onGuide: {
      head: ['Papperssigillet är här.', 'Inget får skrivas, stämplas,', 'tejpas eller häftas på det.'],
      end: [
        'Papperssigillet är här',
        'på brevets sista sida.',
        'Inget får skrivas, stämplas,',
        'tejpas eller häftas på det.',
      ],
    },
  },

  guide: {
    label: 'Brevet och kuvertets fönster: adressen är uppe till vänster, vikningsmärkena vid vänstra kanten.',
    title: 'Mallsida för kuvertet',
    lines: [
      '1. Mät linjen nedan. Om den inte är 100 mm, skriv ut på nytt',
      '    i verklig storlek (100 %).',
      '2. Lägg kuvertet på den här sidan, övre vänstra hörnet mot hörnet.',
      '    Fönstrets kanter ska träffa ramen för ditt kuverts storlek.',
      '3. Vik sidan som brevet, lägg den i kuvertet och rör på den.',
      '    Det grå området ska hela tiden synas i fönstret.',
    ],
    windows: { c5: 'Fönster i C5-kuvert 95 × 35 mm', e65: 'Fönster i E65-kuvert 90 × 30 mm' },
    ruler: 'Den här linjen är 100 mm lång',
    folds: { c5: 'C5', e65: 'E65' },
  },

  address: {
    heading: {
      both: 'Beskrivningarna har olika postadress och olika kontaktperson',
      address: 'Beskrivningarna har olika postadress',
      person: 'Beskrivningarna har olika kontaktperson',
    },
    /** Why the letter goes where it goes. */
    post: {
      controller: (address: string, controller: string) =>
        `Brevet går till adressen ${address}. ${controller} har bekräftat den.`,
      newest: (address: string, register: NameForms, day: string) =>
        `Brevet går till adressen ${address}. Den finns i den nyaste beskrivningen, den av ${inForm(register, 'definite')}, uppdaterad ${day}.`,
      older: (address: string, register: NameForms, day: string) =>
        `Brevet går till adressen ${address}. Den finns i beskrivningen av ${inForm(register, 'definite')}, uppdaterad ${day}. En annan beskrivning är nyare.`,
      unlisted: (address: string) =>
        `Brevet går till adressen ${address}. Den finns inte i de nuvarande beskrivningarna. Kontrollera adressen innan du skickar brevet.`,
    },
    other: (register: NameForms, day: string, address: string) =>
      `I beskrivningen av ${inForm(register, 'definite')}, uppdaterad ${day}, är adressen ${address}.`,
    sameEmail: (email: string) =>
      `E-postadressen ${email} är densamma i alla. Den är det pålitligaste sättet.`,
    emailUsed: (email: string) =>
      `Brevet går till adressen ${email}. Den är densamma i alla beskrivningar, även om postadressen eller kontaktpersonen varierar.`,
    emailDiffers: (email: string) =>
      `Brevet går till adressen ${email}. Beskrivningarna har också en annan e-postadress.`,
    person: 'Brevet är ställt till företaget, så du behöver inte välja kontaktperson.',
  },

  sentForm: {
    heading: 'När du har skickat begäran',
    text: 'Anteckna dagen. Begäran visas som skickad först när du trycker på knappen nedan.',
    day: 'Vilken dag skickade du den?',
    dayHint: (today: string) => `Till exempel ${today}.`,
    channel: 'Hur skickade du den?',
    button: 'Jag har skickat begäran',
    problems: {
      'not-day': 'Skriv den dag då du skickade begäran, så här: 31.5.2025',
      'no-such-day': dayWords.noSuchDay,
      'before-signing': 'Skriv en dag som inte är före den dag då brevet undertecknades',
    },
  },

  sent: {
    heading: {
      email: (day: string) => `Skickad ${day} per e-post`,
      letter: (day: string) => `Skickad ${day} som brev`,
      trackedLetter: (day: string) => `Skickad ${day} som spårbart brev`,
      hand: (day: string) => `Lämnad personligen ${day}`,
    },
    undo: 'Ångra',
    undoNote: 'Ångra, om du ändå inte skickade den. Brevet ändras inte.',
    again: 'Brevet och hur du skickar det',
    next: 'Vad händer härnäst?',
    due: (day: string) => `Svaret ska ges senast den ${day}.`,
    dueEstimate: (day: string) => `Svaret ska uppskattningsvis ges senast den ${day}.`,
    follow: 'Följ din begäran',
    answer:
      'Svaret ska ges senast en månad efter det att begäran har kommit fram. Om begäran är komplicerad eller begärandena är många kan tiden förlängas med högst två månader. Förlängningen och skälet till den ska du få veta inom den första månaden.',
    arrival: {
      email:
        'E-post kommer i regel fram samma dag. Om meddelandet kommer tillbaka till dig, skicka det på nytt.',
      letter:
        'Du kan inte se vilken dag ett vanligt brev kommer fram. Det beräknas vara framme inom en vecka, och tidsfristen räknas från det.',
      trackedLetter:
        'Du ser i Postis spårning vilken dag brevet kommer fram. Anteckna den, så blir tidsfristen exakt.',
      hand: 'Tidsfristen börjar den dag då du lämnade brevet. Behåll ett daterat kvitto, om du fick ett.',
    },
    identity:
      'Du kan få frågor om din identitet, om det finns rimliga skäl till det. Skicka inte din personbeteckning eller en bild av en identitetshandling utan att bli ombedd.',
    keepHeading: 'Behåll detta',
    keep: {
      email: ['PDF-filen', 'det skickade meddelandet', 'alla svar, också automatiska'],
      letter: ['PDF-filen', 'svarsbrevet med kuvert'],
      trackedLetter: ['PDF-filen', 'postens kvitto och spårningskoden', 'svarsbrevet med kuvert'],
      hand: ['PDF-filen', 'kvittot, om du fick ett', 'svarsbrevet med kuvert'],
    },
  },

  proof: {
    heading: 'Vad bevisar underskriften?',
    text: `Underskriften skapas i din webbläsare med ett certifikat som du själv har gjort. Den avslöjar om filen ändras senare men bevisar inte din identitet eller när brevet skickades. Lagen kräver ingen underskrift.`,
  },

  newDraft: {
    heading: 'Vill du ändra något?',
    text: 'Ett undertecknat brev ändras inte längre. Du kan göra ett nytt utkast utifrån det och underteckna det.',
    button: 'Gör ett nytt utkast',
  },
} as const satisfies SameWords<typeof import('../fi/sending.ts').sendingWords>;

function definiteNames(registers: readonly NameForms[]): string {
  return join(registers.map((forms) => inForm(forms, 'definite')));
}
