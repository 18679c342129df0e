import type { ProblemPlace } from '../fi/problems.ts';
import type { SameWords } from '../shape/same-words.ts';

/** What to do about a problem, by its code. A missing text has its words with the field. */
export const problemWords = {
  missing: ({ label }: ProblemPlace) => `Fyll i ”${label}”`,
  'not-email': ({ label }: ProblemPlace) => `Skriv e-postadressen som namn@exempel.fi i ”${label}”`,
  'no-such-day': ({ label }: ProblemPlace) => `Kontrollera datumet i ”${label}”: det finns inte i kalendern`,
  'not-day': ({ label }: ProblemPlace) => `Skriv datumet som 31.5.2025 i ”${label}”`,
  'day-past': ({ label }: ProblemPlace) => `Skriv ett datum som ännu inte har varit i ”${label}”`,
  'day-ahead': ({ label }: ProblemPlace) => `Skriv ett datum som är senast i dag i ”${label}”`,
  'days-reversed': () => 'Skriv ett slutdatum som är efter startdatumet',
  'not-postcode': () =>
    'Skriv postnumret med fem siffror, eller välj land om adressen är någon annanstans än i Finland',
  'not-foreign-postcode': () => 'Skriv postnumret med högst 12 bokstäver och siffror',
  'too-long': ({ label, max, length }: ProblemPlace) =>
    `Förkorta ”${label}”: där ryms ${max} tecken, nu är de ${length}`,
  character: ({ label }: ProblemPlace) => `Ändra ”${label}”. Där finns något som brevet inte kan visa`,
  script: ({ label }: ProblemPlace) => `Skriv ”${label}” med latinska bokstäver, som i passet`,
  'identity-code': ({ label }: ProblemPlace) =>
    `Ta bort personbeteckningen ur ”${label}”. Den behövs inte och tas inte med i brevet.`,
  iban: ({ label }: ProblemPlace) =>
    `I ”${label}” verkar det finnas ett kontonummer. Ta bort det eller bekräfta att det ska stå i brevet`,
  passport: ({ label }: ProblemPlace) =>
    `I ”${label}” verkar det finnas ett passnummer. Ta bort det eller bekräfta att det ska stå i brevet`,
} satisfies SameWords<typeof import('../fi/problems.ts').problemWords>;
