import type { SameWords } from '../shape/same-words.ts';
import { writtenDay } from './grammar.ts';

/** Words for the draft of an answer that the check page makes for whoever answers a request. */
export const answerKit = {
  heading: 'Gör ett utkast till svar',
  text: 'Utkastet har en rubrik för varje sak som brevet ber om. Uppgifter som finns i beskrivningen är färdigt ifyllda och följs av [kontrollera]. Resten fyller du i själv.',
  email: 'Utkast till e-post (.eml)',
  document: 'Textdokument (.docx)',
  noEmail: 'Svaret önskas per post, så utkastet finns bara som textdokument.',
  saved: (name: string) => `Sparad: ${name}.`,
  otherController:
    'Brevet är riktat till ett annat företag, så här går det inte att göra ett utkast till svar på det.',
  fileName: (reference: string, extension: string) => `svar-${reference}.${extension}`,

  subject: (rights: string, reference: string) => `Svar: ${rights}, referens ${reference}`,
  /** The first lines, for the writer alone: they go before the answer is sent. */
  notes: {
    draft: 'Utkast. Ta bort den här delen och alla anvisningar inom hakparentes innan du skickar.',
    unchecked: (reason: string) => `Brevet kunde inte kontrolleras helt: ${reason}`,
    due: (received: string, due: string) =>
      `Begäran kom fram den ${writtenDay(received)}. Svara utan onödigt dröjsmål och senast den ${writtenDay(due)} (artikel\u00a012.3).`,
    noDue:
      'Svara utan onödigt dröjsmål och senast inom en månad från det att begäran kom fram (artikel\u00a012.3).',
    extension: (due: string, extended: string) =>
      `Om begäran är komplicerad eller begärandena är många får tiden förlängas med två månader, längst till den ${writtenDay(extended)}. Meddela förlängningen och skälen till den senast den ${writtenDay(due)}.`,
    followUp:
      'Brevet fortsätter en tidigare begäran. Tiden ska räknas från den dag då den ursprungliga begäran kom fram.',
    identity:
      'Ytterligare uppgifter om identiteten får begäras bara om det finns rimliga skäl att betvivla den (artikel\u00a012.6). Svaret är kostnadsfritt (artikel\u00a012.5).',
    check: 'Märkningen kontrollera: en uppgift ur beskrivningen. Stämmer den för just den här personen?',
    fill: 'Märkningen FYLL I: skriv detta själv.',
  },
  check: '[kontrollera]',
  fill: (what: string) => `[FYLL I: ${what}]`,
  greeting: (name: string) => `Hej ${name}`,
  opening: (rights: string, reference: string, createdOn: string) =>
    `Detta är svaret på din begäran, som är daterad den ${writtenDay(createdOn)} (${rights}, referens ${reference}).`,
  registers: (names: string) => `Svaret gäller följande: ${names}.`,
  /** A heading, with what it rests on. */
  item: (name: string, article: string) => `${name} (${article})`,
  told: (register: string, updatedOn: string) =>
    `${register} (beskrivningen uppdaterad ${writtenDay(updatedOn)})`,
  otherVersion: '[Begäran är gjord enligt en annan version av beskrivningen. Jämför.]',
  missing: (register: string) => `${register}: [Beskrivningen berättar inte detta.]`,
  /** What the law itself says, the same for everybody. */
  rights:
    'Du har rätt att begära att dina uppgifter rättas eller raderas eller att behandlingen begränsas och att invända mot behandlingen (artikel\u00a015.1\u00a0e).',
  complaint: (authority: string, contact: string) =>
    `Du kan lämna in klagomål till tillsynsmyndigheten (artikel\u00a077): ${authority}, ${contact}.`,
  refusal: 'Vi tillmötesgår inte din begäran i följande delar:',
  refusalReason: 'vilken del och av vilket skäl, samt bestämmelsen',
  remedies: (authority: string, contact: string) =>
    `Du kan lämna in klagomål till tillsynsmyndigheten (artikel\u00a077): ${authority}, ${contact}. Du kan också föra saken till domstol (artikel\u00a079).`,
  contact: (email: string) => `Om något saknas i svaret, skriv till ${email}.`,
  closing: 'Med vänlig hälsning',
  signer: 'namn och uppgift på den som svarar',
} satisfies SameWords<typeof import('../fi/answer-kit.ts').answerKit>;
