/** What a calendar entry names. */
interface CalendarFacts {
  readonly reference: string;
  readonly controller: string;
}

/** The calendar file; what a calendar shows may be seen by others, so it names nobody but the controller. */
export const calendarWords = {
  name: 'Tietosuojapyynnöt',
  all: 'Määräpäivät kalenteriin (.ics)',
  none: 'Nyt ei ole päivää, jota odottaa. Kalenteritiedostoa ei tehty.',
  done: (count: number) =>
    count === 1
      ? 'Kalenteritiedostossa on yksi määräpäivä.'
      : `Kalenteritiedostossa on ${count} määräpäivää.`,
  oneFileName: (reference: string) => `maarapaiva-${reference}.ics`,
  allFileName: 'maarapaivat.ics',
  entries: {
    answer: ({ reference, controller }: CalendarFacts) => ({
      summary: `Viimeinen päivä vastata pyyntöön ${reference}`,
      description: `${controller}: pyyntöön ${reference} on vastattava viimeistään tänään. Jos vastausta ei ole tullut huomenna, lähetä muistutus.`,
    }),
    reply: ({ reference, controller }: CalendarFacts) => ({
      summary: `Viimeinen päivä vastata muistutukseen ${reference}`,
      description: `${controller}: muistutukseen pyynnöstä ${reference} on pyydetty vastaus viimeistään tänään. Jos sitä ei ole tullut huomenna, voit valittaa tietosuojavaltuutetulle.`,
    }),
    authority: ({ reference }: CalendarFacts) => ({
      summary: `Tietosuojavaltuutetun vastaus, pyyntö ${reference}`,
      description: `Tietosuojavaltuutetun on kerrottava valituksen etenemisestä viimeistään tänään, pyyntö ${reference}.`,
    }),
  },
};
