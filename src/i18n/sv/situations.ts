import type { SameWords } from '../shape/same-words.ts';
import type { ProseSection } from './about.ts';
import { inForm, type NameForms } from './grammar.ts';

/** Words of the page for what no letter of the form fits. Each section's anchor is linked from elsewhere. */
export const situations = {
  title: 'Andra situationer',
  heading: 'När formuläret inte passar din situation',
  description: (controller: NameForms) =>
    `När formuläret hos ${inForm(controller, 'definite')} inte passar: en närståendes död, en personuppgiftsincident, andras marknadsföring, ett annat land eller en hemlig adress.`,
  lead: 'Med formuläret begär du dina egna uppgifter eller gör en begäran för någon annan. De här situationerna kräver något annat.',
  contents: 'På den här sidan',
  /** The doors to this page. */
  door: { text: 'Passar inget av detta din situation?', link: 'Se andra situationer' },
  /** How to ask without the form; what to write and where to send it follow. */
  byHand: {
    id: 'kasin',
    heading: 'Ingen skrivare eller dator',
    text: 'Du kan skriva begäran för hand eller som ett vanligt meddelande. Den behöver inte ha någon viss form och ingen underskrift krävs.',
  },
  sections: (controller: NameForms): readonly ProseSection[] => [
    {
      id: 'turvakielto',
      heading: 'Spärrmarkering eller hemlig adress',
      blocks: [
        'Skriv inte din hemadress i begäran om du har en spärrmarkering eller om din adress annars är hemlig. Brevet och svaret går genom många händer.',
        [
          'Be om svaret per e-post eller till en postbox.',
          'Skriv i begäran att din adress inte får lämnas ut eller antecknas så att den syns.',
          'Om saken är brådskande för din säkerhets skull, säg det genast i början.',
        ],
      ],
    },
    {
      id: 'kuollut-laheinen',
      heading: 'En närstående har dött',
      blocks: [
        'Dataskyddsförordningen gäller levande personer (skäl\u00a027 i ingressen). De rättigheter som den ger kan inte utövas på en avlidens vägnar, så gör ingen begäran med formuläret i den avlidnas namn.',
        [
          `Du kan berätta om dödsfallet för ${inForm(controller, 'definite')} i ett vanligt meddelande och be att utskicken upphör och att kontaktuppgifterna raderas. Ett ansvarsfullt företag gör det.`,
          'Avtal och fakturor sköts av dödsboet.',
          'Om samma uppgifter också berättar om dig är de även dina uppgifter. Om dem kan du göra en begäran.',
        ],
      ],
    },
    {
      id: 'tietoturvaloukkaus',
      heading: 'Du fick veta om en personuppgiftsincident',
      blocks: [
        'Om incidenten sannolikt leder till en hög risk för dig ska du få veta det utan onödigt dröjsmål och tydligt (artikel\u00a034). Meddelandet ska ange en kontaktpunkt, de sannolika följderna och de åtgärder som ska minska skadan. Fråga om något av detta saknas:',
        [
          'Vilka av mina uppgifter berörs?',
          'När inträffade den, och när upptäcktes den?',
          'Vem kan ha fått uppgifterna?',
          'Vad har gjorts, och vad borde jag göra?',
          'Av vem får jag mer information?',
        ],
        'Om ett lösenord har läckt, byt det överallt där du använder det. När du vill se vilka uppgifter det finns om dig, gör en begäran om tillgång.',
      ],
    },
    {
      id: 'muiden-markkinointi',
      heading: 'Marknadsföringen kommer från annat håll',
      blocks: [
        `Förbudet mot direktmarknadsföring binder bara det företag som du skickar det till, här alltså ${inForm(controller, 'definite')}. Andras marknadsföring kan du begränsa så här:`,
        [
          'Telefonförsäljning: förbudstjänsten för telefonförsäljning (tidigare Puhelin-Robinson).',
          'Reklampost med ditt namn: förbudstjänsten för adresserad direktreklam (tidigare Posti-Robinson).',
          'Reklam utan namn: en lapp med texten Ingen reklam på dörren eller postlådan.',
          'Utlämnande av din adress för marknadsföring: förbud hos Myndigheten för digitalisering och befolkningsdata och, om du äger ett fordon, hos Traficom.',
        ],
        'Marknadsföring per e-post, textmeddelande och automatiska samtal kräver i allmänhet ditt samtycke på förhand (200\u00a0§ i lagen om tjänster inom elektronisk kommunikation, 917/2014). Om du inte har gett det kan du göra en anmälan om marknadsföraren till dataombudsmannen. Konkurrens- och konsumentverket (kkv.fi) ger råd till konsumenter.',
      ],
    },
    {
      id: 'tyonantaja',
      heading: 'Din arbetsgivare eller någon annan organisation beställde tjänsten',
      blocks: [
        `Uppgifterna kan också finnas hos den som anmälde dig. Då kan ${inForm(controller, 'definite')} behandla en del av dem för dess räkning. Gör samma begäran också till din arbetsgivare eller organisation: vardera ansvarar för sina egna uppgifter.`,
      ],
    },
    {
      id: 'toinen-maa',
      heading: 'Du bor eller arbetar i ett annat land',
      blocks: [
        'Dina rättigheter är desamma i alla länder i Europeiska ekonomiska samarbetsområdet. Du kan lämna in klagomål till tillsynsmyndigheten i det land där du bor eller arbetar eller där det påstådda intrånget skedde (artikel\u00a077). Myndigheterna kommer sinsemellan överens om vem som behandlar ärendet. Europeiska dataskyddsstyrelsen har en lista över myndigheterna på sin webbplats (edpb.europa.eu). Portalens brev är gjorda för den finländska myndigheten.',
      ],
    },
    {
      id: 'vahingonkorvaus',
      heading: 'Domstol och skadestånd',
      blocks: [
        'Du kan också föra saken till domstol (artikel\u00a079) och begära ersättning för skada som har uppstått när förordningen har överträtts (artikel\u00a082). Dataombudsmannen fastställer inga ersättningar. Före en rättegång lönar det sig att be om råd, till exempel av rättshjälpen.',
      ],
    },
  ],
} satisfies SameWords<typeof import('../fi/situations.ts').situations>;
