/** Asked before signing when the device's day cannot be right. */
export const deviceClock = {
  behind: (today: string, newest: string) =>
    `Laitteesi kello näyttää päivää ${today}, mutta tämä sivusto on päivitetty ${newest}.`,
  ahead: (today: string, newest: string) =>
    `Laitteesi kello näyttää päivää ${today}, vaikka sivuston uusin teksti on päivältä ${newest}.`,
  advice:
    'Kirjeeseen tulee laitteesi päivä. Jos se on väärä, vastaanottaja voi epäillä kirjettä. Korjaa laitteen päivä ja aika ja paina sitten uudelleen ”Allekirjoita ja tee PDF”.',
  signAnyway: 'Päivä on oikein, allekirjoita',
};
