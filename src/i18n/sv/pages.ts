import type { SameWords } from '../shape/same-words.ts';
import { inForm, join, type NameForms, sentenceCase } from './grammar.ts';
import type { NoticeKindForms } from './notice-kinds.ts';

/** Interface words of the pages that are not islands. */
export const pages = {
  siteName: (controller: NameForms) => `Dataskydd hos ${inForm(controller, 'definite')}`,
  skip: 'Gå till innehållet',
  navigation: {
    label: 'Huvudsidor',
    notices: 'Beskrivningar',
    request: 'Ny begäran',
    requests: 'Begäranden',
    check: 'Kontrollera brev',
    about: 'Om portalen',
  },
  footer: {
    businessId: (id: string) => `FO-nummer ${id}`,
    promise: 'Den här webbplatsen använder inga kakor, spårar dig inte och skickar inte iväg det du skriver.',
    how: 'Så fungerar det',
    /** The pages that a narrow screen's navigation leaves out. */
    morePages: 'Andra sidor',
    otherSituations: 'Andra situationer',
  },
  home: {
    title: 'Startsida',
    description: (controller: NameForms) =>
      `Läs vad ${inForm(controller, 'definite')} använder dina uppgifter till. Om du vill se, rätta eller radera dem får du här ett färdigt brev som du själv skickar.`,
    heading: (controller: NameForms) => `Vad vet ${inForm(controller, 'definite')} om dig?`,
    lead: 'Läs vad dina uppgifter används till. Om du vill se, rätta eller radera dem eller få slut på marknadsföringen, gör en begäran. Du får ett färdigt brev som du själv skickar.',
    button: 'Gör en begäran',
    free: 'Begäran är kostnadsfri och tar några minuter.',
    /** Above the notices, by their number. */
    which: (count: number) =>
      count === 1
        ? 'Läs beskrivningen'
        : count === 2
          ? 'Vilken av dem gäller dig?'
          : 'Vilken av dessa gäller dig?',
    unsure: (count: number) => `Är du osäker? Begäran kan gälla ${count === 2 ? 'båda' : 'alla'} på en gång.`,
    compare: 'Jämför beskrivningarna',
    stepsHeading: 'Så går det till',
    steps: (hasEmail: boolean) => [
      { name: 'Välj', text: 'Berätta vad du begär. Du ser vilka rättigheter du har.' },
      { name: 'Underteckna om du vill', text: 'Spara brevet. Lagen kräver ingen underskrift.' },
      {
        name: 'Skicka själv',
        text: `${hasEmail ? 'Per e-post eller post' : 'Per post'}. Svaret ska ges inom en månad.`,
      },
    ],
    promiseHeading: 'Ingenting skickas på dina vägnar',
    promise:
      'Det du skriver stannar i den här webbläsaren tills du själv skickar brevet. Webbplatsen använder inga kakor och har ingen kontakt med andra webbplatser.',
    promiseLink: 'Hur kan man kontrollera det?',
  },
  card: {
    concerns: 'Gäller dig',
    howLong: 'Lagringstid',
    updated: 'Uppdaterad',
    read: 'Läs beskrivningen',
    readOf: (register: string) => `: ${register}`,
  },
  notices: {
    title: 'Beskrivningar',
    description: (controller: NameForms, kind: NoticeKindForms) =>
      `${sentenceCase(kind.plural.nominative)} hos ${inForm(controller, 'definite')}: vilka personuppgifter registren innehåller, vad de används till, hur länge de lagras och hur du gör en begäran.`,
    heading: (count: number, kind: NoticeKindForms) =>
      sentenceCase(count === 1 ? kind.nominative : kind.plural.nominative),
    lead: (controller: NameForms) =>
      `Beskrivningen berättar vilka uppgifter registret innehåller, vad de används till och hur man skickar en begäran till ${inForm(controller, 'definite')}.`,
    compareHeading: 'Beskrivningarna sida vid sida',
    compareText: 'Jämförelsen visar punkt för punkt var beskrivningarna skiljer sig åt.',
  },
  notice: {
    title: (register: string, kind: NoticeKindForms) => `${register}: ${kind.nominative}`,
    description: (controller: NameForms, register: NameForms) =>
      `Beskrivning av ${inForm(register, 'definite')} hos ${inForm(controller, 'definite')}: vilka uppgifter det innehåller, varför och hur länge, vem som behandlar dem och dina rättigheter.`,
    contents: 'Innehåll',
    summary: 'I korthet',
    summaryNote: 'Portalens sammanfattning. Den officiella texten är beskrivningen.',
    who: 'Vem',
    why: 'Varför',
    what: 'Vilka uppgifter',
    howLong: 'Hur länge',
    whoElse: 'Vilka andra behandlar dem',
    receivers: 'Till vem uppgifterna lämnas ut',
    from: 'Varifrån uppgifterna kommer',
    contact: 'Kontakt',
    contactPerson: 'Kontaktperson',
    officer: 'Dataskyddsombud',
    jointControllers: 'Vilka bestämmer tillsammans',
    updated: 'Uppdaterad',
    request: 'Gör en begäran',
    noReason: '– du behöver inte ange något skäl',
    otherRights: 'Lagen ger dig också rättigheter som beskrivningen inte nämner:',
    complaint: 'Om du inte får svar eller inte är nöjd med det kan du vända dig till tillsynsmyndigheten.',
    complaintLink: 'Så gör du',
    compare: (count: number) =>
      count === 2 ? 'Jämför med den andra beskrivningen' : 'Jämför med de andra beskrivningarna',
    conflict: {
      heading: {
        both: 'Beskrivningarna har olika adress och olika kontaktperson',
        address: 'Beskrivningarna har olika postadress',
        person: 'Beskrivningarna har olika kontaktperson',
      },
      here: (day: string) => `Den här beskrivningen, uppdaterad ${day}`,
      there: (register: NameForms, day: string) =>
        `Beskrivningen av ${inForm(register, 'definite')}, uppdaterad ${day}`,
      sameEmail: (email: string) =>
        `E-postadressen ${email} är densamma. Därför är e-post det pålitligaste sättet.`,
    },
  },
  comparison: {
    title: 'Jämförelse av beskrivningarna',
    description: (controller: NameForms, kind: NoticeKindForms) =>
      `Skillnaderna mellan ${kind.plural.elative} hos ${inForm(controller, 'definite')} punkt för punkt: adresser, kontaktpersoner, lagringstider, vem som behandlar uppgifterna och källorna.`,
    heading: 'Beskrivningarna sida vid sida',
    lead: 'Här är skillnaderna mellan beskrivningarna punkt för punkt.',
    official: () => 'Den officiella texten finns på varje beskrivnings egen sida.',
    factsHeading: 'De viktigaste skillnaderna',
    fact: 'Sak',
    facts: {
      updated: 'Uppdaterad',
      postalAddress: 'Postadress',
      contactPerson: 'Kontaktperson',
      email: 'E-post',
      storage: 'Lagringstid',
      processors: 'Personuppgiftsbiträden',
      receivers: 'Till vem uppgifterna lämnas ut',
      sources: 'Varifrån uppgifterna kommer',
    },
    sectionsHeading: 'Hela texten punkt för punkt',
    legend: (count: number) =>
      count === 2
        ? 'Ord som finns bara i den ena beskrivningen är markerade så här:'
        : 'Det som inte finns i de andra beskrivningarna är markerat så här:',
    /** Above the links to the pages that have two notices side by side. */
    pairsHeading: 'Två beskrivningar sida vid sida',
    pair: (one: string, other: string) => `${sentenceCase(one)} och ${other}`,
    allPairs: 'Alla beskrivningar i en tabell',
    legendMark: 'bara i denna beskrivning',
    sameText: 'Samma text i beskrivningarna.',
    ownText: 'Beskrivningarna har olika text.',
    onlyText: 'Punkten finns bara i den ena beskrivningen.',
  },
  request: {
    title: 'Gör en begäran',
    description: (controller: NameForms) =>
      `Begär att ${inForm(controller, 'definite')} visar, rättar eller raderar dina uppgifter eller slutar med marknadsföringen. Formuläret blir ett brev som du själv skickar.`,
    heading: 'Gör en begäran utan formulär',
    byHand: (hasEmail: boolean) =>
      `Formuläret startade inte. Det behöver JavaScript och en tillräckligt ny webbläsare, och det fungerar inte som en fil sparad på enheten. Ladda om sidan eller öppna den i en annan webbläsare. Du kan också skriva begäran själv. Den behöver inte ha någon viss form: ett vanligt ${hasEmail ? 'e\u2011postmeddelande eller brev' : 'brev'} räcker.`,
    writeHeading: 'Skriv åtminstone detta',
    write: (count: number) => [
      'Vad du begär: om du vill se dina uppgifter, rätta eller radera dem, begränsa användningen eller få slut på marknadsföringen.',
      ...(count === 1
        ? []
        : [
            count === 2
              ? 'Vilket av registren begäran gäller. Du kan nämna båda.'
              : 'Vilket register begäran gäller. Du kan nämna flera.',
          ]),
      'Ditt namn och den e\u2011postadress som du är känd under, också en gammal adress om den har ändrats.',
      'Din dåvarande arbetsgivare eller organisation och ungefär när du hade kontakt.',
      'Vart du vill ha svaret.',
    ],
    leaveOut:
      'Lägg inte till din personbeteckning, en bild av en identitetshandling eller bankuppgifter. De behövs inte.',
    deadline: 'Svaret ska ges senast en månad efter det att begäran har kommit fram.',
    sendHeading: 'Skicka begäran',
    email: 'E-post',
    /** Of all notices alike, or of those of some registers. */
    post: (registers: readonly string[]) =>
      registers.length === 0 ? 'Postadress' : `Postadress, ${join(registers)}`,
    form: 'Eget formulär',
    officer: 'Dataskyddsombud',
    updated: (day: string) => `beskrivningen uppdaterad ${day}`,
    differentAddresses: (hasEmail: boolean) =>
      `Beskrivningarna har olika postadress.${hasEmail ? ' E-post är det pålitligaste sättet.' : ''}`,
  },
  /** The form as somebody opens it who comes from a digital identity wallet. */
  erasurePage: {
    title: 'Begär att dina uppgifter raderas',
    description: (controller: NameForms) =>
      `Begär att ${inForm(controller, 'definite')} raderar uppgifter som du har lämnat, till exempel från en digital identitetsplånbok. Formuläret blir ett brev som du själv skickar.`,
  },
  requestsPage: {
    title: 'Mina begäranden',
    description:
      'Begäranden som du har gjort i den här webbläsaren: utkast, brev och den dag då du senast ska få svar. De är sparade på din egen enhet.',
    heading: 'Mina begäranden',
    byHand:
      'Listan startade inte. Den behöver JavaScript och en tillräckligt ny webbläsare, och den fungerar inte som en fil sparad på enheten. Dina begäranden finns kvar i den här webbläsaren om du inte har raderat dem. Ladda om sidan eller öppna de PDF-filer som du har sparat.',
  },
  checkPage: {
    title: 'Kontrollera brev',
    description:
      'Kontrollera en PDF eller bild av en begäran som har gjorts här: om den är intakt, vad som begärs och när du ska svara. Filen lämnar inte din webbläsare.',
    heading: 'Kontrollera brev',
    lead: 'Har du fått en begäran som har gjorts här, som fil eller på papper? Du ser genast om den är intakt, vad som begärs och när du ska svara.',
    byHand:
      'Kontrollen startade inte. Den behöver JavaScript och en tillräckligt ny webbläsare, och den fungerar inte som en fil sparad på enheten. Ladda om sidan eller öppna den i en annan webbläsare. Du kan också göra så här:',
    byHandWays: [
      'Öppna PDF-filen i ett program som visar underskrifter. Det berättar om filen har ändrats. Det är normalt att undertecknaren är okänd.',
      'Öppna PDF-filens bilaga request.json: den innehåller uppgifterna i begäran.',
      'Svara på begäran inom en månad från det att den kom fram. Lagen kräver varken underskrift eller någon viss form.',
    ],
  },
  lost: {
    title: 'Sidan hittades inte',
    description: (controller: NameForms) =>
      `Den här sidan finns inte på webbplatsen för dataskydd hos ${inForm(controller, 'definite')}. Adressen kan ha ändrats eller innehålla ett skrivfel. Fortsätt från startsidan.`,
    heading: 'Sidan hittades inte',
    text: 'Adressen kan ha ändrats eller innehålla ett skrivfel.',
    withLinks: 'Fortsätt härifrån:',
    withoutLinks:
      'Ta bort slutet i adressfältet så att bara adressen till startsidan är kvar. Därifrån kommer du till beskrivningarna och begäran.',
    home: 'Startsida',
  },
} satisfies SameWords<typeof import('../fi/pages.ts').pages>;
