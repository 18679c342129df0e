/** The few words about keeping that stand outside the storage section. */
export const keepingWords = {
  unlockMissing: 'Lukituksen avaamista ei saatu ladattua. Lataa sivu uudelleen.',

  /** The reminder on the list's page, and after a letter was sent. */
  reminder: {
    label: 'Varmuuskopio',
    calm: 'Selain voi poistaa lähettämäsi pyynnön, jos et käy täällä seitsemään päivään. Ota siitä varmuuskopio.',
    urgent:
      'Lähettämäsi pyyntö on ollut vain tässä selaimessa jo monta päivää. Selain voi poistaa sen, jos et käy täällä seitsemään päivään. Ota varmuuskopio nyt.',
    link: 'Ota varmuuskopio',
  },

  /** Beside the form's save line. */
  form: {
    before:
      'Jos ikkuna on yksityinen, luonnos katoaa, kun suljet sen. Jos avasit sivun toisen sovelluksen sisällä, luonnos voi kadota eikä kirjettä ehkä voi tallentaa: avaa sivu silloin selaimessa.',
    granted: 'Selain lupasi säilyttää luonnoksen, kunnes poistat sen.',
    refused: 'Selain ei luvannut säilyttää luonnosta. Se voi poistaa sen, jos et käy täällä viikkoon.',
    notOffered: 'Tämä selain ei lupaa säilyttää luonnosta. Se voi poistaa sen, jos et käy täällä viikkoon.',
  },
};
