/** What a verdict means, one sentence for each code. */
export const verdictWords = {
  valid:
    'Pyyntö on ehjä: tiedostoa ei ole muutettu allekirjoittamisen jälkeen, ja kirje vastaa pyynnön tietoja.',

  'unknown-drawing':
    'Allekirjoitus pitää, mutta kirje on tehty versiolla, jota tämä tarkistin ei tunne, joten sivua ei voitu verrata pyynnön tietoihin.',
  'unknown-wording':
    'Allekirjoitus pitää, mutta kirjeen sanamuotoa ei ole tässä tarkistimessa, joten tekstiä ei voitu verrata pyynnön tietoihin.',

  'signed-in-future':
    'Kirje on muuten ehjä, mutta se on päivätty tulevaisuuteen. Joko lähettäjän laitteen kello on edellä tai tämän laitteen kello jäljessä. Tarkista ensin tämän laitteen päivä.',
  'later-addition':
    'Alkuperäinen kirje on ehjä. Tiedostoon on sen jälkeen lisätty jotain toisella ohjelmalla, esimerkiksi leima tai allekirjoitus. Alla on vain alkuperäinen kirje, ei mitään lisätystä.',

  'too-large': 'Tiedosto on liian suuri ollakseen täällä tehty pyyntö.',
  'not-pdf': 'Tiedosto ei ole PDF.',
  'foreign-pdf':
    'PDF ei ole täällä tehty pyyntö. Tarkistin ei ota kantaa sen sisältöön eikä allekirjoituksiin.',

  'leading-bytes': 'Tiedoston alkuun on lisätty jotain, mikä ei kuulu pyyntöön.',
  resaved:
    'Toinen ohjelma on tallentanut kirjeen uudelleen, esimerkiksi tulostamalla sen PDF:ksi, tai viestiohjelma on muuttanut sen rivinvaihtoja. Allekirjoitusta ei voi enää tarkistaa. Pyydä alkuperäinen liitetiedosto tai tallenna se suoraan viestistä.',
  header: 'Tiedoston alku ei ole sellainen kuin pyynnössä.',
  truncated: 'Tiedosto on katkennut: sen loppu puuttuu.',
  'trailing-bytes': 'Tiedoston loppuun on lisätty jotain allekirjoittamisen jälkeen.',
  'incremental-update':
    'Tiedostoa on muokattu allekirjoittamisen jälkeen: siinä on uudempi versio vanhan päällä.',
  structure: 'Tiedoston rakenne ei ole sellainen kuin pyynnössä.',
  xref: 'Tiedoston sisällysluettelo ei vastaa sisältöä.',
  trailer: 'Tiedoston lopputiedot eivät ole sellaiset kuin pyynnössä.',
  encrypted: 'Tiedosto on salattu allekirjoittamisen jälkeen. Pyydä alkuperäinen liitetiedosto.',
  'compressed-structure': 'Tiedoston rakenne on pakattu niin, että siihen voi piilottaa sisältöä.',
  'duplicate-object': 'Tiedostossa on sama osa kahdesti.',
  'duplicate-key': 'Tiedostossa on sama tieto kahdesti, joten eri ohjelmat voivat näyttää eri sisällön.',
  'hidden-object': 'Tiedostossa on piilotettu osa.',
  'active-content':
    'Tiedostossa on toimintoja tai näkyvyyttä vaihtavaa sisältöä, jota pyynnössä ei koskaan ole.',
  annotation: 'Sivun päälle on lisätty merkintä.',

  unsigned: 'Pyyntöä ei ole allekirjoitettu.',
  'several-signatures': 'Tiedostossa on muu määrä allekirjoituksia kuin yksi.',
  'sub-filter': 'Allekirjoitus on muuta lajia kuin pyynnössä.',
  'byte-range': 'Allekirjoitus ei kata koko tiedostoa.',
  'contents-hex': 'Allekirjoitus on kirjoitettu tiedostoon toisin kuin pyynnössä.',
  'contents-padding': 'Allekirjoituksen perään on piilotettu tietoa.',

  'cms-syntax': 'Allekirjoitus on rikki.',
  'cms-content': 'Allekirjoituksen sisällä on muuta sisältöä kuin pyynnössä.',
  'signer-count': 'Allekirjoituksessa on muu määrä allekirjoittajia kuin yksi.',
  'signed-attributes': 'Allekirjoituksen tiedot ovat puutteelliset tai niitä on liikaa.',
  'cms-algorithm': 'Allekirjoitus on tehty menetelmällä, jota pyynnössä ei käytetä.',
  'weak-key': 'Allekirjoituksen avain on liian heikko.',
  certificate: 'Varmenteella ei voi allekirjoittaa pyyntöä.',
  'certificate-expired': 'Varmenne ei ollut voimassa, kun pyyntö allekirjoitettiin.',
  'certificate-mismatch': 'Varmenne ei ole se, jolla pyyntö allekirjoitettiin.',
  'digest-mismatch': 'Tiedostoa on muutettu allekirjoittamisen jälkeen.',
  'signature-mismatch': 'Allekirjoitus ei pidä: se on muutettu tai tehty toisella avaimella.',
  'cms-not-canonical': 'Allekirjoitukseen on lisätty tai siinä on muutettu jotain, mitä se ei itse suojaa.',

  attachment: 'Pyynnön tietoja ei ole liitteenä, tai liitteitä on muitakin.',
  'attachment-too-large': 'Liitteenä olevia tietoja on enemmän kuin missään pyynnössä.',
  'attachment-length': 'Liitteenä olevia tietoja on eri määrä kuin tiedosto ilmoittaa.',
  'request-syntax': 'Pyynnön tietoja ei voi lukea.',
  'request-prototype': 'Pyynnön tiedoissa on kohta, jolla yritetään sekoittaa niitä lukeva ohjelma.',
  'request-not-canonical': 'Pyynnön tiedot on kirjoitettu niin, että ne voi lukea kahdella tavalla.',
  'request-version': 'Pyyntö on tehty versiolla, jota tämä tarkistin ei tunne.',
  'request-language':
    'Pyynnössä on kieli, jota tämä tarkistin ei tunne, joten kirjettä ei voitu verrata pyynnön tietoihin.',
  'request-schema': 'Pyynnön tiedoissa on kohta, joka ei kuulu pyyntöön tai puuttuu siitä.',
  'time-mismatch': 'Allekirjoituksen aika on eri kuin pyynnön tiedoissa.',

  'key-mismatch': 'Pyyntö on allekirjoitettu toisella avaimella kuin kirjeessä lukee.',
  'name-mismatch': 'Varmenteessa on toinen nimi kuin kirjeessä.',
  'seal-mismatch': 'Kirjeen QR-koodi ei vastaa pyynnön tietoja.',
  'letter-mismatch': 'Kirjeen teksti ei ole se, jonka pyynnön tiedoista syntyy.',
  'drawing-mismatch': 'Sivulla on muuta kuin pyynnön tiedoissa.',

  unreadable: 'Tarkistin ei osaa lukea tiedostoa.',
} as const;
