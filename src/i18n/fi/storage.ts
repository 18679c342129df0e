/** Words of the section on where requests are kept. */
export const storageWords = {
  heading: 'Tallennus tällä laitteella',
  lead: 'Luonnoksesi, pyyntösi ja vastausten liitteet ovat vain tässä selaimessa. Jos haluat ne talteen muuallekin, ota varmuuskopio.',
  loading: 'Katsotaan, miten selain säilyttää tiedot.',
  facts: { keeping: 'Säilyminen', usage: 'Tilaa käytössä', backup: 'Varmuuskopio', lock: 'Lukitus' },
  /** What the browser answered when it was asked to keep what is stored. */
  persistence: {
    granted: 'Selain on luvannut säilyttää tiedot, kunnes poistat ne itse.',
    refused:
      'Selain ei ole luvannut säilyttää tietoja. Se voi poistaa ne, kun tila loppuu. Safari voi poistaa ne, jos et käy täällä seitsemään päivään.',
    notOffered:
      'Tämä selain ei lupaa säilyttää tietoja. Se voi poistaa ne, kun tila loppuu. Safari voi poistaa ne, jos et käy täällä seitsemään päivään.',
  },
  ask: 'Pyydä selainta säilyttämään tiedot',
  asked: 'Selain vastasi.',
  privateWindow:
    'Yksityisessä ikkunassa kaikki katoaa, kun suljet ikkunan. Niin voi käydä myös, jos avasit sivun toisen sovelluksen sisällä: käytä silloin selainta.',
  usage: (size: string) => `${size}. Luvussa ovat mukana kaikki tämän verkko-osoitteen sivut.`,
  usageUnknown: 'Selain ei kerro tätä.',
  backup: {
    none: 'Ei vielä otettu tässä selaimessa.',
    at: (day: string, time: string) => `Otettu viimeksi ${day} klo\u00a0${time}.`,
    unknown: 'Näkyy, kun avaat lukituksen.',
  },
  lock: {
    off: 'Ei käytössä. Jokainen, joka pääsee tähän selaimeen, voi lukea tiedot.',
    on: (minutes: number) => `Käytössä. Sivu lukittuu, kun sitä ei ole käytetty ${minutes}\u00a0minuuttiin.`,
    locked: 'Lukittu. Avaa lukitus sivun alussa.',
    unreadable: 'Lukittu, eikä lukitusta voi enää avata: sen tiedot ovat vioittuneet.',
  },
  shared:
    'Teetkö pyyntöä yhteisellä tietokoneella? Valitse lomakkeen lopusta ”Yhteinen tietokone: älä tallenna tähän selaimeen”.',
  parts: {
    backup: 'Ota varmuuskopio',
    restore: 'Palauta varmuuskopiosta',
    lock: 'Lukitse tunnuslauseella',
    wipe: 'Poista kaikki',
  },
  partMissing: 'Tätä osaa ei saatu ladattua. Lataa sivu uudelleen.',
  partLoading: 'Avataan …',
  /** By the store's code, where a part cannot do its work. */
  refusal: {
    STORE_UNAVAILABLE: 'Selain ei anna tallentaa tällä sivustolla, joten täällä ei ole mitään.',
    STORE_FULL: 'Laitteen muisti on täynnä. Vapauta tilaa ja yritä uudelleen. Mitään ei muutettu.',
    STORE_NEWER: 'Sivustosta on julkaistu uudempi versio. Lataa sivu uudelleen ja yritä sitten.',
    STORE_BLOCKED: 'Sivuston vanha versio on auki toisessa välilehdessä. Sulje se ja yritä uudelleen.',
    STORE_LOCKED: 'Pyynnöt on lukittu. Avaa lukitus sivun alussa.',
    STORE_DELETED: 'Kaikki tiedot on poistettu. Lataa sivu uudelleen, jos haluat jatkaa.',
    STORE_LOST: 'Yhteys selaimen muistiin katkesi. Mitään ei muutettu. Lataa sivu uudelleen.',
  },
};
