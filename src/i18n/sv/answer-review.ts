import type { SameWords } from '../shape/same-words.ts';

/** Words for reading an answer beside what the letter asked. */
export const answerReview = {
  heading: 'Gå igenom svaret',
  about:
    'Här är allt som ditt brev bad om. Markera om varje sak finns i svaret. Sidan söker ställen som kanske handlar om saken. Den bedömer inte om svaret räcker: det avgör du.',
  promise: 'Filerna läses i den här webbläsaren. Ingenting skickas.',
  saved: 'Dina markeringar sparas i den här webbläsaren och kommer med i säkerhetskopian.',
  notSaved: 'Markeringen sparades inte. Försök igen.',

  files: {
    heading: 'Svaret',
    none: 'Inga filer med svaret har sparats till den här begäran. Öppna dem här.',
    open: 'Öppna en fil',
    hint: 'PDF, Word (.docx), e-post (.eml), text, HTML, CSV, JSON, ZIP eller bild. En fil som öppnas här sparas inte. Om du vill behålla den, lägg till den när du antecknar svaret.',
    paste: 'Eller klistra in svarets text här',
    pasted: 'Inklistrad text',
    reading: (name: string) => `Läser: ${name}`,
    read: (count: number) => `Läst: ${count}\u00a0${count === 1 ? 'fil' : 'filer'}.`,
    text: (name: string) => `Visa texten: ${name}`,
    page: (page: number) => `Sidan\u00a0${page}`,
    cut: 'Filen är lång. Bara början lästes. Titta själv på resten.',
    shortened: 'Här syns bara början av texten.',
    problems: {
      'too-large':
        'Filen är för stor för att läsas här. Öppna den i ett annat program och gör markeringarna enligt den.',
      encrypted:
        'Filen är skyddad med ett lösenord. Öppna den med lösenordet i ett annat program och spara därifrån en oskyddad kopia, eller klistra in texten här.',
      damaged: 'Filen är trasig och går inte att läsa. Be att den skickas på nytt.',
      'no-text':
        'Filen har bara bilder, antagligen skannade sidor. Läs den i ett annat program och gör markeringarna enligt den.',
      'unknown-kind': 'En sådan här fil går inte att läsa här. Öppna den i ett annat program.',
      'gave-up':
        'Det tog för länge att läsa filen. Öppna den i ett annat program och gör markeringarna enligt den.',
      unreadable: 'Filen kunde inte öppnas. Välj den på nytt.',
    },
  },

  item: {
    decisions: {
      found: 'Finns',
      missing: 'Saknas',
      unclear: 'Oklart',
      notApplicable: 'Gäller inte mig',
    },
    article: (article: string) => `Grund: ${article}`,
    quotes: 'Detta kan handla om saken:',
    moreQuotes: (count: number) => (count === 1 ? 'Ett ställe till' : `${count}\u00a0ställen till`),
    noQuotes: 'Sidan hittade inget om detta. Läs svaret ändå: saken kan vara sagd med andra ord.',
    place: (file: string, page?: number) => (page === undefined ? file : `${file}, sidan\u00a0${page}`),
  },
  hints: {
    heading: 'Observera',
    noticeReference:
      'Svaret hänvisar till beskrivningen. En hänvisning till beskrivningen svarar inte ensam på vilka uppgifter det finns just om dig.',
    categoriesOnly:
      'Svaret har en lista över kategorier av uppgifter, men sidan hittade inte själva uppgifterna. En lista över kategorier är ingen kopia (dom i mål C-487/21).',
    unnamedRecipients:
      'Svaret nämner mottagare, men sidan hittade inga namn. Du har rätt att få veta vilka de är, om det inte är omöjligt att namnge dem (dom i mål C-154/21).',
  },
  comparison: {
    heading: 'Svaret och beskrivningen skiljer sig åt',
    text: 'En skillnad behöver inte betyda att något är fel. Du kan fråga om den.',
    facts: {
      recipients: 'Mottagare',
      storage: 'Lagringstid',
      sources: 'Varifrån uppgifterna kommer',
      purposes: 'Ändamålen med behandlingen',
    },
    onlyInNotice: 'Bara i beskrivningen:',
    onlyInAnswer: 'Bara i svaret:',
  },

  result: {
    heading: 'Resultat',
    counts: (found: number, missing: number, unclear: number, open: number) =>
      `Finns ${found}, saknas ${missing}, oklart ${unclear}, omarkerat ${open}.`,
    complete: 'Enligt dina markeringar fick du allt du begärde.',
    recordAnswered: 'Anteckna: jag fick hela svaret',
    recordPartly: 'Anteckna: jag fick bara en del av svaret',
    followUp: 'Begär det som saknas med en påminnelse',
    followUpNote:
      'Påminnelsen får en lista över det som saknas, med artiklar. Du kan ändra den innan du skickar.',
    complaint: 'För över listan till klagomålet',
  },
  /** In the letter that asks for what is missing. */
  list: {
    missing: (name: string, article: string) => `- ${name} (${article})`,
    unclear: (name: string, article: string) => `- ${name} (${article}): svaret var oklart`,
  },
} satisfies SameWords<typeof import('../fi/answer-review.ts').answerReview>;
