/** Words of the passphrase lock wherever it is opened. */
export const lockWords = {
  /** What a password manager calls the passphrase. */
  account: 'Pyyntöni',
  field: {
    show: 'Näytä',
    hide: 'Piilota',
    /** Follows "Näytä", for whoever hears the button alone. */
    of: (label: string) => `kenttä ${label}`,
  },
  unlock: {
    label: 'Tunnuslause',
    hint: 'Se, jonka valitsit, kun otit lukituksen käyttöön.',
    button: 'Avaa lukitus',
    opening: 'Avataan lukitusta …',
    missing: 'Kirjoita tunnuslause.',
    wrong: 'Tunnuslause on toinen. Tarkista isot ja pienet kirjaimet ja kirjoita se uudelleen.',
    unreadable: 'Lukitusta ei voitu lukea selaimen muistista. Lataa sivu uudelleen.',
    why: 'Avain on vain tämän sivun muistissa eikä levyllä. Siksi tunnuslausetta kysytään joka kerta, kun avaat tai vaihdat sivun.',
  },
  home: 'Pyynnöt on lukittu.',
  homeLink: 'Avaa lukitus',
};
