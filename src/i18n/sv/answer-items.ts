import type { AskedItemWords } from '../fi/answer-items.ts';
import type { SameWords } from '../shape/same-words.ts';

export type { AskedItemWords } from '../fi/answer-items.ts';

const recipientsTold: AskedItemWords = {
  name: 'Underrättelse till mottagarna',
  enough:
    'Du får veta vem som har underrättats om ändringen, eller att uppgifterna inte har lämnats ut till någon.',
  fill: 'Ange vilka mottagare som har underrättats, med namn och datum. Om det är omöjligt eller kräver orimligt arbete, ange varför.',
};
const legalBasis: AskedItemWords = {
  name: 'Behandlingens rättsliga grund',
  enough: 'Varje ändamål har en angiven grund, såsom samtycke, avtal eller berättigat intresse.',
  fill: 'Ange den rättsliga grunden för varje ändamål (artikel\u00a06.1).',
};
const erasedWith: AskedItemWords = {
  name: 'Radering av uppgifter',
  enough: 'Du får en bekräftelse på vilka uppgifter som har raderats och när.',
  fill: 'Ange vilka uppgifter som har raderats och när.',
};

/** The things that letters ask, by id. */
export const answerItems = {
  'access.confirmation': {
    name: 'Om uppgifter behandlas',
    enough: 'Svaret säger rakt ut om dina uppgifter behandlas eller inte.',
    fill: 'Säg om uppgifter om den som begär behandlas. Svara också när det inte finns några.',
  },
  'access.copy': {
    name: 'Kopia av uppgifterna',
    enough:
      'Du får uppgifterna i sig, sådana de är. Bara en lista över kategorier är ingen kopia (dom i mål C-487/21).',
    fill: 'Bifoga en kopia av alla uppgifter om den som begär, också i e-post, anteckningar och loggar. En lista över kategorier räcker inte (dom i mål C-487/21).',
  },
  'access.purposes': {
    name: 'Ändamålen med behandlingen',
    enough: 'Svaret berättar vad just dina uppgifter används till.',
    fill: 'Låt de ändamål stå kvar som just den här personens uppgifter används för.',
  },
  'access.categories': {
    name: 'Kategorier av personuppgifter',
    enough: 'Svaret berättar hurdana uppgifter det finns om dig.',
    fill: 'Låt de kategorier stå kvar som det finns uppgifter om för den här personen.',
  },
  'access.recipients': {
    name: 'Mottagare',
    enough:
      'Mottagarna är namngivna. Bara kategorier, såsom samarbetspartner, räcker endast om det är omöjligt att namnge dem (dom i mål C-154/21).',
    fill: 'Namnge dem som den här personens uppgifter har lämnats eller lämnas ut till (dom i mål C-154/21).',
  },
  'access.transfers': {
    name: 'Överföring utanför EU eller EES',
    enough:
      'Svaret säger om dina uppgifter överförs och med vilka skyddsåtgärder, eller att de inte överförs.',
    fill: 'Ange om den här personens uppgifter överförs och med vilka skyddsåtgärder enligt artikel\u00a046. Om de inte överförs, säg det.',
  },
  'access.storage': {
    name: 'Lagringstid',
    enough: 'Svaret har en tid eller ett kriterium som låter dig räkna ut när dina uppgifter raderas.',
    fill: 'Ange när den här personens uppgifter raderas eller hur tiden bestäms.',
  },
  'access.rights': {
    name: 'Den registrerades rättigheter',
    enough: 'Svaret nämner rättelse, radering, begränsning och invändning.',
    fill: '',
  },
  'access.complaint': {
    name: 'Rätten att lämna in klagomål',
    enough: 'Svaret nämner rätten att lämna in klagomål till dataombudsmannen.',
    fill: '',
  },
  'access.source': {
    name: 'Varifrån uppgifterna kommer',
    enough: 'Svaret berättar varifrån uppgifterna kommer, om de inte har samlats in från dig.',
    fill: 'Ange all tillgänglig information om varifrån den här personens uppgifter kommer.',
  },
  'access.automation': {
    name: 'Automatiserade beslut och profilering',
    enough: 'Svaret säger om sådant förekommer, och i så fall vilken logiken är och vad följderna blir.',
    fill: 'Ange om automatiserade beslut fattas om den som begär eller om profilering görs, och i så fall logiken bakom och följderna för personen. Om det inte görs, säg det.',
  },
  'access.legalBasis': legalBasis,
  'access.controller': {
    name: 'Personuppgiftsansvarig',
    enough: 'Svaret namnger det bolag som ansvarar för varje behandling.',
    fill: 'Ange vilket bolag eller vem annan som är personuppgiftsansvarig för varje behandling.',
  },
  'rectification.rectified': {
    name: 'Rättelse av uppgiften',
    enough: 'Du får en bekräftelse på vilken uppgift som har rättats och hur den nu lyder.',
    fill: 'Ange vilken uppgift som har rättats, hur den nu lyder och när det gjordes.',
  },
  'rectification.completed': {
    name: 'Komplettering av uppgifterna',
    enough: 'Du får en bekräftelse på vad som har lagts till i dina uppgifter.',
    fill: 'Ange vad som har lagts till i uppgifterna och när.',
  },
  'rectification.recipientsTold': recipientsTold,
  'erasure.erased': erasedWith,
  'erasure.processors': {
    name: 'Personuppgiftsbiträden och säkerhetskopior',
    enough:
      'Svaret berättar att uppgifterna har raderats också hos dem som levererar tjänster och försvinner ur säkerhetskopiorna.',
    fill: 'Ange när uppgifterna har raderats ur personuppgiftsbiträdenas system och när de försvinner ur säkerhetskopiorna.',
  },
  'erasure.kept': {
    name: 'Uppgifter som bevaras',
    enough: 'Om något bevaras får du veta vilken uppgift, med stöd av vilken bestämmelse och hur länge.',
    fill: 'Om något bevaras, ange vilken uppgift, med stöd av vilken bestämmelse och hur länge. Om inget bevaras, säg det.',
  },
  'erasure.recipientsTold': recipientsTold,
  'restriction.restricted': {
    name: 'Begränsning av behandling',
    enough: 'Du får en bekräftelse på vilken behandling som har begränsats och från och med när.',
    fill: 'Ange vilken behandling som har begränsats och från och med när.',
  },
  'restriction.lifting': {
    name: 'När begränsningen upphör',
    enough: 'Du får ett löfte om att bli underrättad innan begränsningen hävs.',
    fill: 'Ange hur länge begränsningen gäller och att personen underrättas innan den hävs.',
  },
  'restriction.recipientsTold': recipientsTold,
  'marketingObjection.stopped': {
    name: 'Direktmarknadsföringen upphör',
    enough:
      'Du får en bekräftelse på att marknadsföringen har upphört i alla kanaler och att förbudet har antecknats.',
    fill: 'Bekräfta att direktmarknadsföringen har upphört i alla kanaler och att en bestående anteckning om förbudet har gjorts. Förbudet prövas inte.',
  },
  'marketingObjection.lists': {
    name: 'Listor och målgrupper',
    enough: 'Du får veta att dina uppgifter har raderats ur marknadsföringens listor och målgrupper.',
    fill: 'Ange vilka listor, målgrupper och tjänster uppgifterna har raderats ur.',
  },
  'marketingObjection.source': {
    name: 'Varifrån kontaktuppgifterna kommer',
    enough: 'Du får veta varifrån dina kontaktuppgifter kommer.',
    fill: 'Ange varifrån den här personens kontaktuppgifter kommer.',
  },
  'objection.decision': {
    name: 'Beslut om invändningen',
    enough:
      'Behandlingen har upphört, eller så påvisas ett tvingande berättigat skäl som väger tyngre än din egen situation.',
    fill: 'Ange när behandlingen har upphört. Om den fortsätter, påvisa ett tvingande berättigat skäl eller ett rättsligt anspråk.',
  },
  'objection.meanwhile': {
    name: 'Begränsning under prövningen',
    enough: 'Du får veta att behandlingen har varit begränsad medan saken prövades.',
    fill: 'Ange från och med när behandlingen har varit begränsad.',
  },
  'objection.legalBasis': legalBasis,
  'objection.erased': erasedWith,
  'objection.recipientsTold': recipientsTold,
  'portability.data': {
    name: 'Tillhandahållna uppgifter',
    enough:
      'Du får de uppgifter som du själv har lämnat eller som har uppkommit när du använt tjänsten, med stöd av samtycke eller avtal.',
    fill: 'Bifoga de uppgifter som personen har lämnat och som har uppkommit när personen använt tjänsten.',
  },
  'portability.format': {
    name: 'Maskinläsbart format',
    enough: 'Uppgifterna finns i en fil som ett annat program kan läsa, till exempel JSON, CSV eller XML.',
    fill: 'Ange filens format, till exempel JSON, CSV eller XML.',
  },
  'portability.receiver': {
    name: 'Överföring till en annan personuppgiftsansvarig',
    enough: 'Du får veta att uppgifterna har överförts, eller varför en överföring inte är tekniskt möjlig.',
    fill: 'Ange när uppgifterna har överförts, eller varför en direkt överföring inte är tekniskt möjlig.',
  },
  'portability.legalBasis': legalBasis,
  'portability.rest': {
    name: 'Övriga uppgifter som kopia',
    enough: 'Om en del av uppgifterna inte kan flyttas får du veta varför, och du får en kopia av den delen.',
    fill: 'Ange till vilka delar artikel\u00a020 inte är tillämplig och varför, och bifoga en kopia av de uppgifterna.',
  },
  'consentWithdrawal.ended': {
    name: 'Behandling som grundar sig på samtycke upphör',
    enough: 'Du får en bekräftelse på att behandlingen som grundade sig på samtycket har upphört.',
    fill: 'Bekräfta vilken behandling som har upphört och när.',
  },
  'consentWithdrawal.otherBasis': {
    name: 'Annan grund',
    enough: 'Om någon behandling fortsätter får du veta vilken och på vilken grund.',
    fill: 'Om någon behandling fortsätter, ange vilken och på vilken grund. Om ingen fortsätter, säg det.',
  },
  'consentWithdrawal.erased': erasedWith,
  'consentWithdrawal.recipientsTold': recipientsTold,
  'automatedDecision.existence': {
    name: 'Om automatiserade beslut fattas',
    enough: 'Svaret säger rakt ut om automatiserade beslut fattas om dig eller inte.',
    fill: 'Säg om beslut om den som begär fattas enbart automatiserat. Svara också när sådana inte fattas.',
  },
  'automatedDecision.logic': {
    name: 'Logiken bakom beslutet och följderna',
    enough: 'Du förstår av svaret vilka av dina uppgifter som inverkade och hur (dom i mål C-203/22).',
    fill: 'Förklara begripligt vilka uppgifter som inverkade och hur, och vad beslutet leder till (dom i mål C-203/22).',
  },
  'automatedDecision.human': {
    name: 'En människa prövar saken',
    enough: 'Du får veta att en människa har prövat saken på nytt och beaktat din ståndpunkt.',
    fill: 'Ange vem som har prövat saken på nytt och hur personens ståndpunkt har beaktats.',
  },
  'automatedDecision.outcome': {
    name: 'Motiverat svar',
    enough: 'Du får veta, med motivering, om beslutet står fast.',
    fill: 'Ange, med motivering, om beslutet står fast.',
  },
  'automatedDecision.basis': {
    name: 'Grunden för det automatiserade beslutet',
    enough: 'Om automatiserade beslut fattas får du veta grunden: avtal, lag eller uttryckligt samtycke.',
    fill: 'Ange grunden enligt artikel\u00a022.2: avtal, lag eller uttryckligt samtycke.',
  },
  refusal: {
    name: 'Om något inte tillmötesgås',
    enough: 'Om något avslås får du veta skälen och vart du kan klaga.',
    fill: 'Ta bort den här punkten om allt tillmötesgås. Ange annars vad som inte tillmötesgås och av vilket skäl.',
  },
} as const satisfies SameWords<typeof import('../fi/answer-items.ts').answerItems>;

/** The article as text names it: `15(1)(a)` is "artikel 15.1 a". */
export function articleName(article: string): string {
  const [, number = '', paragraph, point] = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(article) ?? [];
  if (paragraph === undefined) return `artikel\u00a0${number}`;
  if (point === undefined) return `artikel\u00a0${number}.${paragraph}`;
  return `artikel\u00a0${number}.${paragraph}\u00a0${point}`;
}

/** The legal bases of Art. 6(1). */
export const legalBasisNames = {
  consent: 'samtycke (led\u00a0a)',
  contract: 'avtal (led\u00a0b)',
  legalObligation: 'rättslig förpliktelse (led\u00a0c)',
  vitalInterest: 'intressen av grundläggande betydelse (led\u00a0d)',
  publicTask: 'uppgift av allmänt intresse eller myndighetsutövning (led\u00a0e)',
  legitimateInterest: 'berättigat intresse (led\u00a0f)',
} as const satisfies SameWords<typeof import('../fi/answer-items.ts').legalBasisNames>;
