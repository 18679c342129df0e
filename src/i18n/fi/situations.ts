import type { ProseSection } from './about.ts';
import { inForm, isPlural, type NameForms } from './grammar.ts';

/** Words of the page for what no letter of the form fits. Each section's anchor is linked from elsewhere. */
export const situations = {
  title: 'Muut tilanteet',
  heading: 'Kun lomake ei sovi tilanteeseesi',
  description: (controller: NameForms) =>
    `Kun ${inForm(controller, 'genitive')} lomake ei sovi: läheisen kuolema, tietoturvaloukkaus, muiden markkinointi, toinen maa tai salainen osoite.`,
  lead: 'Lomakkeella pyydät omia tietojasi tai teet pyynnön toisen puolesta. Näihin tilanteisiin tarvitaan jotain muuta.',
  contents: 'Tällä sivulla',
  /** The doors to this page. */
  door: { text: 'Eikö mikään näistä sovi tilanteeseesi?', link: 'Katso muut tilanteet' },
  /** How to ask without the form; what to write and where to send it follow. */
  byHand: {
    id: 'kasin',
    heading: 'Ei tulostinta tai tietokonetta',
    text: 'Pyynnön voi kirjoittaa käsin tai tavallisena viestinä. Sille ei ole määrämuotoa, eikä allekirjoitusta vaadita.',
  },
  sections: (controller: NameForms): readonly ProseSection[] => [
    {
      id: 'turvakielto',
      heading: 'Turvakielto tai salainen osoite',
      blocks: [
        'Älä kirjoita kotiosoitettasi pyyntöön, jos sinulla on turvakielto tai osoitteesi on muuten salainen. Kirje ja vastaus kulkevat monen käden kautta.',
        [
          'Pyydä vastaus sähköpostiin tai postilokeroon.',
          'Kerro pyynnössä, ettei osoitettasi saa luovuttaa eikä kirjata näkyviin.',
          'Jos asia on kiireellinen turvallisuutesi takia, sano se heti alussa.',
        ],
      ],
    },
    {
      id: 'kuollut-laheinen',
      heading: 'Läheinen on kuollut',
      blocks: [
        'Tietosuoja-asetus koskee elossa olevia (johdanto-osan 27 kappale). Sen antamia oikeuksia ei voi käyttää kuolleen puolesta, joten älä tee lomakkeella pyyntöä hänen nimissään.',
        [
          `Voit kertoa kuolemasta ${inForm(controller, 'allative')} tavallisella viestillä ja pyytää lopettamaan postin ja poistamaan yhteystiedot. Asiallinen yritys tekee sen.`,
          'Sopimuksia ja laskuja hoitaa kuolinpesä.',
          'Jos samoissa tiedoissa kerrotaan sinusta, ne ovat myös sinun tietojasi. Niistä voit tehdä pyynnön.',
        ],
      ],
    },
    {
      id: 'tietoturvaloukkaus',
      heading: 'Sait ilmoituksen tietoturvaloukkauksesta',
      blocks: [
        'Jos loukkaus todennäköisesti aiheuttaa sinulle korkean riskin, siitä on kerrottava sinulle ilman aiheetonta viivytystä ja selkeästi (34 artikla). Ilmoituksessa on oltava yhteyspiste, todennäköiset seuraukset ja toimet, joilla haittaa vähennetään. Kysy, jos jokin näistä puuttuu:',
        [
          'Mitä tietojani loukkaus koskee?',
          'Milloin se tapahtui, ja milloin se huomattiin?',
          'Kuka on voinut saada tiedot?',
          'Mitä on tehty, ja mitä minun pitäisi tehdä?',
          'Keneltä saan lisätietoja?',
        ],
        'Vaihda vuotanut salasana kaikkialta, missä käytät samaa. Kun haluat nähdä, mitä tietoja sinusta on, tee tarkastuspyyntö.',
      ],
    },
    {
      id: 'muiden-markkinointi',
      heading: 'Markkinointi tulee muualta',
      blocks: [
        `Markkinointikielto sitoo vain sitä yritystä, jolle sen lähetät, tässä siis ${inForm(controller, 'partitive')}. Muiden markkinointia voit rajoittaa näin:`,
        [
          'Puhelinmyynti: puhelintarjonnan rajoituspalvelu (aiemmin Puhelin-Robinson).',
          'Nimelläsi tuleva mainosposti: osoitteellisen suoramainonnan rajoituspalvelu (aiemmin Posti-Robinson).',
          'Mainokset ilman nimeä: Ei mainoksia -lappu ovessa tai postilaatikossa.',
          'Osoitteesi luovuttaminen markkinointiin: luovutuskiellot Digi- ja väestötietovirastossa ja, jos omistat ajoneuvon, Traficomissa.',
        ],
        'Markkinointi sähköpostilla, tekstiviestillä ja automaattisilla soitoilla vaatii yleensä etukäteen antamasi suostumuksen (laki sähköisen viestinnän palveluista 917/2014, 200 §). Jos et ole antanut sitä, voit tehdä markkinoijasta ilmoituksen tietosuojavaltuutetulle. Kilpailu- ja kuluttajavirasto (kkv.fi) neuvoo kuluttajia.',
      ],
    },
    {
      id: 'tyonantaja',
      heading: 'Työnantajasi tai muu yhteisö tilasi palvelun',
      blocks: [
        `Tiedot voivat olla myös sillä, joka ilmoitti sinut mukaan. Silloin ${inForm(controller, 'nominative')} ${isPlural(controller) ? 'voivat' : 'voi'} käsitellä osaa niistä sen lukuun. Tee sama pyyntö myös työnantajallesi tai yhteisölle: kumpikin vastaa omista tiedoistaan.`,
      ],
    },
    {
      id: 'toinen-maa',
      heading: 'Asut tai työskentelet toisessa maassa',
      blocks: [
        'Oikeutesi ovat samat kaikissa Euroopan talousalueen maissa. Valituksen voit tehdä sen maan valvontaviranomaiselle, jossa asut tai työskentelet tai jossa väitetty rikkomus tapahtui (77 artikla). Viranomaiset sopivat keskenään, kuka asian käsittelee. Euroopan tietosuojaneuvosto luettelee viranomaiset sivuillaan (edpb.europa.eu). Portaalin kirjeet on tehty Suomen viranomaista varten.',
      ],
    },
    {
      id: 'vahingonkorvaus',
      heading: 'Tuomioistuin ja vahingonkorvaus',
      blocks: [
        'Voit viedä asian myös tuomioistuimeen (79 artikla) ja vaatia korvausta vahingosta, jonka asetuksen rikkominen aiheutti (82 artikla). Tietosuojavaltuutettu ei määrää korvauksia. Ennen oikeudenkäyntiä kannattaa kysyä neuvoa, esimerkiksi oikeusavusta.',
      ],
    },
  ],
};
