import type { RecordFieldWords } from '../fi/record.ts';
import type { SameWords } from '../shape/same-words.ts';
import { dayWords } from './days.ts';

export type { RecordFieldWords } from '../fi/record.ts';

/** Words of the form that records what happened, and corrects it. */
export const recordWords = {
  heading: 'Vad har hänt?',
  text: 'Anteckna när något händer, så ser du den rätta sista dagen och nästa steg.',
  kind: 'Händelse',
  kinds: {
    undelivered: ['Begäran kom i retur', 'Begäran kom inte fram. Skicka den på nytt.'],
    letterUndelivered: [
      'En påminnelse eller ett annat brev kom i retur',
      'Brevet räknas inte som skickat. Du kan skicka det på nytt.',
    ],
    received: ['Begäran kom fram', 'Du vet dagen från spårning, ett kvitto eller en bekräftelse.'],
    answered: ['Jag fick svar', ''],
    partlyAnswered: ['Jag fick bara en del', 'Något av det du begärde saknas.'],
    refused: ['Begäran avslogs', 'Du ska få veta skälet och hur du kan lämna in klagomål.'],
    extended: [
      'Jag fick veta att tiden förlängs',
      'Tiden får förlängas med högst två månader. Skälet ska anges.',
    ],
    clarificationAsked: ['Jag ombads precisera min begäran', 'Man vill veta närmare vad begäran gäller.'],
    identityAsked: ['Jag fick frågor om min identitet', 'Man vill försäkra sig om vem som gör begäran.'],
    idCopyAsked: [
      'Jag ombads skicka en kopia av passet eller identitetskortet',
      'Någon kopia behövs i regel inte. Brevet säger det i ditt ställe.',
    ],
    formDemanded: ['Jag uppmanades använda ett formulär', 'Begäran är giltig utan formulär.'],
    feeAsked: ['Jag ombads betala en avgift', 'En begäran besvaras i regel kostnadsfritt.'],
    replied: [
      'Jag svarade på frågan',
      'Du svarade med ett eget meddelande och inte med ett brev som har gjorts här.',
    ],
    closed: ['Ärendet är avslutat', 'Du väntar inte på något mer.'],
  },
  day: 'Vilken dag?',
  dayHint: (today: string) => `Till exempel ${today}.`,
  /** What is asked of some kinds, by `kind.field`. */
  fields: {
    'letterUndelivered.letterId': { label: 'Vilket brev kom i retur?' },
    'partlyAnswered.restPromised': {
      label: 'Lovades resten senare?',
      options: { yes: 'Ja', no: 'Nej' },
    },
    'partlyAnswered.restBy': {
      label: 'Senast vilken dag?',
      hint: 'Lämna tomt om ingen dag angavs.',
    },
    'refused.reasons': {
      label: 'Angavs skälet?',
      options: { given: 'Ja', none: 'Nej' },
    },
    'refused.reason': { label: 'Vilket skäl angavs?', hint: 'Om du vill. Brevet upprepar det.' },
    'extended.reasons': {
      label: 'Angavs skälet?',
      options: { given: 'Ja', none: 'Nej' },
    },
  } as Readonly<Record<string, RecordFieldWords>>,
  note: 'Egen anteckning',
  noteHint: 'Om du vill. Till exempel vad som stod i svaret.',
  files: 'Filer',
  filesHint:
    'Om du vill. Svaret, en bild av ett brev eller ett kvitto. Filerna stannar i den här webbläsaren och skickas ingenstans.',
  choose: 'Välj filer',
  chosen: 'Valda filer',
  total: (count: number, size: string) => `${count === 1 ? '1 fil' : `${count} filer`}, sammanlagt ${size}`,
  leaveOut: 'Lämna bort',
  removeFile: (name: string) => `Lämna bort ${name}`,
  fileRemoved: (name: string) => `${name} har lämnats bort.`,
  save: 'Spara händelsen',
  correct: (event: string) => `Ändra: ${event}`,
  saveCorrection: 'Spara ändringarna',
  close: 'Stäng',
  kept: (time: string) => `Det du har skrivit är sparat, kl.\u00a0${time}.`,
  retry: 'Försök spara på nytt',
  saving: 'Sparar.',
  notSaved: 'Händelsen kunde inte sparas. Det du har skrivit finns kvar här.',
  changedElsewhere:
    'Händelsen passar inte längre här: begäran har ändrats i en annan flik. Det du har skrivit finns kvar här. Kontrollera vad som har hänt.',
  problems: {
    'kind:missing': 'Välj vad som hände',
    'on:missing': 'Skriv vilken dag det hände',
    'on:not-day': 'Skriv dagen så här: 31.5.2025',
    'on:no-such-day': dayWords.noSuchDay,
    'on:before-signing': 'Skriv en dag som inte är före den dag då brevet undertecknades',
    'on:before-sending': 'Skriv en dag som inte är före den dag då brevet skickades',
    'on:no-place': 'Kontrollera dagen: den passar inte ihop med det du redan har antecknat',
    'details:missing': 'Välj vilket brev som kom i retur',
    'details:not-day': 'Skriv dagen så här: 31.5.2025',
    'details:identity-code': 'Ta bort personbeteckningen ur skälet',
    'details:too-long': 'Korta skälet, det får vara högst 2000 tecken',
    'details:character': 'Ta bort de tecken ur skälet som inte kan visas i ett brev',
    'note:too-long': 'Korta anteckningen, den får vara högst 4000 tecken',
    'note:identity-code': 'Ta bort personbeteckningen ur anteckningen',
    'files:too-many': 'Välj högst 50 filer',
    'files:too-large':
      'Välj filer på högst 200\u00a0MB åt gången. En större fil kan du spara på annat håll och skriva i anteckningen var den finns',
    'files:unreadable': 'Välj filerna på nytt, en av dem går inte att läsa',
  } as Readonly<Record<string, string>>,
} satisfies SameWords<typeof import('../fi/record.ts').recordWords>;
