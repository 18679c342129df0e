import { dayWords } from './days.ts';
import { inForm, isPlural, join, type NameForms, sentenceCase } from './grammar.ts';

/** The words of step 5: how a signed request is sent, and what follows. */
export const sendingWords = {
  heading: 'Lähetä pyyntö',
  sentHeading: 'Pyyntösi on lähetetty',
  lead: {
    email: 'Kirje on valmis. Lähetä se sähköpostin liitteenä.',
    post: 'Kirje on valmis. Tulosta se ja lähetä se postitse.',
  },
  channels: {
    email: 'Sähköpostitse',
    letter: 'Tavallisena kirjeenä',
    trackedLetter: 'Kirjattuna tai seurattavana kirjeenä',
    hand: 'Vein sen itse',
  },

  /** The message that carries the letter, and makes the request without it. */
  message: {
    subject: (requests: string, registers: string, reference: string) =>
      `${requests}: ${registers}, ${reference}`,
    opening: 'Hei!',
    demand: (requests: string) =>
      `Käytän EU:n yleisen tietosuoja-asetuksen (2016/679) mukaista oikeuttani: ${requests}.`,
    concerns: (controller: NameForms, registers: readonly NameForms[]) =>
      `Pyyntö koskee ${inForm(controller, 'genitive')} ${join(registers.map((forms) => inForm(forms, 'partitive')))}.`,
    /** An objection to marketing is made against the controller, whatever the register. */
    concernsMarketing: (controller: NameForms, registers: readonly NameForms[]) =>
      `Kielto koskee kaikkea suoramarkkinointia, myös ${inForm(controller, 'genitive')} ${join(registers.map((forms) => inForm(forms, 'partitive')))}.`,
    represented: 'Esitän pyynnön toisen puolesta.',
    name: (name: string) => `Nimi: ${name}`,
    knownEmail: (emails: string) => `Sähköposti rekisterissä: ${emails}`,
    knownBy: (values: string) => `Muu tunniste: ${values}`,
    reply: (address: string) => `Pyydän vastausta osoitteeseen: ${address}`,
    attached: (fileName: string, reference: string) =>
      `Koko kirje on liitteenä allekirjoitettuna PDF-tiedostona: ${fileName}, viite ${reference}.`,
    enclosed: (items: string) => `Muut liitteet: ${items}.`,
    check: (address: string) => `Kirjeen voi tarkistaa täällä: ${address}`,
    confirm: 'Pyydän vahvistamaan, että viesti on tullut perille.',
    greeting: 'Ystävällisin terveisin',
  },

  download: {
    first: 'Tallenna PDF',
    again: 'Lataa uudelleen',
    open: 'Avaa uuteen välilehteen',
    note: 'Säilytä tiedosto itselläsi. Jos se ei tallentunut, paina uudelleen.',
    /** Once it was pressed: a window inside another app may save nothing, and a page cannot tell. */
    notSaved: {
      withMessage:
        'Jos tiedosto ei tallennu, sivu on ehkä auki toisen sovelluksen sisällä. Voit lähettää viestin ilman liitettä: pyyntösi on siinä. Tai avaa sivusto selaimessa ja tee kirje siellä uudelleen.',
      letterAlone:
        'Jos tiedosto ei tallennu, sivu on ehkä auki toisen sovelluksen sisällä. Avaa sivusto silloin selaimessa ja tee kirje siellä uudelleen.',
    },
  },

  email: {
    save: 'Tallenna kirje',
    write: 'Avaa uusi viesti',
    writeText: 'Osoite, otsikko ja pyyntösi ovat viestissä valmiina. Painike ei vielä lähetä mitään.',
    writeLink: 'Avaa viesti sähköpostiohjelmassa',
    copyText: 'Jos viesti ei avaudu tai käytät sähköpostia selaimessa: kopioi tekstit',
    attach: 'Liitä tiedosto',
    attachText: 'Liitä viestiin juuri tallentamasi tiedosto:',
    attachMandate: 'Liitä myös valtakirja.',
    send: 'Lähetä viesti',
    fromKnown: (controller: NameForms, email: string) =>
      `Jos mahdollista, lähetä viesti osoitteesta ${email}, jonka ${inForm(controller, 'nominative')} ${isPlural(controller) ? 'tuntevat' : 'tuntee'}. Jos se ei ole enää käytössäsi, lähetä toisesta osoitteesta: vanha osoite on kirjeessä.`,
    fromAny: (controller: NameForms) =>
      `Jos mahdollista, lähetä viesti siitä osoitteesta, jonka olet antanut ${inForm(controller, 'allative')}.`,
    keep: 'Säilytä lähetetty viesti. Se on todiste siitä, mitä lähetit.',
    other: 'Muut tavat',
    eml: 'Tallenna valmis viesti',
    emlText:
      'Viestissä on koko kirje ja liite valmiina. Avaa tallentamasi tiedosto: Windowsin Outlookissa se on luonnos, jonka voit lähettää. Jos ohjelmasi näyttää sen saapuneena viestinä, tee kuten yllä.',
    shareHeading: 'Jaa kirje sähköpostiin',
    share: 'Kopioi osoite ja jaa kirje',
    shareText:
      'Valitse sähköpostisovellus. Kirje on viestissä liitteenä. Liitä vastaanottajaksi kopioitu osoite:',
    shareMore: 'Lisää viestiin vielä muut liitteet, jotka on lueteltu alla.',
    otherwise: 'Jos jakaminen ei sovi sinulle, tee näin:',
    shareFailed: 'Jakaminen ei onnistunut. Tallenna PDF ja liitä se viestiin itse.',
  },

  copy: {
    to: ['Vastaanottaja', 'Kopioi osoite'],
    subject: ['Otsikko', 'Kopioi otsikko'],
    text: ['Viesti', 'Kopioi viesti'],
    letter: ['Kirjeen teksti', 'Kopioi kirjeen teksti'],
    done: 'Kopioitu',
    selected: 'Teksti on valittu. Kopioi se laitteesi Kopioi-komennolla.',
  },

  post: {
    print: 'Tulosta kirje',
    printText:
      'Avaa tiedosto ja tulosta se todellisessa koossa (100 %). Älä sovita sitä sivulle, jotta osoite osuu kuoren ikkunaan.',
    sign: 'Voit allekirjoittaa paperin kynällä. Laki ei vaadi sitä.',
    fold: 'Taita ja laita kuoreen',
    envelopes: [
      'C5-kuori (229 × 162 mm): taita kerran, keskimmäisen merkin kohdalta.',
      'E65-kuori (220 × 110 mm): taita kahdesti, ylimmän ja alimman merkin kohdalta.',
    ],
    window:
      'Merkit ovat paperin vasemmassa reunassa. Jätä osoite päällimmäiseksi: se näkyy kuoren vasemman reunan ikkunasta.',
    noWindow: 'Jos kuoressa ei ole ikkunaa, kirjoita kuoreen:',
    mandate: 'Laita kuoreen myös valtakirja. Älä lähetä alkuperäistä, jos tarvitset sitä.',
    guide: 'Tulosta kirjekuoren mallisivu',
    guideText: 'Mallisivulla näet ennen taittamista, osuuko osoite kuoresi ikkunaan.',
    mail: 'Postita',
    registered:
      'Jos haluat todisteen perillemenosta, kysy Postista kirjattua kirjettä tai saantitodistusta. Tavallinenkin kirje riittää.',
    keep: 'Säilytä PDF, kuitti ja seurantatunnus.',
  },

  /** The QR code by which a printed letter can be checked. */
  seal: {
    heading: 'Katso, että paperisinetti näkyy',
    where: {
      head: 'Paperisinetti on QR-koodi kirjeen ensimmäisen sivun oikeassa yläkulmassa.',
      end: 'Paperisinetti on QR-koodi kirjeen viimeisen sivun oikeassa alakulmassa.',
    },
    purpose:
      'Tiedoston allekirjoitus ei siirry paperille. Sinetin avulla vastaanottaja voi verrata paperia tietoihin, jotka allekirjoitit. Henkilöllisyyttäsi se ei todista.',
    care: [
      'Katso tulosteesta, että koodi on kokonainen ja terävä. Jos se on pienentynyt tai suttuinen, tulosta sivu uudelleen todellisessa koossa.',
      'Älä kirjoita, leimaa, teippaa tai nido koodin tai sen valkoisen reunan päälle. Jos nidot sivut yhteen, nido vasemmasta yläkulmasta.',
    ],
    label: {
      head: 'Kirjeen ensimmäinen sivu: paperisinetti on oikeassa yläkulmassa.',
      end: 'Kirjeen viimeinen sivu: paperisinetti on oikeassa alakulmassa.',
    },
    onGuide: {
      head: ['Paperisinetti on tässä.', 'Älä kirjoita, leimaa, teippaa', 'tai nido sen päälle.'],
      end: [
        'Paperisinetti on tässä',
        'kirjeen viimeisellä sivulla.',
        'Älä kirjoita, leimaa, teippaa',
        'tai nido sen päälle.',
      ],
    },
  },

  guide: {
    label: 'Kirje ja kuoren ikkuna: osoite on vasemmassa yläosassa, taitemerkit vasemmassa reunassa.',
    title: 'Kirjekuoren mallisivu',
    lines: [
      '1. Mittaa alla oleva viiva. Jos se ei ole 100 mm, tulosta uudelleen',
      '    todellisessa koossa (100 %).',
      '2. Aseta kuori tämän sivun päälle, vasen yläkulma kulmaa vasten.',
      '    Ikkunan reunat osuvat kuoresi kokoa vastaavaan kehykseen.',
      '3. Taita sivu kuten kirje, laita se kuoreen ja liikuta sitä.',
      '    Harmaan alueen pitää näkyä ikkunasta koko ajan.',
    ],
    windows: { c5: 'C5-kuoren ikkuna 95 × 35 mm', e65: 'E65-kuoren ikkuna 90 × 30 mm' },
    ruler: 'Tämän viivan pituus on 100 mm',
    folds: { c5: 'C5', e65: 'E65' },
  },

  address: {
    heading: {
      both: 'Selosteissa on eri postiosoite ja eri yhteyshenkilö',
      address: 'Selosteissa on eri postiosoite',
      person: 'Selosteissa on eri yhteyshenkilö',
    },
    /** Why the letter goes where it goes. */
    post: {
      controller: (address: string, controller: string) =>
        `Kirje menee osoitteeseen ${address}. ${controller} on vahvistanut sen.`,
      newest: (address: string, register: NameForms, day: string) =>
        `Kirje menee osoitteeseen ${address}. Se on uusimmassa, ${inForm(register, 'genitive')} selosteessa, päivitetty ${day}.`,
      older: (address: string, register: NameForms, day: string) =>
        `Kirje menee osoitteeseen ${address}. Se on ${inForm(register, 'genitive')} selosteessa, päivitetty ${day}. Toinen seloste on uudempi.`,
      unlisted: (address: string) =>
        `Kirje menee osoitteeseen ${address}. Sitä ei ole nykyisissä selosteissa. Tarkista osoite ennen lähettämistä.`,
    },
    other: (register: NameForms, day: string, address: string) =>
      `${sentenceCase(inForm(register, 'genitive'))} selosteessa, päivitetty ${day}, on osoite ${address}.`,
    sameEmail: (email: string) => `Sähköposti ${email} on sama kaikissa. Se on varmin tapa.`,
    emailUsed: (email: string) =>
      `Kirje lähtee osoitteeseen ${email}. Se on sama kaikissa selosteissa, vaikka postiosoite tai yhteyshenkilö vaihtelee.`,
    emailDiffers: (email: string) =>
      `Kirje lähtee osoitteeseen ${email}. Selosteissa on myös eri sähköpostiosoite.`,
    person: 'Kirje on osoitettu yritykselle, joten yhteyshenkilöä ei tarvitse valita.',
  },

  sentForm: {
    heading: 'Kun olet lähettänyt',
    text: 'Merkitse päivä muistiin. Pyyntö näkyy lähetettynä vasta, kun painat alla olevaa painiketta.',
    day: 'Minä päivänä lähetit sen?',
    dayHint: (today: string) => `Esimerkiksi ${today}.`,
    channel: 'Miten lähetit sen?',
    button: 'Lähetin pyynnön',
    problems: {
      'not-day': 'Kirjoita päivä, jona lähetit pyynnön, muodossa 31.5.2025',
      'no-such-day': dayWords.noSuchDay,
      'before-signing': 'Kirjoita päivä, joka on aikaisintaan allekirjoituspäivä',
    },
  },

  sent: {
    heading: {
      email: (day: string) => `Lähetetty ${day} sähköpostitse`,
      letter: (day: string) => `Lähetetty ${day} kirjeenä`,
      trackedLetter: (day: string) => `Lähetetty ${day} seurattavana kirjeenä`,
      hand: (day: string) => `Viety perille ${day}`,
    },
    undo: 'Kumoa',
    undoNote: 'Kumoa, jos et lähettänytkään. Kirje ei muutu.',
    again: 'Kirje ja lähetysohjeet',
    next: 'Mitä seuraavaksi?',
    due: (day: string) => `Vastaus on annettava viimeistään ${day}.`,
    dueEstimate: (day: string) => `Vastaus on annettava arviolta viimeistään ${day}.`,
    follow: 'Seuraa pyyntöä',
    answer:
      'Vastaus on annettava viimeistään kuukauden kuluttua siitä, kun pyyntö on tullut perille. Jos pyyntö on monimutkainen tai pyyntöjä on monta, aikaa voidaan jatkaa enintään kahdella kuukaudella. Siitä ja syystä on kerrottava sinulle ensimmäisen kuukauden aikana.',
    arrival: {
      email:
        'Sähköposti tulee yleensä perille samana päivänä. Jos viesti palautuu sinulle, lähetä se uudelleen.',
      letter:
        'Tavallisen kirjeen saapumispäivää et näe. Sen arvioidaan olevan perillä viikossa, ja määräaika lasketaan siitä.',
      trackedLetter: 'Näet saapumispäivän Postin seurannasta. Merkitse se, niin määräaika on tarkka.',
      hand: 'Määräaika alkaa päivästä, jona veit kirjeen. Säilytä päivätty kuitti, jos sait sellaisen.',
    },
    identity:
      'Henkilöllisyydestäsi voidaan kysyä lisää, jos siihen on perusteltu syy. Älä lähetä henkilötunnustasi tai kuvaa henkilöllisyystodistuksesta pyytämättä.',
    keepHeading: 'Säilytä nämä',
    keep: {
      email: ['PDF-tiedosto', 'lähetetty viesti', 'kaikki vastaukset, myös automaattiset'],
      letter: ['PDF-tiedosto', 'vastauskirje kuorineen'],
      trackedLetter: ['PDF-tiedosto', 'postin kuitti ja seurantatunnus', 'vastauskirje kuorineen'],
      hand: ['PDF-tiedosto', 'kuitti, jos sait sellaisen', 'vastauskirje kuorineen'],
    },
  },

  proof: {
    heading: 'Mitä allekirjoitus todistaa?',
    text: `Allekirjoitus luodaan selaimessasi itse tehdyllä varmenteella. Se paljastaa, jos tiedostoa muutetaan myöhemmin, mutta ei todista henkilöllisyyttäsi eikä lähetyshetkeä. Laki ei edellytä allekirjoitusta.`,
  },

  newDraft: {
    heading: 'Haluatko muuttaa jotain?',
    text: 'Allekirjoitettu kirje ei enää muutu. Voit tehdä siitä uuden luonnoksen ja allekirjoittaa sen.',
    button: 'Tee uusi luonnos',
  },
} as const;
