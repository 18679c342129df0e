/** What to do about a day that was written, wherever one is asked for. */
export const dayWords = {
  noSuchDay: 'Tarkista päivä: sellaista ei ole kalenterissa',
  /** The last day that can be, by Finland's calendar. */
  future: (day: string) => `Kirjoita päivä, joka on viimeistään ${day}, Suomen aikaa`,
  /** The same, by the device's calendar, which is ahead of Finland's. */
  futureHere: (day: string) => `Kirjoita päivä, joka on viimeistään ${day}, laitteesi kellon mukaan`,
};
