/** What the words for a problem may name. */
export interface ProblemPlace {
  /** The field's own label. */
  readonly label: string;
  /** How many characters the field takes, and how many stand in it. */
  readonly max: number;
  readonly length: number;
}

/** What to do about a problem, by its code. A missing text has its words with the field. */
export const problemWords = {
  missing: ({ label }: ProblemPlace) => `Täytä kohta ”${label}”`,
  'not-email': ({ label }: ProblemPlace) =>
    `Kirjoita sähköposti muodossa nimi@esimerkki.fi kohtaan ”${label}”`,
  'no-such-day': ({ label }: ProblemPlace) =>
    `Tarkista kohdan ”${label}” päivä: sellaista ei ole kalenterissa`,
  'not-day': ({ label }: ProblemPlace) => `Kirjoita päivä muodossa 31.5.2025 kohtaan ”${label}”`,
  'day-past': ({ label }: ProblemPlace) => `Kirjoita päivä, joka on vielä edessä, kohtaan ”${label}”`,
  'day-ahead': ({ label }: ProblemPlace) => `Kirjoita päivä, joka on viimeistään tänään, kohtaan ”${label}”`,
  'days-reversed': () => 'Kirjoita loppupäivä, joka on alkupäivän jälkeen',
  'not-postcode': () =>
    'Kirjoita postinumero viidellä numerolla, tai valitse maa, jos osoite on muualla kuin Suomessa',
  'not-foreign-postcode': () => 'Kirjoita postinumero enintään 12 kirjaimella ja numerolla',
  'too-long': ({ label, max, length }: ProblemPlace) =>
    `Lyhennä kohtaa ”${label}”: siihen mahtuu ${max} merkkiä, nyt niitä on ${length}`,
  character: ({ label }: ProblemPlace) =>
    `Muuta kohtaa ”${label}”. Siinä on jotain, mitä kirje ei voi näyttää`,
  script: ({ label }: ProblemPlace) => `Kirjoita kohta ”${label}” latinalaisin kirjaimin, kuten passissa`,
  'identity-code': ({ label }: ProblemPlace) =>
    `Poista henkilötunnus kohdasta ”${label}”. Sitä ei tarvita eikä sitä oteta kirjeeseen.`,
  iban: ({ label }: ProblemPlace) =>
    `Kohdassa ”${label}” näyttää olevan tilinumero. Poista se tai vahvista, että se kuuluu kirjeeseen`,
  passport: ({ label }: ProblemPlace) =>
    `Kohdassa ”${label}” näyttää olevan passin numero. Poista se tai vahvista, että se kuuluu kirjeeseen`,
} satisfies Readonly<Record<string, (place: ProblemPlace) => string>>;
