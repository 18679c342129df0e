import type { ProseSection } from '../fi/about.ts';
import type { SameWords } from '../shape/same-words.ts';
import { inForm, type NameForms } from './grammar.ts';

export type { ProseSection } from '../fi/about.ts';

const sections: readonly ProseSection[] = [
  {
    id: 'tallennus',
    heading: 'Vad som sparas och var',
    blocks: [
      'Webbplatsen är en samling färdiga filer. Den har inget serverprogram, ingen databas, ingen besöksuppföljning och inga kakor.',
      [
        'Dina utkast och de begäranden som du har undertecknat sparas i den här webbläsaren på den här enheten. De finns ingen annanstans, om du inte själv sparar eller skickar dem.',
        'Signeringsnyckeln skapas i din webbläsare och stannar där. Den går inte att kopiera därifrån.',
        'När du besöker startsidan, sidan Mina begäranden eller en sida där ett brev görs eller kontrolleras sparar webbläsaren webbplatsens egna filer. Därefter fungerar webbplatsen även utan nätförbindelse. Det du skriver finns inte i de filerna.',
        'PDF-filen som du har sparat ligger i den mapp dit webbläsaren laddar ner filer.',
        'Ett privat fönster raderar allt när du stänger det. En del webbläsare, till exempel Safari, kan radera sparade uppgifter om du inte besöker sidan på en vecka. Ta därför en säkerhetskopia av viktiga begäranden på sidan Mina begäranden.',
        'På iPhone och iPad finns dina begäranden kvar längre om du lägger till webbplatsen på hemskärmen och alltid öppnar den därifrån. Webbplatsen kan inte påminna dig om sista dagen att svara: lägg in dagen i din egen kalender på sidan Mina begäranden.',
        'Säkerhetskopian är en fil som du kan kryptera med en lösenfras och återställa i samma eller en annan webbläsare. Du kan också låsa dina begäranden i den här webbläsaren med en lösenfras. När låset är öppet finns nyckeln bara i webbläsarens minne, inte på disken. En bortglömd lösenfras kan inte återställas.',
      ],
      'Servern där sidorna finns ser detsamma som när vilken sida som helst öppnas: din IP-adress, din webbläsare och vilken sida du öppnade. Den ser inte vad du skriver i formuläret eller vad du begär.',
    ],
  },
  {
    id: 'tarkistus',
    heading: 'Så kontrollerar du att ingenting skickas',
    blocks: [
      'Varje sida har en regel som webbläsaren övervakar: sidan får inte ta kontakt med någonting (connect-src ’none’) och inte skicka formulär (form-action ’none’). Du kan pröva själv:',
      [
        'Öppna sidan för begäran, bryt nätförbindelsen och gör begäran färdig. Om någon del ännu inte hade laddats, anslut en stund och fortsätt.',
        'Öppna webbläsarens utvecklarverktyg (F12), välj Nätverk och fyll i formuläret. I listan syns bara webbplatsens egna filer.',
        'Titta på sidans källkod: regeln finns i början, vid Content-Security-Policy.',
      ],
      'En begränsning: PDF-filerna görs och kontrolleras i separata bakgrundsprogram (worker), och ett sådant håller också nyckeln till ett öppnat lås i minnet. De laddas från egna adresser. Regeln på sidan gäller inte dem, utan de binds av den regel som servern skickar som en rubrik tillsammans med programmet. Bakgrundsprogrammet som ger sidorna utan nätförbindelse (service worker) får hämta bara den här webbplatsens filer (regeln har connect-src ’self’). Utgivaren får färdiga filer med rubrikerna ur samma källa som sidans regel. Om servern inte skickar rubrikerna vilar löftet för bakgrundsprogrammens del på koden: de som hanterar dina brev tar genast i början bort allt hos sig själva som kunde ta kontakt med nätet. Koden är öppen.',
      'Regeln kan inte hindra allt. Ett program som tog sig in på sidan skulle kunna flytta dig till en annan sida och lägga uppgifter i dess adress, och webbläsarens direkta förbindelser (WebRTC) faller utanför regeln. Därför kommer bara webbplatsens egen kod in på sidan: regeln avvisar annan kod.',
      'Tillägg i webbläsaren kan läsa allt som syns på sidorna. Det kan ingen sida hindra.',
    ],
  },
  {
    id: 'allekirjoitus',
    heading: 'Vad underskriften bevisar och inte bevisar',
    blocks: [
      'Underskriften skapas i din webbläsare med ett certifikat som du själv har gjort. Den avslöjar om filen ändras senare men bevisar inte din identitet eller när brevet skickades. Lagen kräver ingen underskrift.',
      [
        'Den bevisar att filen inte har ändrats efter undertecknandet.',
        'Den bevisar att två brev som har undertecknats med samma nyckel kommer från samma innehavare av nyckeln.',
        'Den bevisar inte vem som innehar nyckeln. Klockslaget kommer från din egen enhet.',
        'Den är en elektronisk underskrift enligt eIDAS-förordningen, men varken en avancerad eller en kvalificerad underskrift. PDF-läsaren säger att den inte känner igen undertecknaren.',
      ],
      'En ritad underskrift är en bild i brevet. Den är frivillig och ökar inte bevisvärdet.',
    ],
  },
  {
    id: 'oma-varmenne',
    heading: 'Eget certifikat',
    blocks: [
      'Om du har ett certifikat för underskrifter som fil (.p12 eller .pfx) kan du underteckna brevet med det. Det är inte nödvändigt. Ett eget certifikat betyder följande:',
      [
        'I underskriften finns det namn som certifikatets utfärdare har antecknat. Hur mycket det säger om din identitet beror på utfärdaren. Portalen undersöker inte utfärdaren.',
        'Portalen påstår inte att ditt eget certifikat bevisar din identitet eller att underskriften är avancerad eller kvalificerad. Det bevisar inte heller när brevet skickades.',
        'PDF-läsaren kan känna till utfärdaren. Om den inte gör det säger den att undertecknaren är okänd.',
        'Mottagaren ser alla uppgifter i certifikatet, också dem som inte finns i brevet.',
        'Papperssigillet undertecknas ändå av nyckeln i din webbläsare, och dess fingeravtryck finns i brevet. Ditt eget certifikat kan inte kontrolleras på papper.',
      ],
      'Certifikatfilen, dess lösenord och nyckeln varken sparas eller skickas. För nästa brev väljer du filen på nytt.',
    ],
  },
  {
    id: 'kirjeen-tarkistus',
    heading: 'Att kontrollera ett brev',
    blocks: [
      'På sidan Kontrollera brev kan vem som helst kontrollera ett brev som har gjorts här. Filerna läses i webbläsaren. De skickas ingenstans och sparas inte.',
      [
        'PDF-fil: Underskriften kontrolleras, och brevet skrivs och ritas på nytt utifrån uppgifterna i begäran. Filen är i ordning bara om allt stämmer. Kontrollen tar inte ställning till PDF-filer som andra program har gjort.',
        'Pappersbrev: I övre hörnet på brevets första sida finns ett papperssigill, alltså en QR-kod (i äldre brev i nedre hörnet på sista sidan), som nyckeln i upphovspersonens webbläsare har undertecknat. Det läses ur ett foto eller en skannad sida (JPEG, PNG eller PDF).',
        'Uppgifterna i sigillet jämförs med papperet. Allt ryms inte i sigillet, och kontrollen berättar vad som saknas. Sigillet bevisar inte vad som i övrigt står på papperet och inte heller vem som skickade brevet: koden går att kopiera till ett annat brev.',
        'Ur PDF-filen kan uppgifterna i begäran sparas som en JSON- eller CSV-fil, och för en del begäranden också i Fides- eller OpenDSR-format. Uppgifterna behöver inte skrivas in på nytt.',
      ],
    ],
  },
  {
    id: 'henkilollisyys',
    heading: 'Identitet och personbeteckning',
    blocks: [
      'Lägg inte till din personbeteckning, en bild av en identitetshandling eller bankuppgifter. Den personuppgiftsansvarige får begära ytterligare uppgifter bara om det finns rimliga skäl att betvivla din identitet (artikel\u00a012.6 i dataskyddsförordningen).',
      'Skicka om möjligt begäran från den e-postadress som den personuppgiftsansvarige känner till. Om du inte längre har den, nämn den gamla adressen i brevet. Din rättighet gäller ändå.',
    ],
  },
  {
    id: 'yhteinen-tietokone',
    heading: 'En gemensam dator',
    blocks: [
      'Utkasten syns för alla som använder den här webbläsaren med samma användarkonto. På biblioteket, på jobbet eller på någon annans dator:',
      [
        'Välj i formuläret att utkastet inte sparas, eller använd ett privat fönster.',
        'Skicka brevet eller flytta filen till dig själv innan du går.',
        'Radera PDF-filen ur mappen Hämtade filer och töm papperskorgen.',
        'Radera till sist dina begäranden på sidan Mina begäranden. Webbläsaren kan minnas text som du har skrivit: rensa också dess formulärdata och historik.',
      ],
    ],
  },
  {
    id: 'nappaimisto',
    heading: 'Tangentbord',
    blocks: [
      'Allt fungerar med enbart tangentbordet.',
      [
        'Tabb flyttar till nästa ställe, Skift + Tabb till föregående.',
        'Sidans första länk leder direkt till innehållet.',
        'Enter öppnar en länk eller trycker på en knapp. Mellanslag väljer en ruta eller trycker på en knapp.',
        'Piltangenterna byter val mellan alternativen.',
      ],
      'I stället för att rita underskriften kan du skriva den, eller lämna bort den.',
    ],
  },
  {
    id: 'saavutettavuus',
    heading: 'Tillgänglighet',
    blocks: [
      'Målet är nivå AA i WCAG\u00a02.2 och för text kontrast på nivå AAA. Sidorna fungerar med skärmläsare, med 400\u00a0procents förstoring, på en 320\u00a0punkter bred skärm, i högkontrastläge och utan rörelser. Mörkt och ljust utseende växlar enligt enhetens inställning.',
      'Beskrivningarna, den här sidan och anvisningarna fungerar utan JavaScript. Formuläret, Mina begäranden och Kontrollera brev behöver det. Utan det berättar sidan hur du gör på egen hand.',
    ],
  },
  {
    id: 'selaimet',
    heading: 'Webbläsare',
    blocks: [
      'Webbplatsen fungerar i dessa webbläsare och nyare versioner av dem: Chrome 111, Edge 111, Firefox 121 och Safari 16.4 (på iPhone och iPad iOS 16.4).',
      [
        'I en äldre webbläsare, utan JavaScript och som en fil sparad på enheten kan du läsa beskrivningarna och anvisningarna. I stället för formuläret, listan och kontrollen står det hur du gör på egen hand.',
        'Om du öppnar länken till exempel i Facebook, Instagram eller en e-postapp kan sidan öppnas i appens eget fönster. Det kan glömma ditt utkast, och brevet kan inte alltid sparas därifrån. Välj i appens meny att sidan ska öppnas i en webbläsare.',
        'Vissa webbläsare, såsom Brave och Tor, kan dölja bildpunkterna för webbplatser. Då kan ett pappersbrev inte kontrolleras från ett foto förrän du tillåter det. Sidan Kontrollera brev berättar hur.',
      ],
    ],
  },
  {
    id: 'lisenssi',
    heading: 'Licens',
    blocks: [
      'Portalens programkod är öppen och dess licens är MIT. Vem som helst får använda, undersöka och ändra den. Beskrivningarnas text tillhör den personuppgiftsansvarige.',
    ],
  },
];

/** The file with the notices of what the pages hold by others. */
const licences = {
  text: 'På sidorna finns också andras öppna programkod och typsnittet Noto Sans.',
  link: 'Licenserna för dem',
};

/** Words of the page that explains how the portal works. */
export const about = {
  title: 'Om portalen',
  description:
    'Vad webbplatsen sparar och var, hur du kontrollerar att ingenting skickas, vad underskriften bevisar och vart du kan vända dig om du inte får svar.',
  heading: 'Så fungerar portalen',
  lead: 'Det du skriver här stannar i din webbläsare tills du själv skickar det. Den här sidan berättar vad löftet grundar sig på och var dess gränser går.',
  contents: 'På den här sidan',
  sections,
  licences,
  /** The site's own notice (Art. 13 GDPR). */
  siteNotice: {
    id: 'sivuston-seloste',
    heading: 'Webbplatsens egen dataskyddsbeskrivning',
    controller: (name: string, number: string | undefined) =>
      `Personuppgiftsansvarig är ${number ? `${name}, ${number}` : name}.`,
    what: 'När du öppnar en sida får servern din IP-adress, uppgifter om din webbläsare, adressen till sidan och tiden. Utan dem kan sidan inte skickas till dig. Servern kan spara dem i en logg, som gör att fel och attacker upptäcks.',
    basis: (controller: NameForms) =>
      `Grunden är det berättigade intresse som ${inForm(controller, 'definite')} har av att hålla webbplatsen i funktion och säker (artikel\u00a06.1\u00a0f i dataskyddsförordningen).`,
    host: (name: string) =>
      `Servern drivs av ${name}, som behandlar uppgifterna för den personuppgiftsansvariges räkning.`,
    hostUnknown: 'Uppgifterna behandlas för den personuppgiftsansvariges räkning av den som driver servern.',
    outsideEea: {
      adequacyDecision:
        'Uppgifter kan överföras utanför Europeiska ekonomiska samarbetsområdet till ett land som enligt Europeiska kommissionens beslut har en adekvat skyddsnivå (artikel\u00a045).',
      contractClauses:
        'Uppgifter kan överföras utanför Europeiska ekonomiska samarbetsområdet med stöd av Europeiska kommissionens standardavtalsklausuler (artikel\u00a046).',
    },
    logDays: (days: number) =>
      days === 0
        ? 'Ingen logg sparas.'
        : days === 1
          ? 'Loggen raderas efter en dag.'
          : `Loggen raderas efter ${days} dagar.`,
    logDaysUnknown: 'Loggens lagringstid har inte antecknats här. Du får veta den genom att fråga.',
    rights:
      'Du har rätt att få tillgång till uppgifterna, att begära att de rättas eller raderas eller att behandlingen begränsas, och att invända mot behandlingen (artiklarna\u00a015–18 och 21). En enskild besökare kan i allmänhet inte identifieras i loggen utan ytterligare information. Om du begär logguppgifter, ange IP-adressen och tiden (artikel\u00a011). Inga automatiserade beslut fattas.',
    ask: 'Fråga eller begär:',
    complaint: 'Du kan också lämna in klagomål till tillsynsmyndigheten.',
  },
  authority: {
    heading: 'Om du inte får svar',
    text: 'Kontakta först den personuppgiftsansvarige och påminn om din begäran. Om svaret inte kommer inom en månad eller du inte är nöjd med det kan du anmäla saken till tillsynsmyndigheten. Det är kostnadsfritt.',
    email: 'E-post',
    post: 'Postadress',
    phone: 'Växel',
    website: 'Webbplats',
  },
} satisfies SameWords<typeof import('../fi/about.ts').about>;
