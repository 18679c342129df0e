import type { Statements } from './statements.ts';

/** What the letters in Swedish that follow a request state. */
export const swedish = {
  request: {
    'which request': /Begärans referens: TP-8K3M-2Q9V/,
    'what it was about': /Ärende: Begäran om tillgång till personuppgifter/,
    'when and how it was sent': /5\.10\.2026 per e-post/,
    'whom it concerns': /Namn: Aino Esimerkki/,
  },
  reminder: {
    'day of receipt and what it rests on':
      /Mottagningsdag: 5\.10\.2026 \(dagen då e-postmeddelandet skickades\)/,
    'enclosed request': /Begäran bifogas/,
    'no new request': /påminnelse, inte en ny begäran, och tidsfristen börjar inte om/,
    'courtesy day': /senast den 6\.12\.2026\. Dagen är mitt önskemål och ingen lagstadgad tidsfrist/,
    'free of charge': /kostnadsfritt svar \(artikel 12\.5\)/,
    'the authority, without a threat': /kan jag föra den till dataombudsmannen \(artikel 77\)/,
    channel: /per e-post till aino\.esimerkki@example\.fi, om möjligt på ett skyddat sätt/,
  },
  complaint: {
    competence: /artikel 77 i .* och 21 § i dataskyddslagen \(1050\/2018\)/,
    'the controller was asked first': /Jag har först kontaktat den personuppgiftsansvarige/,
    contacts: /Namn: Aino Esimerkki\nE-post: aino/,
    controller: /Namn: Balentor Oy\nFO-nummer: 0933696-9/,
    'which request': /Begärans referens: TP-8K3M-2Q9V/,
    'the right': /artikel 15/,
    chronology: /5\.10\.2026: Jag skickade begäran till Balentor Oy per e-post/,
    order: /förelägger den personuppgiftsansvarige att tillmötesgå min begäran \(artikel 58\.2 c\)/,
    progress: /fortskrider och vad resultatet blir \(artikel 77\.2\)/,
    'other proceedings': /inte anhängigt vid någon annan myndighet och inte heller vid någon domstol/,
    language: /Ärendespråket är svenska/,
    'no identity code': /Personbeteckningen har avsiktligt utelämnats/,
    enclosures: /Begäran TP-8K3M-2Q9V, daterad den 5\.10\.2026/,
  },
  own: {
    'reminder: noAnswer': {
      states: {
        month: /senast inom en månad från det att den togs emot \(artikel 12\.3\)/,
        'the month has passed': /Tidsfristen gick ut senast den 5\.11\.2026/,
        unchanged: /Jag upprepar min begäran oförändrad/,
      },
      never: /artikel 12\.4|avslagits|avslogs/,
    },
    'reminder: incomplete': {
      states: {
        'when it came': /Jag fick svar den 2\.11\.2026/,
        'what is missing': /Jäljennös arvioista/,
        month: /\(artikel 12\.3\)/,
        'only what was not answered': /till den del den inte har besvarats/,
      },
      never: /begäran oförändrad|Jag har inte fått svar/,
    },
    'reminder: noReasons': {
      states: {
        refusal: /avslogs i det svar som jag fick den 2\.11\.2026, och skälen angavs inte/,
        'reasons and remedies': /Skälen ska anges .*rättslig prövning \(artikel 12\.4\)/,
        demand: /tillmötesgå begäran eller meddela av vilka skäl/,
      },
      never: /Jag har inte fått svar/,
    },
    'reminder: reasonInsufficient': {
      states: {
        'the reason as it was given': /Som skäl angavs:\nLiikesalaisuus/,
        'why it does not hold': /Skälet räcker enligt min mening inte:\nTiedot ovat minusta/,
        demand: /pröva saken på nytt/,
        'reasons and remedies': /\(artikel 12\.4\)/,
      },
      never: /skälen (angavs inte|har inte angetts)/i,
    },
    'reminder: formDemanded': {
      states: {
        'when it was demanded': /Den 20\.10\.2026 blev jag ombedd att göra begäran på ett formulär/,
        'no form is prescribed': /inga formkrav .*ska underlätta .*\(artikel 12\.2\)/,
        'the time runs': /Tidsfristen löper från det att begäran togs emot \(artikel 12\.3\)/,
        demand: /tillmötesgå begäran sådan som den har gjorts/,
      },
    },
    'reminder: feeAsked': {
      states: {
        'when it was asked': /Den 20\.10\.2026 blev jag ombedd att betala en avgift/,
        'free unless shown to be excessive':
          /uppenbart ogrundad eller orimlig, och det ska .* visa \(artikel 12\.5\)/,
        'the time runs': /Tidsfristen löper från det att begäran togs emot \(artikel 12\.3\)/,
        demand: /tillmötesgå begäran kostnadsfritt/,
      },
    },
    'reminder: extensionUnexplained': {
      states: {
        'when it was told': /förlängts genom ett meddelande den 20\.10\.2026\. Skälen har inte angetts/,
        'reasons within the month': /skälen till den ska meddelas inom en månad .*\(artikel 12\.3\)/,
        demand: /meddela av vilka skäl tidsfristen har förlängts/,
      },
      never: /Tidsfristen gick ut/,
    },
    'clarification: narrowed': {
      states: {
        'when it was asked': /Den 12\.10\.2026 blev jag ombedd att precisera min begäran/,
        text: /kevään 2025 esihenkilövalmennusta/,
        'no new request': /I övrigt gäller begäran oförändrad\. Detta är inte en ny begäran/,
        'time and price': /kostnadsfritt .*\(artikel 12\.5\) utan onödigt dröjsmål \(artikel 12\.3\)/,
      },
      never: /Jag begränsar inte/,
    },
    'clarification: not narrowed': {
      states: {
        'all data': /Jag begränsar inte min begäran\. Den gäller alla uppgifter om mig/,
        'no duty to narrow': /\(skäl 63\), men förordningen kräver inte att jag begränsar/,
        'no new request': /Begäran gäller oförändrad\. Detta är inte en ny begäran/,
      },
      never: /blev jag ombedd att precisera/,
    },
    'identityAnswer: asked': {
      states: {
        'when it was asked':
          /Den 12\.10\.2026 blev jag ombedd att lämna ytterligare uppgifter om min identitet/,
        text: /Osallistuin valmennukseen/,
        'no identity document': /kopia av identitetshandling har jag avsiktligt utelämnat/,
        'if it is not enough': /Om dessa uppgifter inte räcker .*\(artikel 12\.6\)/,
        'for this use only': /endast för identifieringen och radera dem/,
        'no new request': /gäller oförändrad\. Detta är inte en ny begäran/,
      },
      never: /Jag lämnar ingen sådan/,
    },
    'identityAnswer: a copy is refused': {
      states: {
        refusal: /ombedd att lämna en kopia av en identitetshandling\. Jag lämnar ingen sådan/,
        'no more than it takes': /\(artiklarna 12\.6 och 5\.1 c\)/,
      },
    },
    'withdrawal: everything': {
      states: {
        all: /Jag återtar begäran helt\. Behandlingen av den kan avslutas/,
        'no consent': /inget samtycke till behandling av mina personuppgifter/,
        'may ask again': /hindrar mig inte från att göra begäran på nytt senare/,
        confirmation: /bekräfta att återtagandet har tagits emot/,
      },
      never: /gäller begäran fortfarande/,
    },
    'withdrawal: a part': {
      states: {
        part: /Jag återtar följande del av begäran:\nSähköpostit/,
        'the rest stands': /I övrigt gäller begäran fortfarande, med samma tidsfrist/,
      },
      never: /\bhelt\b/,
    },
    'complaint: noAnswer': { states: { fault: /inte besvarats inom tidsfristen \(artikel 12\.3\)/ } },
    'complaint: noReasons': { states: { fault: /och skälen har inte angetts \(artikel 12\.4\)/ } },
    'complaint: refusal': { states: { fault: /det angivna skälet ger inte rätt att avslå/ } },
    'complaint: incomplete': { states: { fault: /saknas uppgifter.*\(artikel 15\)/ } },
    'complaint: unreadable': { states: { fault: /begriplig .*\(artikel 12\.1\)/ } },
    'complaint: marketing': { states: { fault: /Direktmarknadsföringen har fortsatt.*\(artikel 21\.3\)/ } },
    'complaint: electronicMarketing': { states: { fault: /utan samtycke \(200 §.*917\/2014\)/ } },
    'complaint: identity': {
      states: { fault: /Fler uppgifter .* än vad som behövs .*\(artiklarna 12\.6 och 5\.1 c\)/ },
    },
    'complaint: idCopy': {
      states: { fault: /kopia av min identitetshandling.*\(artiklarna 12\.6 och 5\.1 c\)/ },
    },
    'complaint: form': { states: { fault: /ett formulär används.*\(artikel 12\.2\)/ } },
    'complaint: fee': { states: { fault: /avgift har krävts.*\(artikel 12\.5\)/ } },
    'complaint: extension': { states: { fault: /Förlängningen .* eller skälen .*\(artikel 12\.3\)/ } },
    'complaint: notice': {
      states: {
        fault: /\(artiklarna 13 och 14\)/,
        'notice to be mended': /förelägger .* att komplettera den \(artikel 58\.2 d\)/,
      },
    },
    'complaint: other': { states: { fault: /Annat skäl, som jag berättar om nedan/ } },
    'complaintNews: more': {
      states: {
        'which matter': /artikel 77 i .* fört ett ärende till dataombudsmannen/,
        'which request': /Begärans referens: TP-8K3M-2Q9V/,
        text: /Jag kompletterar mitt klagomål:\nMarkkinointi jatkuu/,
        progress: /\(artikel 77\.2\)/,
      },
      never: /återtar|Efter klagomålet fick jag/,
    },
    'complaintNews: withdrawn': {
      states: {
        withdrawal: /Jag återtar mitt klagomål/,
        'other rights stand': /Jag avstår inte från mina övriga rättigheter/,
        confirmation: /återtagandet har tagits emot och om huruvida behandlingen av ärendet avslutas/,
      },
      never: /resultatet|kompletterar/,
    },
    'powerOfAttorney: the answer may be received': {
      states: {
        principal: /Fullmaktsgivare: Aino Esimerkki/,
        agent: /Mitt ombud: Eero Edustaja, eero\.edustaja@example\.fi/,
        'against whom': /gentemot Balentor Oy \(FO-nummer 0933696-9\)/,
        scope: /tillgång till uppgifterna \(artikel 15\)/,
        registers: /Register: kundregister \(asiakasrekisteri\)/,
        validity: /Giltig: till och med den 31\.12\.2026/,
        'receiving the answer': /ta emot svaret och uppgifterna om mig/,
        revocation: /Jag kan återkalla fullmakten/,
        'what a pen signs': /undertecknar denna fullmakt för hand/,
      },
      never: /föra ärendet till dataombudsmannen|återta begäran eller/,
    },
  },
} satisfies Statements;
