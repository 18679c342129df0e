/** When an answer is due, and how the day is reckoned. */
export const dueDays = {
  heading: 'Määräpäivä',
  none: 'Määräpäivä lasketaan, kun olet merkinnyt pyynnön lähetetyksi.',
  on: (day: string, weekday: string) => `${weekday} ${day}`,
  paused: 'Aika seisoo, kunnes vastaat kysymykseen. Määräpäivä siirtyy sen verran eteenpäin.',
  how: 'Näin päivä on laskettu',
  receipt: {
    recorded: (day: string) => `Saapui ${day}.`,
    email: (day: string) => `Saapui ${day}: sähköposti tulee yleensä perille samana päivänä.`,
    hand: (day: string) => `Saapui ${day}, kun veit sen perille.`,
    letter: (day: string) => `Saapui arviolta ${day}: tavallisen kirjeen arvioidaan olevan perillä viikossa.`,
    trackedLetter: (day: string) =>
      `Saapui arviolta ${day}. Katso oikea päivä Postin seurannasta ja merkitse se, niin määräpäivä on tarkka.`,
  },
  ends: {
    1: (day: string, weekday: string) => `Kuukausi saapumisesta päättyy ${day}, joka on ${weekday}.`,
    3: (day: string, weekday: string) =>
      `Aikaa on jatkettu kahdella kuukaudella. Kolme kuukautta saapumisesta päättyy ${day}, joka on ${weekday}.`,
  },
  pausedDays: (days: number) =>
    `Aika seisoi ${days === 1 ? 'yhden päivän' : `${days} päivää`}, kun kysymys odotti vastaustasi. Laki ei kerro, miten nämä päivät lasketaan, joten määräpäivä on arvio.`,
  pausedUntil: (day: string, weekday: string) => `Niiden jälkeen aika päättyy ${day}, joka on ${weekday}.`,
  moved: (day: string, weekday: string) =>
    `Se ei ole arkipäivä, joten viimeinen päivä siirtyy seuraavaan arkipäivään: ${weekday} ${day}.`,
  between: (days: readonly string[]) => `Välissä ${days.length === 1 ? 'on' : 'ovat'} ${joined(days)}.`,
  eve: (eve: string) => `Varmuuden vuoksi ${eve} on laskettu pyhäksi.`,
  statutory: (day: string) => `Tiukimman laskutavan mukaan viimeinen päivä on ${day}.`,
  until: 'Vastaus on ajoissa, jos se annetaan viimeistään tuona päivänä.',
  weekdays: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  daysOff: {
    saturday: 'lauantai',
    sunday: 'sunnuntai',
    newYearsDay: 'uudenvuodenpäivä',
    epiphany: 'loppiainen',
    goodFriday: 'pitkäperjantai',
    easterSunday: 'pääsiäispäivä',
    easterMonday: 'toinen pääsiäispäivä',
    mayDay: 'vappu',
    ascensionDay: 'helatorstai',
    whitsunEve: 'helluntaiaatto',
    whitSunday: 'helluntaipäivä',
    whitMonday: 'toinen helluntaipäivä',
    midsummerEve: 'juhannusaatto',
    midsummerDay: 'juhannuspäivä',
    allSaintsDay: 'pyhäinpäivä',
    independenceDay: 'itsenäisyyspäivä',
    christmasEve: 'jouluaatto',
    christmasDay: 'joulupäivä',
    boxingDay: 'tapaninpäivä',
  },
};

/** A Finnish enumeration. */
function joined(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ja ${items.at(-1)}`;
}
