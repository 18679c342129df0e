import type { SameWords } from '../shape/same-words.ts';
import { formStart } from './form-start.ts';
import { inForm, type NameForms } from './grammar.ts';

/** Words of the request form, with those of its later steps. */
export const form = {
  ...formStart,

  details: {
    nothing: 'Här finns inget att fylla i. Du kan fortsätta.',
  },

  person: {
    enough: 'Namn och e-post räcker. De andra fälten hjälper till att hitta dina uppgifter.',
    leaveOut: (short: NameForms) =>
      `Lägg inte till din personbeteckning, en bild av en identitetshandling eller bankuppgifter. ${inForm(short, 'definite')} får be om mer bara om det finns rimliga skäl att betvivla din identitet.`,
  },

  delivery: {
    addresses: 'Beskrivningarna har olika adresser. Den nyaste är vald på förhand.',
    onlyWay: {
      email: 'Begäran skickas per e-post.',
      post: 'Begäran skickas per post. Du skriver ut brevet och lägger det i ett kuvert.',
    },
    controllers: 'den personuppgiftsansvariges egen adress',
    officers: (name = '') => (name === '' ? 'dataskyddsombudet' : `dataskyddsombudet ${name}`),
    addressFrom: (register: string, day: string) => `${register}, beskrivningen uppdaterad ${day}`,
  },

  signature: {
    pad: 'Rita din underskrift här',
    empty: 'Fältet är tomt. Brevet får ingen synlig underskrift.',
    undo: 'Ångra strecket',
    clear: 'Töm',
    strokes: (count: number) => (count === 1 ? '1 streck ritat.' : `${count} streck ritade.`),
    provesHeading: 'Vad bevisar underskriften?',
    proves:
      'Underskriften skapas i din webbläsare med ett certifikat som du själv har gjort. Den avslöjar om filen ändras senare men bevisar inte din identitet eller när brevet skickades. Lagen kräver ingen underskrift.',
    /** In place of no visible signature, for a letter on paper. */
    byPen: 'Jag undertecknar utskriften med penna eller inte alls',
    frozen: 'Efter undertecknandet ändras brevet inte. Vill du ändra något gör du ett nytt utifrån det.',
    sign: 'Underteckna och skapa PDF',
    signing: 'PDF-filen skapas. Det kan ta en stund.',
  },

  /** What keeps a packet from being made, by the error's code; `other` for every other code. */
  signingFailures: {
    NO_WEB_CRYPTO:
      'Den här webbläsaren kan inte underteckna på den här adressen. Öppna sidan på en https-adress.',
    PACKET_UNDRAWABLE_CHARACTER:
      'Brevet innehåller ett tecken som inte går att rita. Kontrollera vad du har skrivit och försök igen.',
    PACKET_ADDRESS_TOO_LONG: 'Adressen får inte plats i kuvertets fönster. Korta namnet eller adressen.',
    PACKET_CLOCK:
      'Enhetens klocka visar fel år, så brevet skulle få fel datum. Rätta datum och tid i enheten och försök igen.',
    PACKET_TOO_MANY_PAGES: 'Brevet är för långt. Korta texterna.',
    WORKER_TIMEOUT: 'Det tog för lång tid att skapa PDF-filen. Försök igen.',
    other: 'PDF-filen kunde inte skapas. Försök igen. Hjälper det inte, ladda om sidan.',
  },

  signingFailed: 'Ditt utkast finns kvar. Inget har skickats.',

  errorCode: (code: string) => `Felkod ${code}.`,

  field: {
    ...formStart.field,
    left: (count: number) => `Det finns plats för ${count} tecken till.`,
  },

  letter: {
    ...formStart.letter,
    preview: 'Förhandsvisning av brevet',
    referencePending: 'Referensen ges när du undertecknar',
    fingerprintPending: 'läggs till när du undertecknar',
    signature: 'Underskrift',
  },
} as const satisfies SameWords<typeof import('../fi/form.ts').form>;
