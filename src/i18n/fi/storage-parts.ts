/** Words of the parts in which a person takes a copy, restores one, locks and deletes. */
export const storageParts = {
  passphrase: {
    label: 'Tunnuslause',
    hint: 'Vähintään 12 merkkiä tai neljä sanaa. Hyvä tunnuslause on neljä sanaa, jotka eivät liity toisiinsa.',
    again: 'Tunnuslause uudelleen',
    problems: {
      missing: 'Kirjoita tunnuslause.',
      short: 'Kirjoita pidempi tunnuslause: vähintään 12 merkkiä tai neljä sanaa.',
      monotonous: 'Käytä tunnuslauseessa useampia eri merkkejä.',
      different: 'Kirjoita molempiin kenttiin sama tunnuslause.',
    },
    enough: 'Tunnuslause on tarpeeksi pitkä.',
    left: (count: number) =>
      count === 1 ? 'Vielä yksi merkki tai neljä sanaa.' : `Vielä ${count} merkkiä tai neljä sanaa.`,
  },

  backup: {
    what: 'Tiedostoon tulevat luonnokset, allekirjoitetut kirjeet, tapahtumat ja vastausten liitteet. Allekirjoitusavain ei voi lähteä selaimesta, joten se ei tule mukaan.',
    newer:
      'Sivustosta on julkaistu uudempi versio. Tiedot, joita tämä versio ei osaa lukea, tulevat tiedostoon sellaisinaan. Lataa sivu mieluummin ensin uudelleen.',
    how: 'Miten tiedosto tallennetaan?',
    plain: {
      label: 'Tavallisena tiedostona',
      hint: 'Jokainen, joka saa tiedoston, voi lukea sen.',
    },
    encrypted: {
      label: 'Salattuna tunnuslauseella',
      hint: 'Tiedoston voi avata vain tunnuslauseella, täällä tai age-ohjelmalla.',
    },
    forgotten: 'Jos unohdat tunnuslauseen, kukaan ei saa tiedostoa auki. Kirjoita se muistiin.',
    button: 'Ota varmuuskopio',
    gathering: 'Kootaan tietoja …',
    encrypting: 'Salataan tiedostoa. Tähän voi mennä hetki.',
    'reading-back': 'Tarkistetaan, että tiedoston voi palauttaa …',
    done: (name: string) =>
      `Varmuuskopio ${name} on annettu selaimelle tallennettavaksi. Tarkista, että se on latauskansiossa, ja siirrä se talteen toiseen paikkaan.`,
    unreadable: (count: number) =>
      count === 1
        ? 'Mukana on yksi tieto, jota tämä versio ei osannut lukea. Se on tiedostossa sellaisena kuin se löytyi.'
        : `Mukana on ${count} tietoa, joita tämä versio ei osannut lukea. Ne ovat tiedostossa sellaisina kuin ne löytyivät.`,
    again: 'Lataa tiedosto uudelleen',
    failed:
      'Varmuuskopiota ei saatu tehtyä. Sulje muita välilehtiä ja yritä uudelleen. Tietosi ovat tallella.',
    fileName: (day: string, isEncrypted: boolean) =>
      `tietopyynto-varmuuskopio-${day}.tar${isEncrypted ? '.age' : ''}`,
  },

  restore: {
    what: 'Valitse tiedosto, jonka otit varmuuskopioksi täältä tai toisella laitteella. Myös lomakkeesta lataamasi luonnos käy. Näet ensin, mitä palautus tekisi.',
    button: 'Valitse tiedosto',
    drop: 'Voit myös pudottaa tiedoston tähän.',
    reading: 'Luetaan tiedostoa …',
    oneOnly: 'Valitse yksi tiedosto kerrallaan.',
    encrypted: (name: string) => `${name} on salattu.`,
    label: 'Tiedoston tunnuslause',
    hint: 'Se, jonka valitsit, kun otit varmuuskopion.',
    open: 'Avaa tiedosto',
    missing: 'Kirjoita tiedoston tunnuslause.',
    problems: {
      'too-large':
        'Tiedosto on liian suuri ollakseen ensimmäisen version varmuuskopio. Valitse tiedosto, jonka nimi alkaa tietopyynto-varmuuskopio.',
      'not-archive':
        'Tämä tiedosto ei ole varmuuskopio. Valitse tiedosto, jonka nimi alkaa tietopyynto-varmuuskopio.',
      newer:
        'Tiedosto on tehty sivuston uudemmalla versiolla. Lataa tämä sivu uudelleen ja valitse tiedosto sitten.',
      'other-controller':
        'Tiedosto on toisen rekisterinpitäjän portaalista. Palauta se siellä, missä otit sen.',
      damaged: 'Tiedosto on vioittunut. Kokeile toista varmuuskopiota.',
      'wrong-passphrase':
        'Tunnuslause on väärä, tai tiedosto on vioittunut. Tarkista isot ja pienet kirjaimet ja kirjoita tunnuslause uudelleen.',
      'too-heavy': 'Tiedosto on salattu tavalla, jota selain ei jaksa purkaa. Pura se age-ohjelmalla.',
      unreadable: 'Tiedostoa ei voitu lukea. Jos siirsit tai muutit sitä, valitse se uudelleen.',
      'worker-failed': 'Tiedoston lukeminen keskeytyi. Sulje muita välilehtiä ja yritä uudelleen.',
    },
    nothingChanged: 'Mitään ei muutettu.',
    previewHeading: 'Mitä palautus tekee',
    madeOn: (day: string, time: string) => `Varmuuskopio on otettu ${day} klo\u00a0${time}.`,
    kinds: {
      drafts: 'Luonnokset',
      requests: 'Allekirjoitetut kirjeet',
      timelines: 'Pyyntöjen tapahtumat',
      attachments: 'Vastausten liitteet',
      quarantine: 'Tiedot, joita ei voitu lukea',
    },
    counts: {
      add: (count: number) => `${count} lisätään`,
      replace: (count: number) => `${count} täydennetään tai korvataan uudemmalla`,
      keep: (count: number) => `${count} pysyy ennallaan`,
      none: 'ei yhtään',
    },
    doneCounts: {
      add: (count: number) => `${count} lisätty`,
      replace: (count: number) => `${count} täydennetty tai korvattu uudemmalla`,
      keep: (count: number) => `${count} pysyi ennallaan`,
      none: 'ei yhtään',
    },
    nothingNew: 'Kaikki tiedoston tiedot ovat jo tässä selaimessa. Palautettavaa ei ole.',
    nothingLost: 'Mitään tästä selaimesta ei poisteta.',
    confirm: 'Palauta',
    cancel: 'Älä palauta',
    restoring: 'Palautetaan …',
    doneHeading: 'Varmuuskopio on palautettu',
    keys: 'Jos palautit pyynnöt toiselle laitteelle tai poiston jälkeen, allekirjoitusavain ei tullut mukana. Seuraavat kirjeet allekirjoitetaan uudella avaimella, ja kirjeessä sanotaan se.',
  },

  lock: {
    what: 'Lukitus salaa luonnokset, kirjeet, tapahtumat ja liitteet tässä selaimessa. Ne aukeavat vain tunnuslauseella.',
    honest: [
      'Jos unohdat tunnuslauseen, tiedot on menetetty. Kukaan ei voi avata niitä, emme mekään. Ota ensin varmuuskopio.',
      'Allekirjoitusavain pysyy sellaisena kuin selain sen säilyttää. Sitä ei voi kopioida, mutta tunnuslause ei suojaa sitä.',
      'Salaamatta jää, milloin jotakin on tallennettu, kuinka paljon tietoja on ja mitkä niistä kuuluvat yhteen.',
      'Levylle voi jäädä joksikin aikaa jälkiä siitä, mikä oli tallennettu ennen lukitusta. Selain siivoaa ne itse.',
      'Lukitus ei suojaa, kun se on auki, eikä ohjelmalta, joka lukee näppäilysi.',
    ],
    idle: 'Milloin sivu lukittuu itsestään?',
    idleOption: (minutes: number) => `Kun sitä ei ole käytetty ${minutes}\u00a0minuuttiin`,
    turnOn: 'Ota lukitus käyttöön',
    turningOn: 'Salataan tietoja. Älä sulje sivua.',
    turnedOn: 'Lukitus on käytössä.',
    lockNow: 'Lukitse nyt',
    lockNowHint: 'Sivu tyhjenee, ja muutkin tämän portaalin välilehdet lukittuvat.',
    notLocked: 'Sivua ei lukittu, koska jollakin välilehdellä on tekstiä, jota ei voitu tallentaa.',
    changeHeading: 'Vaihda tunnuslause',
    old: 'Nykyinen tunnuslause',
    change: 'Vaihda tunnuslause',
    changing: 'Vaihdetaan …',
    changed: 'Tunnuslause on vaihdettu.',
    offHeading: 'Poista lukitus käytöstä',
    offText: 'Tiedot puretaan salaamattomiksi tähän selaimeen.',
    turnOff: 'Poista lukitus käytöstä',
    turningOff: 'Puretaan salausta. Älä sulje sivua.',
    turnedOff: 'Lukitus on poistettu käytöstä.',
    wrong: 'Tunnuslause on väärä. Tarkista isot ja pienet kirjaimet ja kirjoita se uudelleen.',
    openFirst: 'Avaa ensin lukitus sivun alussa.',
  },

  wipe: {
    what: 'Tältä laitteelta poistetaan:',
    list: [
      'luonnokset',
      'allekirjoitetut kirjeet ja niiden tapahtumat',
      'vastausten liitteet',
      'allekirjoitusavaimet',
      'lukitus ja sivuston välimuisti',
    ],
    stays:
      'Latauskansioon tallentamasi tiedostot ja lähettämäsi viestit jäävät. Muiden sivustojen tietoihin ei kosketa.',
    backupFirst: 'Ota ensin varmuuskopio',
    confirm: 'Ymmärrän, ettei poistettua saa takaisin',
    confirmProblem: 'Valitse ”Ymmärrän, ettei poistettua saa takaisin”, jos haluat poistaa kaiken.',
    button: 'Poista kaikki',
    wiping: 'Poistetaan …',
    doneHeading: 'Kaikki on poistettu',
    proof: 'Selaimelta tarkistettiin, mitä on jäljellä:',
    left: {
      databases: 'Tietokannat',
      caches: 'Välimuistit',
      keys: 'Allekirjoitusavaimet',
    },
    none: 'ei yhtään',
    some: (names: readonly string[]) => names.join(', '),
    unproven:
      'Tämä selain ei kerro, mitä on jäljellä. Se ilmoitti poistaneensa tietokannan. Jos haluat varmistua, tyhjennä sivuston tiedot selaimen asetuksista.',
    tabs: 'Muilla välilehdillä näkyvä teksti jää näytölle, mutta sitä ei enää tallenneta. Sulje ne.',
    fresh: 'Kun avaat sivun uudelleen, selain tekee uuden tyhjän tietokannan.',
    leftHeading: 'Kaikkea ei saatu poistettua',
    leftAdvice:
      'Sulje portaalin muut välilehdet ja yritä uudelleen. Jos se ei auta, tyhjennä sivuston tiedot selaimen asetuksista.',
    failed:
      'Selain ei anna käyttää muistiaan, joten poistettavaa ei löytynyt. Tyhjennä sivuston tiedot selaimen asetuksista, jos epäilet, että jotakin jäi.',
  },
};
