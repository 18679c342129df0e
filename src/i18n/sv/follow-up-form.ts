import type { SameWords } from '../shape/same-words.ts';
import { dayWords } from './days.ts';
import { inForm, type NameForms } from './grammar.ts';

/** Words of the form, of signing and of sending for the letters that follow a request. */
export const followUpForm = {
  progress: 'Brevets steg',
  /** The names of the steps in the list. */
  steps: { write: 'Skriv', check: 'Granska', send: 'Skicka', print: 'Skriv ut' },
  checkHeading: 'Granska och underteckna',
  follows: (reference: string) => `Brevet gäller begäran ${reference}.`,
  showRequest: 'Visa begäran',
  readOver: 'Läs igenom brevet en gång till innan du undertecknar.',
  newKey:
    'Nyckeln som det första brevet undertecknades med finns inte i den här webbläsaren. Det här brevet undertecknas med en ny nyckel, och det står i brevet.',

  letters: {
    reminder: {
      write: 'Skriv en påminnelse',
      send: 'Skicka påminnelsen',
      sent: 'Din påminnelse är skickad',
      about: 'Påminnelsen upprepar din begäran. Den är ingen ny begäran, och tidsfristen börjar inte om.',
      button: 'Jag skickade påminnelsen',
      next: 'Vänta på svar till den dag som står i påminnelsen. Om inget svar kommer kan du lämna in klagomål till dataombudsmannen.',
    },
    clarification: {
      write: 'Skriv en precisering',
      send: 'Skicka preciseringen',
      sent: 'Din precisering är skickad',
      about: 'Preciseringen berättar närmare vad din begäran gäller. I övrigt gäller begäran oförändrad.',
      button: 'Jag skickade preciseringen',
      next: 'Din begäran behandlas vidare. Du ser tidsfristen på begärans sida.',
    },
    identityAnswer: {
      write: 'Svara på frågan om din identitet',
      send: 'Skicka svaret',
      sent: 'Ditt svar är skickat',
      about:
        'Berätta bara det som behövs för att hitta dina uppgifter och identifiera dig. Personbeteckning eller bild av en identitetshandling behövs inte.',
      button: 'Jag skickade svaret',
      next: 'Din begäran behandlas vidare. Du ser tidsfristen på begärans sida.',
    },
    withdrawal: {
      write: 'Återta begäran',
      send: 'Skicka återtagandet',
      sent: 'Ditt återtagande är skickat',
      about: 'Du kan när som helst återta din begäran, helt eller delvis. Du behöver inte ange något skäl.',
      button: 'Jag skickade återtagandet',
      next: 'Du behöver inte göra något mer. Du kan göra samma begäran på nytt senare.',
    },
    powerOfAttorney: {
      write: 'Skriv en fullmakt',
      send: 'Skriv ut fullmakten',
      sent: 'Skriv ut fullmakten',
      about: 'Fullmakten visar att du får göra begäran för en annan person, som undertecknar den med penna.',
      button: '',
      next: '',
    },
    complaint: {
      write: 'Skriv ett klagomål',
      send: 'Lämna in klagomålet',
      sent: 'Ditt klagomål är inlämnat',
      about:
        'I klagomålet ber du dataombudsmannen utreda ärendet. Det kostar inget. Händelsernas dagar hämtas från uppgifterna om din begäran.',
      button: 'Jag lämnade in klagomålet',
      next: 'Dataombudsmannens byrå meddelar dig hur ärendet fortskrider. Behandlingen kan ta ett år. Om svaret på din begäran kommer under tiden, anteckna det.',
    },
    complaintNews: {
      write: 'Skriv ett meddelande',
      send: 'Skicka meddelandet',
      sent: 'Ditt meddelande är skickat',
      about: 'Meddelandet berättar för dataombudsmannen vad som har hänt efter ditt klagomål.',
      button: 'Jag skickade meddelandet',
      next: 'Om du återtog klagomålet och inte väntar på något mer, markera begäran som avslutad.',
    },
  },

  /** How the letter goes out, by whom it goes to. */
  channel: {
    controller: {
      label: 'Hur skickar du brevet?',
      options: {
        email: ['Per e-post', 'Snabbast. Meddelandet som du skickar är samtidigt ett bevis.'],
        post: ['Per post', 'Du skriver ut brevet och lägger det i ett kuvert.'],
      },
    },
    supervisoryAuthority: {
      label: 'Vilken adress ska stå i brevet?',
      hint: 'Du väljer hur du skickar brevet först när du har undertecknat det.',
      options: {
        email: ['Myndighetens e-postadress', 'Om du skickar brevet per e-post.'],
        post: ['Myndighetens postadress', 'Om du skickar på papper eller använder myndighetens formulär.'],
      },
    },
  },

  lead: {
    email: 'Brevet är klart. Skicka det som bilaga till ett e-postmeddelande.',
    post: 'Brevet är klart. Skriv ut det och skicka det per post.',
    supervisoryAuthority: 'Brevet är klart. Välj hur du skickar det. Den här sidan skickar ingenting åt dig.',
    nobody: 'Fullmakten är klar. Den skickas som bilaga till begäran, inte separat.',
  },
  again: 'Brevet och hur du skickar det',

  /** The message that carries the letter. */
  message: {
    subject: (subject: string, reference: string) => `${subject}, ${reference}`,
    opening: 'Hej!',
    follows: (controller: NameForms, reference: string, requests: string) =>
      `Brevet gäller begäran ${reference}, som jag har riktat till ${inForm(controller, 'definite')}: ${requests}.`,
    registers: (registers: string) => `Register: ${registers}.`,
    represented: 'Jag skriver för en annan person.',
    greeting: 'Med vänlig hälsning',
  },

  enclosures: {
    heading: 'Bifoga också de här',
    text: 'Brevet nämner de här bilagorna. Spara dem och skicka dem samtidigt.',
    request: (reference: string, day: string) => `Begäran ${reference}, ${day}`,
    letter: (kind: string, reference: string, day: string) => `${kind} ${reference}, ${day}`,
    file: (name: string, day: string) => `${name}, mottagen den ${day}`,
    save: 'Spara',
    saveNamed: (name: string) => `Spara: ${name}`,
    missing: 'Filen finns inte längre i den här webbläsaren.',
  },

  complaint: {
    form: 'Med myndighetens formulär',
    formText:
      'Skyddat och därför det bästa sättet. Öppna myndighetens webbplats, sök upp formuläret och klistra in texten i det.',
    formTextKnown:
      'Skyddat och därför det bästa sättet. Öppna myndighetens formulär och klistra in texten i det.',
    website: (host: string) => `Öppna ${host}`,
    websiteNote: 'Länken leder bort från den här webbplatsen. Inget av det du har skrivit följer med.',
    others: 'Andra sätt',
    secureMail: 'Med skyddad e-post',
    secureMailText:
      'Ett skyddat sätt när du också skickar bilagor. Öppna tjänsten, skriv den här adressen som mottagare och bifoga brevet och de andra bilagorna.',
    email: 'Per e-post',
    emailWarning:
      'Vanlig e-post är inte skyddad. Skicka inte känsliga uppgifter, såsom uppgifter om hälsa, med den. Om svaren innehåller sådana, använd skyddad e-post eller posten.',
    emailText:
      'Myndigheten ber dig skriva ärendet i meddelandet, eftersom den inte rekommenderar bilagor. Därför finns brevet som text i meddelandet. Om du också skickar svar eller andra papper, välj ett annat sätt.',
    emailWhole: 'Adressen, ämnet och brevet finns redan i meddelandet. Knappen skickar ännu ingenting.',
    emailPaste:
      'Adressen och ämnet finns redan i meddelandet. Brevet är så långt att du själv måste klistra in det: kopiera först meddelandet här.',
    emailOpen: 'Öppna meddelandet i e-postprogrammet',
    emailCopy: 'Om meddelandet inte öppnas eller du använder e-post i webbläsaren: kopiera texterna',
    emailSend: 'Myndigheten kräver ingen viss avsändaradress. Använd den som du vill ha svaret till.',
    post: 'Per post',
    postText: 'Skriv ut brevet och skriv den här adressen på kuvertet:',
    channels: {
      email: 'Elektroniskt: med formuläret eller per e-post',
      letter: 'Som vanligt brev',
      trackedLetter: 'Som rekommenderat eller spårbart brev',
      hand: 'Jag lämnade det själv',
    },
    electronic: (day: string) => `Inlämnat elektroniskt den ${day}`,
  },

  powerOfAttorney: {
    print: 'Skriv ut fullmakten',
    sign: 'Underskrift på papperet',
    signText: (name: string) =>
      `${name} undertecknar fullmakten med penna. Den elektroniska underskriften i filen är din.`,
    attach: 'Bifoga den till begäran',
    attachText:
      'Fotografera eller skanna det undertecknade papperet. Bifoga det till samma meddelande eller kuvert som begäran. Om begäran redan är skickad, bifoga det till nästa brev. Spara originalet.',
  },

  sentForm: {
    heading: 'När du har skickat brevet',
    text: 'Anteckna dagen. Brevet visas som skickat först när du trycker på knappen nedan.',
    day: 'Vilken dag skickade du det?',
    dayHint: (today: string) => `Till exempel ${today}.`,
    channel: 'Hur skickade du det?',
    problems: {
      'not-day': 'Skriv vilken dag du skickade brevet, så här: 31.5.2025',
      'no-such-day': dayWords.noSuchDay,
      'before-signing': 'Skriv en dag som inte är före den dag då brevet undertecknades',
    },
  },

  report: {
    next: 'Vad händer härnäst?',
    toRequest: 'Se läget för begäran',
    backToRequest: 'Tillbaka till begäran',
  },
} as const satisfies SameWords<typeof import('../fi/follow-up-form.ts').followUpForm>;
