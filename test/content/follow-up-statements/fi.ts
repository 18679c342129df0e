/** What the letters in Finnish that follow a request state. */
export const finnish = {
  request: {
    'which request': /Pyynnön viite: TP-8K3M-2Q9V/,
    'what it was about': /Asia: Pyyntö saada pääsy henkilötietoihin/,
    'when and how it was sent': /5\.10\.2026 sähköpostitse/,
    'whom it concerns': /Nimi: Aino Esimerkki/,
  },
  reminder: {
    'day of receipt and what it rests on': /Vastaanottopäivä: 5\.10\.2026 \(sähköpostin lähetyspäivä\)/,
    'enclosed request': /Pyyntö on liitteenä/,
    'no new request': /muistutus, ei uusi pyyntö, eikä se aloita määräaikaa alusta/,
    'courtesy day': /viimeistään 6\.12\.2026\. Päivä on oma toiveeni, ei lakisääteinen määräaika/,
    'free of charge': /maksutta \(12 artiklan 5 kohta\)/,
    'the authority, without a threat': /voin saattaa sen tietosuojavaltuutetun käsiteltäväksi \(77 artikla\)/,
    channel: /osoitteeseen aino\.esimerkki@example\.fi, mahdollisuuksien mukaan suojattuna/,
  },
  complaint: {
    competence: /77 artiklan ja tietosuojalain \(1050\/2018\) 21 §:n nojalla/,
    'the controller was asked first': /Olen ensin ollut yhteydessä rekisterinpitäjään/,
    contacts: /Nimi: Aino Esimerkki\nSähköposti: aino/,
    controller: /Nimi: Balentor Oy\nY-tunnus: 0933696-9/,
    'which request': /Pyynnön viite: TP-8K3M-2Q9V/,
    'the right': /15 artikla/,
    chronology: /5\.10\.2026: Lähetin pyynnön Balentor Oy:lle sähköpostitse/,
    order: /noudattamaan pyyntöäni \(58 artiklan 2 kohdan c alakohta\)/,
    progress: /etenemisestä ja ratkaisusta \(77 artiklan 2 kohta\)/,
    'other proceedings': /ei ole vireillä muussa viranomaisessa eikä tuomioistuimessa/,
    language: /Asiointikieli on suomi/,
    'no identity code': /Henkilötunnus on tarkoituksella jätetty pois/,
    enclosures: /Pyyntö TP-8K3M-2Q9V, päivätty 5\.10\.2026/,
  },
  own: {
    'reminder: noAnswer': {
      states: {
        month: /viimeistään kuukauden kuluessa sen vastaanottamisesta \(12 artiklan 3 kohta\)/,
        'the month has passed': /Määräaika päättyi viimeistään 5\.11\.2026/,
        unchanged: /Toistan pyyntöni muuttumattomana/,
      },
      never: /12 artiklan 4 kohta|ei ole suostuttu/,
    },
    'reminder: incomplete': {
      states: {
        'when it came': /Sain vastauksen 2\.11\.2026/,
        'what is missing': /Jäljennös arvioista/,
        month: /\(12 artiklan 3 kohta\)/,
        'only what was not answered': /siltä osin kuin siihen ei ole vastattu/,
      },
      never: /muuttumattomana|En ole saanut vastausta/,
    },
    'reminder: noReasons': {
      states: {
        refusal: /ei ole suostuttu 2\.11\.2026 saamassani vastauksessa, eikä syitä ole ilmoitettu/,
        'reasons and remedies': /Syyt on ilmoitettava .*oikeussuojakeinoja \(12 artiklan 4 kohta\)/,
        demand: /toteuttamaan pyynnön tai ilmoittamaan, mistä syystä/,
      },
      never: /En ole saanut vastausta/,
    },
    'reminder: reasonInsufficient': {
      states: {
        'the reason as it was given': /Syyksi on ilmoitettu:\nLiikesalaisuus/,
        'why it does not hold': /Syy ei mielestäni riitä:\nTiedot ovat minusta/,
        demand: /arvioimaan asian uudelleen/,
        'reasons and remedies': /\(12 artiklan 4 kohta\)/,
      },
      never: /syitä ei ole ilmoitettu|eikä syitä ole ilmoitettu/i,
    },
    'reminder: formDemanded': {
      states: {
        'when it was demanded': /Minua on 20\.10\.2026 pyydetty tekemään pyyntö lomakkeella/,
        'no form is prescribed': /ei ole säädetty muotoa.*helpotettava .*\(12 artiklan 2 kohta\)/,
        'the time runs': /Määräaika kuluu pyynnön vastaanottamisesta \(12 artiklan 3 kohta\)/,
        demand: /toteuttamaan pyynnön sellaisena kuin se on tehty/,
      },
    },
    'reminder: feeAsked': {
      states: {
        'when it was asked': /Minulta on 20\.10\.2026 pyydetty maksua/,
        'free unless shown to be excessive':
          /ilmeisen perusteeton tai kohtuuton.*osoitettava se \(12 artiklan 5 kohta\)/,
        'the time runs': /Määräaika kuluu pyynnön vastaanottamisesta \(12 artiklan 3 kohta\)/,
        demand: /toteuttamaan pyynnön maksutta/,
      },
    },
    'reminder: extensionUnexplained': {
      states: {
        'when it was told': /jatkettu 20\.10\.2026 annetulla ilmoituksella\. Syitä ei ole ilmoitettu/,
        'reasons within the month': /syistä on ilmoitettava kuukauden kuluessa .*\(12 artiklan 3 kohta\)/,
        demand: /ilmoittamaan, mistä syistä määräaikaa on jatkettu/,
      },
      never: /Määräaika päättyi/,
    },
    'clarification: narrowed': {
      states: {
        'when it was asked': /Pyyntöäni on 12\.10\.2026 pyydetty täsmentämään/,
        text: /kevään 2025 esihenkilövalmennusta/,
        'no new request': /Muilta osin pyyntö pysyy ennallaan\. Tämä ei ole uusi pyyntö/,
        'time and price':
          /maksutta \(12 artiklan 5 kohta\) ja ilman aiheetonta viivytystä \(12 artiklan 3 kohta\)/,
      },
      never: /En rajaa/,
    },
    'clarification: not narrowed': {
      states: {
        'all data': /En rajaa pyyntöäni\. Se koskee kaikkia minua koskevia tietoja/,
        'no duty to narrow': /\(johdanto-osan 63 kappale\), mutta asetus ei velvoita rajaamaan/,
        'no new request': /Pyyntö pysyy ennallaan\. Tämä ei ole uusi pyyntö/,
      },
      never: /pyydetty täsmentämään\. Täsmennän/,
    },
    'identityAnswer: asked': {
      states: {
        'when it was asked': /Minulta on 12\.10\.2026 pyydetty lisätietoja henkilöllisyydestäni/,
        text: /Osallistuin valmennukseen/,
        'no identity document': /jäljennös henkilöllisyystodistuksesta on tarkoituksella jätetty/,
        'if it is not enough': /Jos nämä tiedot eivät riitä, .*\(12 artiklan 6 kohta\)/,
        'for this use only': /vain tunnistamiseen ja poistamaan ne/,
        'no new request': /muuttumattomana\. Tämä ei ole uusi pyyntö/,
      },
      never: /En toimita sitä/,
    },
    'identityAnswer: a copy is refused': {
      states: {
        refusal: /pyydetty jäljennöstä henkilöllisyystodistuksesta\. En toimita sitä/,
        'no more than it takes': /\(12 artiklan 6 kohta ja 5 artiklan 1 kohdan c alakohta\)/,
      },
    },
    'withdrawal: everything': {
      states: {
        all: /Peruutan pyynnön kokonaan\. Sen käsittely voidaan lopettaa/,
        'no consent': /ei ole suostumus henkilötietojeni käsittelyyn/,
        'may ask again': /eikä se estä minua tekemästä pyyntöä myöhemmin uudelleen/,
        confirmation: /vahvistamaan, että peruutus on vastaanotettu/,
      },
      never: /pysyy voimassa/,
    },
    'withdrawal: a part': {
      states: {
        part: /Peruutan pyynnöstä seuraavan osan:\nSähköpostit/,
        'the rest stands': /Muilta osin pyyntö pysyy voimassa ja määräaika ennallaan/,
      },
      never: /kokonaan/,
    },
    'complaint: noAnswer': { states: { fault: /ei ole vastattu määräajassa \(12 artiklan 3 kohta\)/ } },
    'complaint: noReasons': { states: { fault: /eikä syitä ole ilmoitettu \(12 artiklan 4 kohta\)/ } },
    'complaint: refusal': { states: { fault: /eikä ilmoitettu syy oikeuta kieltäytymään/ } },
    'complaint: incomplete': { states: { fault: /puuttuu tietoja.*\(15 artikla\)/ } },
    'complaint: unreadable': { states: { fault: /ymmärrettävässä .*\(12 artiklan 1 kohta\)/ } },
    'complaint: marketing': { states: { fault: /Suoramarkkinointi on jatkunut.*\(21 artiklan 3 kohta\)/ } },
    'complaint: electronicMarketing': { states: { fault: /ilman suostumusta \(.*917\/2014, 200 §\)/ } },
    'complaint: identity': {
      states: { fault: /enemmän tietoja kuin .*\(12 artiklan 6 kohta ja 5 artiklan/ },
    },
    'complaint: idCopy': {
      states: {
        fault: /jäljennöstä henkilöllisyystodistuksesta.*\(12 artiklan 6 kohta ja 5 artiklan/,
      },
    },
    'complaint: form': { states: { fault: /lomakkeen käyttäminen.*\(12 artiklan 2 kohta\)/ } },
    'complaint: fee': { states: { fault: /vaadittu maksua.*\(12 artiklan 5 kohta\)/ } },
    'complaint: extension': { states: { fault: /jatkamisesta tai sen syistä .*\(12 artiklan 3 kohta\)/ } },
    'complaint: notice': {
      states: {
        fault: /\(13 ja 14 artikla\)/,
        'notice to be mended': /määräämään ne täydennettäviksi \(58 artiklan 2 kohdan d alakohta\)/,
      },
    },
    'complaint: other': { states: { fault: /Muu syy, jonka kerron alla/ } },
    'complaintNews: more': {
      states: {
        'which matter': /77 artiklan nojalla tietosuojavaltuutetun käsiteltäväksi/,
        'which request': /Pyynnön viite: TP-8K3M-2Q9V/,
        text: /Täydennän valitustani:\nMarkkinointi jatkuu/,
        progress: /\(77 artiklan 2 kohta\)/,
      },
      never: /Peruutan|Sain valituksen jälkeen/,
    },
    'complaintNews: withdrawn': {
      states: {
        withdrawal: /Peruutan valitukseni/,
        'other rights stand': /En luovu muista oikeuksistani/,
        confirmation: /peruutus on otettu vastaan ja päättyykö asian käsittely/,
      },
      never: /ratkaisusta|Täydennän/,
    },
    'powerOfAttorney: the answer may be received': {
      states: {
        principal: /Valtuuttaja: Aino Esimerkki/,
        agent: /Valtuutettu: Eero Edustaja, eero\.edustaja@example\.fi/,
        'against whom': /suhteessa Balentor Oy:hyn \(Y-tunnus 0933696-9\)/,
        scope: /pääsy tietoihin \(15 artikla\)/,
        registers: /Rekisteri: asiakasrekisteri/i,
        validity: /Voimassa: 31\.12\.2026 saakka/,
        'receiving the answer': /ottaa vastaan vastauksen ja minua koskevat tiedot/,
        revocation: /Voin peruuttaa valtakirjan/,
        'what a pen signs': /allekirjoittaa tämän valtakirjan käsin/,
      },
      never: /saattaa asian tietosuojavaltuutetun|peruuttaa pyynnön tai/,
    },
  },
};
