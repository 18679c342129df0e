import type { SameWords } from '../shape/same-words.ts';
import { inForm, type NameForms } from './grammar.ts';

/** Words of the request form that it starts with: its frame, its first step, and what can go wrong at any time. */
export const formStart = {
  progress: 'Stegen i din begäran',
  /** The five steps: the name in the list, and the page's heading. */
  steps: [
    { name: 'Vad', heading: 'Vad begär du?' },
    { name: 'Detaljer', heading: 'Detaljer' },
    { name: 'Vem du är', heading: 'Vem är du?' },
    { name: 'Granska', heading: 'Granska och underteckna' },
    { name: 'Skicka', heading: 'Skicka din begäran' },
  ],
  stepDone: 'klart',
  /** Where the person is, on a narrow screen. */
  stepNow: (step: number, count: number, name: string) => `Steg ${step}/${count}: ${name}`,
  opening: 'Din begäran öppnas …',
  stepMissing: 'Det här steget kunde inte laddas. Ladda om sidan, så kan du fortsätta.',
  next: 'Fortsätt',
  back: 'Föregående steg',
  summary: 'Kontrollera följande',

  choice: {
    concerns: (concerns: string) => `Gäller dig ${concerns}.`,
    others: 'Andra begäranden: paus, invändning, flytt, samtycke, beslut',
    section: (_register: NameForms, section: string) => `${point(section)} i beskrivningen`,
    sectionOf: (register: NameForms, section: string) => `${inForm(register, 'definite')}: ${point(section)}`,
    lawOnly: 'i lagen, fast inte i beskrivningen',
    cannotApply: 'Den här rättigheten kan inte användas i det här registret.',
    conditional: 'Beskrivningen anger inte grunden för behandlingen. Därför formuleras brevet villkorligt.',
    conditionalPartly:
      'Rättigheten gäller bara en del av behandlingen. Därför formuleras brevet villkorligt.',
    instead: (wish: string) => `Välj i stället: ${wish}`,
    copyFirst: 'När uppgifterna har raderats kan du inte längre få se dem.',
    copyFirstButton: 'Begär först att få se uppgifterna',
    chosen: (parts: readonly string[]) => `Du begär: ${parts.join(' · ')}.`,
    change: 'Ändra',
    companions: 'I samma brev kan du också',
    companionsHint: 'Brevet rymmer två begäranden.',
  },

  field: {
    withheld: 'Det här fältet sparas inte och syns inte i brevet förrän du har rättat det.',
    insist: 'Det ska stå i brevet',
  },

  sendingMissing:
    'Brevet är undertecknat, men anvisningen för hur du skickar det kunde inte laddas. Ladda ner PDF-filen och ladda sedan om sidan.',
  downloadPacket: 'Ladda ner PDF',
  signedNotKept:
    'Brevet kunde inte sparas på den här enheten. Ladda ner PDF-filen genast: den försvinner när du stänger fliken.',

  saving: {
    saved: (time: string) => `Utkastet sparat kl.\u00a0${time}`,
    saving: 'Sparar …',
    nothingYet: 'Utkastet sparas av sig självt i den här webbläsaren.',
    memory: 'Utkastet sparas inte. Det försvinner när du stänger fliken.',
    without: (labels: string) => `Utan fältet ${labels}.`,
    failed: 'Utkastet har inte sparats.',
    readOnly: 'Utkastet ändras inte i den här fliken.',
    download: 'Ladda ner utkastet som fil',
    retry: 'Försök spara igen',
    reload: 'Ladda om sidan',
    sharedComputer: 'Gemensam dator: spara inte i den här webbläsaren',
    sharedComputerHint: 'Utkastet försvinner när du stänger fliken.',
  },

  /** Why nothing is saved, by the store's code; typing goes on all the same. */
  storageFailures: {
    STORE_UNAVAILABLE:
      'Webbläsaren tillåter inte att något sparas. Det kan bero på att fönstret är privat eller att kakor är blockerade. Du kan skriva vidare, men utkastet försvinner när du stänger fliken.',
    STORE_FULL:
      'Webbläsarens minne är fullt. Du kan skriva vidare. Frigör utrymme på enheten eller ladda ner utkastet som fil.',
    STORE_NEWER:
      'En nyare version av webbplatsen har öppnats. Ladda om den här sidan, så fortsätter utkastet att sparas.',
    STORE_BLOCKED:
      'En äldre version av webbplatsen är öppen i en annan flik. Stäng de andra flikarna och ladda om den här sidan.',
    STORE_LOCKED:
      'Dina begäranden är låsta med en lösenfras. Lås upp, så fortsätter utkastet att sparas. Du kan skriva även innan dess.',
    STORE_DELETED:
      'Alla uppgifter raderades i en annan flik. Texten på den här sidan sparas inte längre. Ladda ner utkastet som fil om du behöver det.',
    STORE_LOST:
      'Förbindelsen till webbläsarens minne bröts. Du kan skriva vidare. Försök spara igen eller ladda ner utkastet som fil.',
    STORE_NOT_LOADED:
      'Programmet som sparar kunde inte laddas. Du kan skriva vidare. Ladda ner utkastet som fil och ladda sedan om sidan.',
  },

  otherTab: {
    editing: 'Det här utkastet redigeras i en annan flik. Därför går det inte att ändra här.',
    continueHere: 'Fortsätt här',
    conflict: 'Utkastet har ändrats också i en annan flik. Vilket ska gälla?',
    keepMine: 'Behåll texten i den här fliken',
    takeTheirs: 'Ta texten från den andra fliken',
    signedElsewhere: 'Utkastet har undertecknats i en annan flik. Här är det undertecknade brevet.',
    deletedElsewhere: 'Utkastet raderades i en annan flik. Det sparas på nytt om du ändrar det.',
  },

  /** What is said about a fragment that leads nowhere. */
  unknown: {
    draft:
      'Utkastet finns inte i den här webbläsaren. Det kan ha raderats eller gjorts på en annan enhet. Här börjar ett nytt.',
    request:
      'Din begäran finns inte i den här webbläsaren. Den kan ha raderats eller gjorts på en annan enhet. Här börjar en ny.',
    link: 'Länken gäller ett register eller en rättighet som inte är känd. Välj dem här.',
  },

  letter: {
    label: 'Brevet',
    show: 'Visa brevet',
    showWhole: 'Visa hela brevet',
    close: 'Stäng brevet',
    empty: 'Brevet visas här när du har valt register och begäran.',
    missing: 'Brevet kunde inte laddas. Ladda om sidan, så ser du det.',
  },

  /** Why a letter that follows a request cannot be gone on with. */
  hindrance: {
    'first-gone': {
      heading: 'Den ursprungliga begäran hittas inte',
      text: 'Det här brevet fortsätter en begäran som inte längre finns i den här webbläsaren. Därför kan brevet inte göras färdigt. Om du har en säkerhetskopia, återställ den på sidan Mina begäranden. Utkastet finns kvar.',
    },
    'not-loaded': {
      heading: 'Brevet kunde inte öppnas',
      text: 'Något som behövs kunde inte laddas. Utkastet finns kvar. Ladda om sidan.',
    },
    back: 'Mina begäranden',
  },

  broken: {
    heading: 'Formuläret stannade',
    text: 'Det uppstod ett fel på sidan. Det du har skrivit finns nedan. Kopiera det och ladda sedan om sidan.',
    label: 'Texten som du har skrivit',
    reload: 'Ladda om sidan',
  },
} as const satisfies SameWords<typeof import('../fi/form-start.ts').formStart>;

/** A section by its number, or by the words of a heading that has none. */
function point(section: string): string {
  return /^\d+$/.test(section) ? `punkt\u00a0${section}` : `punkten ”${section}”`;
}
