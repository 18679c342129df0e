import type { SameWords } from '../shape/same-words.ts';

/** Words of the view of one request. */
export const viewWords = {
  back: 'Alla begäranden',
  loading: 'Hämtar din begäran från den här webbläsaren.',
  missing: {
    heading: 'Begäran hittas inte',
    text: 'Den begäran som länken leder till finns inte i den här webbläsaren. Den kan ha raderats eller finnas i en annan webbläsare.',
  },
  facts: {
    asked: 'Vad du begärde',
    controller: 'Av vem',
    registers: 'Register',
    reference: 'Referens',
    signedOn: 'Undertecknad',
  },
  changedNotice: {
    text: (register: string, day: string) =>
      `${register}: beskrivningen har ändrats efter att du gjorde din begäran. Du läste den beskrivning som uppdaterades den ${day}. Din begäran gäller ändå.`,
    link: 'Vad som ändrades',
  },
  nextHeading: 'Nästa steg',
  gotAnswer: 'Jag fick svar',
  somethingElse: 'Något annat har hänt',
  goOn: 'Fortsätt med den påbörjade anteckningen',
  calendar: 'Lägg till i kalendern (.ics)',
  timelineHeading: 'Vad som har hänt',
  lettersHeading: 'Brev',
  followUpsHeading: 'Nästa brev',
  otherLetters: 'Andra brev',
  lettersToWrite: 'Brev som du kan skriva',
  followUpsText: 'Breven hänvisar till den här begäran. Ett brev som har skickats ändras inte.',
  resume: (letter: string) => `${letter}: fortsätt med utkastet`,
  manageHeading: 'Hela begäran',
  firstLetter: 'Begäran',
  open: 'Öppna',
  openAndSend: 'Öppna och skicka',
  download: 'Ladda ner PDF',
  /** Of any letter: "begäran" is of another gender than "klagomål". */
  letterSentOn: (day: string) => `skickades ${day}`,
  letterNotSent: 'har inte skickats än',
} satisfies SameWords<typeof import('../fi/request-view.ts').viewWords>;

/** The timeline's rows and the way back from each. */
export const timelineWords = {
  signed: 'Brevet undertecknat',
  receiptEstimated: 'Uppskattad ankomstdag',
  due: {
    1: 'Sista dagen att svara: en månad från ankomsten',
    3: 'Sista dagen att svara: tre månader från ankomsten',
  },
  replyBy: 'Den dag som angavs i påminnelsen',
  reviewed: 'Du gick igenom svaret',
  authorityDue: 'Dataombudsmannen ska meddela hur ärendet fortskrider',
  today: 'I dag',
  estimate: 'uppskattning',
  note: 'Anteckning:',
  files: 'Filer',
  download: (name: string, size: string) => `Ladda ner ${name} (${size})`,
  undo: 'Ångra',
  correct: 'Ändra',
  goOnCorrecting: 'Fortsätt ändra',
  recorded: (event: string) => `Sparat: ${event}.`,
  corrected: (event: string) => `Ändrat: ${event}.`,
  correctedOn: (day: string) => `Ändrat ${day}`,
  undoCorrection: 'Ångra ändringen',
  undone: (event: string) => `Ångrat: ${event}.`,
  bringBack: 'Återställ',
  broughtBack: (event: string) => `Återställt: ${event}.`,
  fileGone: (name: string) => `Filen ${name} finns inte i den här webbläsaren.`,
} satisfies SameWords<typeof import('../fi/request-view.ts').timelineWords>;
