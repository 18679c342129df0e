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
    wrong: 'Tunnuslause on väärä. Tarkista isot ja pienet kirjaimet ja kirjoita se uudelleen.',
    unreadable: 'Lukitusta ei voitu lukea selaimen muistista. Lataa sivu uudelleen.',
  },
  /** How often the passphrase is asked for, and why. */
  asked: {
    once: 'Tunnuslause kysytään kerran, ja voit sen jälkeen siirtyä sivulta toiselle. Avain on sillä välin selaimen muistissa, ei levyllä. Selain unohtaa sen, kun lukitset sivun, kun et ole käyttänyt sivua valitsemassasi ajassa tai kun etusivu, lomake ja Pyyntöni ovat olleet kiinni noin puoli minuuttia.',
    eachPage:
      'Tämä selain ei aina siirrä avainta sivulta toiselle. Siksi tunnuslause voidaan kysyä joka kerta, kun avaat tai vaihdat sivun. Avain on vain selaimen muistissa, ei levyllä.',
  },
  home: 'Pyynnöt on lukittu.',
  homeLink: 'Avaa lukitus',
};
