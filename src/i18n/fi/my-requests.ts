/** Words of the page that lists the requests on this device, and of the home page's way back to them. */
export const myRequests = {
  heading: 'Pyyntöni',
  lead: 'Luonnoksesi ja lähettämäsi pyynnöt tällä laitteella.',
  loading: 'Haetaan pyyntöjäsi tästä selaimesta.',
  draftsHeading: 'Kesken',
  requestsHeading: 'Allekirjoitetut pyynnöt',
  where: 'Pyynnöt ovat vain tässä selaimessa.',
  empty: 'Tässä selaimessa ei ole pyyntöjä.',
  start: 'Tee pyyntö',
  unnamed: 'aloitettu pyyntö',
  state: {
    draft: (day: string, time: string) => `Luonnos, tallennettu ${day} klo\u00a0${time}`,
  },
  sent: {
    email: (day: string) => `Lähetetty ${day} sähköpostitse`,
    letter: (day: string) => `Lähetetty ${day} kirjeenä`,
    trackedLetter: (day: string) => `Lähetetty ${day} seurattavana kirjeenä`,
    hand: (day: string) => `Viety perille ${day}`,
  },
  reference: 'Viite',
  search: {
    label: 'Etsi pyynnöistä',
    hint: 'Esimerkiksi pyynnön nimi, rekisteri tai viite.',
    found: (count: number) =>
      count === 0
        ? 'Mitään ei löytynyt. Kokeile toista sanaa.'
        : count === 1
          ? 'Löytyi yksi pyyntö.'
          : `Löytyi ${count} pyyntöä.`,
    foundMany: (count: number) =>
      `Tässä ovat ensimmäiset ${count} löytynyttä. Lisää sana, niin löydät tarkemmin.`,
  },
  more: 'Näytä lisää',
  moreShown: (count: number) => (count === 1 ? 'Yksi pyyntö lisää.' : `${count} pyyntöä lisää.`),
  allShown: 'Kaikki pyynnöt ovat näkyvissä.',
  actions: {
    resume: 'Jatka',
    open: 'Avaa',
    download: 'Lataa PDF',
    duplicate: 'Tee tästä uusi luonnos',
    delete: 'Poista',
    undo: 'Kumoa',
  },
  deleted: (name: string) => `Poistettu: ${name}.`,
  restored: (name: string) => `Palautettu: ${name}.`,
  duplicated: 'Uusi luonnos on listan ensimmäisenä.',
  quarantine: {
    heading: 'Pyyntöjä, joita sivusto ei osaa lukea',
    text: (count: number) =>
      count === 1
        ? 'Yksi tallennettu tieto on vioittunut tai tehty toisella versiolla. Sitä ei ole poistettu. Voit ladata sen tiedostona ja lukea siitä, mitä kirjoitit.'
        : `${count} tallennettua tietoa on vioittunut tai tehty toisella versiolla. Niitä ei ole poistettu. Voit ladata ne tiedostona ja lukea siitä, mitä kirjoitit.`,
    download: 'Lataa tiedosto (JSON)',
    fileName: (day: string) => `lukemattomat-pyynnot-${day}.json`,
  },
  opening: 'Avataan.',
  viewMissing: 'Osa sivustosta ei latautunut. Pyyntösi ovat tallessa. Lataa sivu uudelleen.',
  reload: 'Lataa sivu uudelleen',
  retry: 'Yritä uudelleen',
  /** By the store's code. */
  refusal: {
    STORE_UNAVAILABLE:
      'Selain ei anna tallentaa tällä sivustolla. Jos käytät yksityistä ikkunaa tai olet estänyt evästeet, avaa sivu tavallisessa ikkunassa tai salli tallennus.',
    STORE_FULL: 'Laitteen muisti on täynnä. Vapauta tilaa ja yritä uudelleen.',
    STORE_NEWER:
      'Sivustosta on julkaistu uudempi versio. Voit lukea ja ladata pyyntösi. Lataa sivu uudelleen, niin voit myös muuttaa niitä.',
    STORE_BLOCKED: 'Sivuston vanha versio on auki toisessa välilehdessä. Sulje se ja yritä uudelleen.',
    STORE_LOCKED: 'Pyynnöt on lukittu tunnuslauseella.',
    STORE_DELETED:
      'Kaikki tiedot poistettiin toisessa välilehdessä. Lataa sivu uudelleen, jos haluat jatkaa.',
    STORE_LOST: 'Yhteys selaimen tallennustilaan katkesi. Lataa sivu uudelleen.',
  },
  resume: {
    label: 'Jatka siitä, mihin jäit',
    draft: 'Luonnos kesken:',
    late: 'Myöhässä:',
    soon: 'Määräpäivä lähestyy:',
    unsent: 'Lähettämättä:',
    todo: 'Odottaa sinua:',
    savedAt: (day: string, time: string) => `tallennettu ${day} klo\u00a0${time}`,
    signedOn: (day: string) => `allekirjoitettu ${day}`,
    continue: 'Jatka siitä',
    open: 'Avaa pyyntö',
    more: 'Kaikki pyyntösi tässä selaimessa',
  },
};
