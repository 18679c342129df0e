import { type HintedRegister, withExamples } from '../shape/field-hints.ts';
import { choiceFieldWords, choiceFieldWordsFor } from './choice-fields.ts';
import { type FieldWords, knows, knowsNot } from './field-words.ts';
import { inForm } from './grammar.ts';

/** The fields by `group.name`. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  ...choiceFieldWords,

  'access.scope': {
    label: 'Vilka uppgifter vill du se?',
    options: {
      everything: [
        'Alla uppgifter om mig',
        'Rekommenderas: du vet inte på förhand vilka uppgifter som finns.',
      ],
      limited: ['Bara ett visst ämne eller en viss tid'],
    },
  },
  'access.topic': {
    label: 'Vilka uppgifter vill du se?',
    missing: 'Skriv vilka uppgifter du vill se',
  },
  'access.from': { label: 'Från och med vilken dag?', hint: 'Skriv så här: 1.3.2025. Kan lämnas tomt.' },
  'access.to': { label: 'Till och med vilken dag?', hint: 'Skriv så här: 31.5.2025. Kan lämnas tomt.' },
  'access.purpose': {
    label: 'Skriv i brevet att du vill bedöma om behandlingen är laglig',
    hint: 'Du behöver inte ange något skäl.',
  },

  'rectification.fault': {
    label: 'Vad behöver rättas i uppgiften?',
    options: { wrong: ['Uppgiften är fel'], missing: ['Uppgiften saknas eller är ofullständig'] },
  },
  'rectification.current': {
    label: 'Vad står det nu i registret?',
    hint: 'Ord för ord, om du vet det.',
    missing: 'Skriv vad det nu står i registret',
  },
  'rectification.correct': {
    label: 'Vad borde det stå?',
    missing: 'Skriv vad det borde stå i registret',
  },
  'rectification.addition': {
    label: 'Vad ska läggas till?',
    missing: 'Skriv vad som ska läggas till',
  },
  'rectification.reason': {
    label: 'Hur vet du det?',
    hint: 'Till exempel: jag bytte arbetsgivare 1.9.2025.',
    missing: 'Skriv hur du vet det',
  },
  'rectification.place': {
    label: 'Var syns uppgiften?',
    hint: 'Till exempel i ett nyhetsbrev eller en rapport. Kan lämnas tomt.',
  },

  'erasure.scope': {
    label: 'Vad ska raderas?',
    options: { everything: ['Alla uppgifter om mig'], part: ['Bara en del av uppgifterna'] },
  },
  'erasure.part': {
    label: 'Vilka uppgifter ska raderas?',
    missing: 'Skriv vilka uppgifter som ska raderas',
  },
  'erasure.grounds': {
    label: 'Varför borde uppgifterna raderas?',
    hint: 'Välj det som passar. Lämna tomt om du inte vet.',
    options: {
      unnecessary: ['Uppgifterna behövs inte längre'],
      consentWithdrawn: ['Jag återkallar mitt samtycke'],
      objected: [
        'Jag invänder mot behandlingen',
        'Berätta nedan om din situation, om du invänder mot annat än marknadsföring.',
      ],
      unlawful: ['Uppgifterna har behandlats i strid med lag'],
      obligation: ['Enligt lag måste de raderas'],
      child: ['Uppgifterna samlades in från ett barn i en nättjänst'],
    },
  },
  'erasure.reason': { label: 'Vill du ange skäl?', hint: 'Kan lämnas tomt.' },
  'erasure.wallet': {
    label: 'Vilka uppgifter lämnade du från plånboken?',
    hint: 'Till exempel namn och födelsedatum. Skriv inte din personbeteckning. Kan lämnas tomt.',
  },

  'restriction.ground': {
    label: 'Varför borde användningen pausas?',
    missing: 'Välj varför användningen borde pausas',
    options: {
      accuracy: ['Uppgiften är fel', 'Användningen pausas medan uppgiften kontrolleras.'],
      unlawful: ['Behandlingen är olaglig', 'Ändå vill jag inte att uppgifterna raderas.'],
      claims: ['Jag behöver uppgifterna för ett rättsligt anspråk', 'Annars skulle de redan raderas.'],
      objection: ['Jag har invänt mot behandlingen', 'Användningen pausas medan invändningen prövas.'],
    },
  },
  'restriction.objectedOn': {
    label: 'Vilken dag invände du mot behandlingen?',
    hint: 'Om du inte har invänt än, välj ”Jag invänder mot att mina uppgifter behandlas”. I det brevet begär du också att behandlingen begränsas.',
    missing: 'Skriv vilken dag du invände mot behandlingen',
  },
  'restriction.processing': {
    label: 'Vilka uppgifter eller vilken användning gäller det?',
    missing: 'Skriv vilka uppgifter eller vilken användning det gäller',
  },
  'restriction.duration': {
    label: 'Hur länge?',
    hint: 'Till exempel tills uppgiften har kontrollerats. Kan lämnas tomt.',
  },

  'objection.processing': {
    label: 'Vilken behandling invänder du mot?',
    hint: 'Till exempel profilering utifrån dina besök på webbplatsen.',
    missing: 'Skriv vilken behandling du invänder mot',
  },
  'objection.situation': {
    label: 'Varför invänder du?',
    hint: 'Berätta om din egen situation. Några meningar räcker.',
    missing: 'Skriv varför du invänder mot behandlingen',
  },
  'objection.erase': {
    label: 'Jag begär också att uppgifterna raderas',
    hint: 'Bara uppgifter som har behandlats enbart för detta ändamål. Begär först en kopia om du behöver uppgifterna: det som har raderats får du inte tillbaka.',
  },

  'portability.data': {
    label: 'Vilka uppgifter vill du ha?',
    hint: 'Tomt betyder alla uppgifter som du själv har gett.',
  },
  'portability.format': {
    label: 'I vilket format?',
    options: {
      any: ['Vilket vanligt format som helst'],
      csv: ['CSV', 'Kan öppnas i ett kalkylprogram.'],
      json: ['JSON'],
      xml: ['XML'],
    },
  },
  'portability.receiver': {
    label: 'Vem ska få uppgifterna?',
    options: {
      me: ['Jag'],
      controller: ['Ett annat företag direkt', 'Bara om det är tekniskt möjligt.'],
    },
  },
  'portability.receiverName': {
    label: 'Det mottagande företagets namn',
    missing: 'Skriv det mottagande företagets namn',
  },
  'portability.receiverContact': {
    label: 'Det mottagande företagets e-post eller adress',
    missing: 'Skriv det mottagande företagets e-post eller adress',
  },

  'consentWithdrawal.scope': {
    label: 'Vilket samtycke återkallar du?',
    options: { everything: ['Alla samtycken som jag har gett'], part: ['Ett visst samtycke'] },
  },
  'consentWithdrawal.consent': {
    label: 'Vad hade du samtyckt till?',
    missing: 'Skriv vad du hade samtyckt till',
  },
  'consentWithdrawal.erase': {
    label: 'Jag begär också att uppgifterna raderas',
    hint: 'Bara uppgifter som har behandlats enbart för detta ändamål. Begär först en kopia om du behöver uppgifterna: det som har raderats får du inte tillbaka.',
  },

  'automatedDecision.decision': {
    label: 'Vilket beslut är det fråga om?',
    hint: 'Lämna tomt om du inte vet. Då frågar du om några beslut har fattats.',
  },
  'automatedDecision.view': {
    label: 'Vad vill du säga om beslutet?',
    hint: 'Kan lämnas tomt.',
  },

  'dataSubject.name': {
    label: 'Namn',
    hint: (short) => `Namnet som du är känd under hos ${inForm(short, 'definite')}.`,
    missing: 'Skriv ditt namn',
    inLatin: 'Skriv ditt namn med latinska bokstäver, som i passet',
    autocomplete: 'name',
  },
  'dataSubject.knownEmail': {
    label: (short) => `E-postadress som ${knows(short)}`,
    hint: 'Den som nyheter eller inbjudningar har kommit till.',
    missing: (short) => `Skriv den e-postadress som ${knows(short)}`,
    autocomplete: 'email',
  },
  'dataSubject.noKnownEmail': {
    label: (short) => `${knowsNot(short)} min e-postadress, eller jag vet inte vilken den är`,
    hint: 'Ange då nedan den organisation eller det sammanhang där dina uppgifter kan hittas.',
  },
  'dataSubject.olderEmail': {
    label: 'Äldre e-postadress',
    hint: 'Om dina uppgifter kan finnas under en tidigare adress.',
  },
  'dataSubject.organisation': {
    label: 'Arbetsplats eller annan organisation',
    hint: 'Den som dina uppgifter har kommit genom.',
    autocomplete: 'organization',
  },
  'dataSubject.contactTime': {
    label: 'När och i vilket sammanhang?',
  },
  'dataSubject.formerName': {
    label: 'Tidigare namn',
    inLatin: 'Skriv ditt tidigare namn med latinska bokstäver, som i passet',
    hint: 'Om dina uppgifter kan finnas under ditt tidigare namn.',
  },
  'dataSubject.customerNumber': {
    label: 'Kundnummer',
    hint: 'Det står till exempel på en faktura eller i en inbjudan. Inte personbeteckningen.',
  },
  'dataSubject.knownPhone': {
    label: (short) => `Telefonnummer som ${knows(short)}`,
    hint: 'Bara för att hitta dina uppgifter: ingen ringer dig på grund av det.',
  },
  'dataSubject.replyBy': {
    label: 'Hur vill du få svaret?',
    options: { email: ['Per e-post'], post: ['Per post, på papper'] },
  },
  'dataSubject.replyEmail': {
    label: 'E-postadress för svaret',
    emptyHint: 'Tomt betyder samma som ovan.',
    missing: 'Skriv en e-postadress för svaret eller be om svar per post',
  },
  'dataSubject.street': {
    label: 'Gatuadress eller postbox',
    missing: 'Skriv gatuadressen eller postboxen',
    autocomplete: 'street-address',
  },
  'dataSubject.postcode': {
    label: 'Postnummer',
    missing: 'Skriv postnumret',
    autocomplete: 'postal-code',
  },
  'dataSubject.locality': {
    label: 'Postanstalt',
    missing: 'Skriv postanstalten',
    autocomplete: 'address-level2',
  },
  'dataSubject.country': {
    label: 'Land',
    autocomplete: 'country',
  },
  'dataSubject.phone': {
    label: 'Telefon',
    hint: 'Om det går bra att ringa dig om din begäran.',
    autocomplete: 'tel',
  },
  'dataSubject.represented': {
    label: 'Jag gör begäran för någon annan',
    hint: 'Till exempel för ditt barn eller en närstående.',
  },
  'dataSubject.representativeKind': {
    label: 'I vilken roll?',
    options: {
      authorised: ['Som ombud', 'Personen har gett dig en fullmakt. Bifoga den själv när du skickar brevet.'],
      custodian: [
        'Som barnets vårdnadshavare',
        'Ingen fullmakt behövs. Barnet kan också göra begäran självt, när det förstår saken.',
      ],
      guardian: [
        'Som intressebevakare',
        'Ingen fullmakt behövs. Ditt uppdrag grundar sig på ett förordnande, där det står hur omfattande det är.',
      ],
      continuingMandate: [
        'Med intresse\u00adbevaknings\u00adfullmakt',
        'Ingen vanlig fullmakt behövs. Intressebevakningsfullmakten ska vara fastställd.',
      ],
    },
  },
  'dataSubject.representativeName': {
    label: 'Ditt eget namn',
    missing: 'Skriv ditt eget namn',
    inLatin: 'Skriv ditt eget namn med latinska bokstäver, som i passet',
    autocomplete: 'name',
  },
  'dataSubject.representativeEmail': {
    label: 'Din egen e-postadress',
    missing: 'Skriv din egen e-postadress',
    autocomplete: 'email',
  },

  'delivery.channel': {
    label: 'Hur skickar du din begäran?',
    options: {
      email: ['Per e-post', 'Snabbast. Meddelandet som du skickar är samtidigt ett bevis.'],
      post: ['Per post', 'Du skriver ut brevet och lägger det i ett kuvert.'],
    },
  },
  'delivery.addressOf': { label: 'Till vilken adress?' },

  'signature.kind': {
    label: 'Synlig underskrift',
    hint: 'Frivillig. Lagen kräver ingen underskrift.',
    options: {
      none: ['Ingen synlig underskrift'],
      drawn: ['Jag ritar min underskrift', 'Med finger, mus eller penna.'],
      typed: ['Jag skriver mitt namn', 'Går också med tangentbordet.'],
    },
  },
  'signature.text': {
    label: 'Namnet som underskrift',
    missing: 'Skriv namnet som underskrift, eller välj att underskriften inte syns',
  },
};

/** The words of the fields, with hints about the portal's own registers. */
export function fieldWordsFor(registers: readonly HintedRegister[]): Readonly<Record<string, FieldWords>> {
  const words = { ...fieldWords, ...choiceFieldWordsFor(registers.length) };
  return withExamples(words, registers, {
    sentence: (example) => `Till exempel ${example}.`,
    or: ' eller ',
    topic: 'en kontakt eller en beställning',
    consent: 'nyhetsbrevet',
    contact: 'när jag beställde nyhetsbrevet våren 2025',
  });
}
