/**
 * How answers speak of the things that letters ask: expressions for a sentence in small letters without marks above
 * them, as people write it carefully or not ("vi lagrar", "sparas 10 ar"). Without its marks "år" is "är" too, so that
 * a year is looked for after a number. One that fits is enough. They find where to look; whether the answer is enough,
 * the person says.
 */

type Stems<Items> = Readonly<Record<keyof Items, readonly string[]>>;

/** Not the "uppgift" of "personuppgiftsansvarig" and "arbetsuppgift". */
const DATA =
  '((?<!arbets)uppgift(?!sansvar|sbitrad)|kontaktinfo|adress|e-?post|(?<!foretags|produkt)namn(?!l|g))';
const YOU = '\\b(dig|er|din|ditt|dina|ert|era)\\b';
/** A company by how its name ends. */
const COMPANY = '\\b(oy|oyj|ab|inc|ltd|gmbh|corporation|corp|llc)\\b';
const NUMBER = '(\\d+|ett|en|tva|tre|fyra|fem|sex|sju|atta|nio|tio|nagra|flera|manga)';
const PERIOD = `\\b${NUMBER} ?(ars?\\b|manad|man\\b|veck|dag|dygn)`;
const OUT = '(utlamn|\\blamna\\w*( \\w+){0,5} ut\\b)';
const SUPPLIER = '(partner|parter|underlever|leverantor|bitrad|tjanstelever|molntjanst|hubspot|microsoft)';
const GONE =
  '(radera|\\b(tagit|tog|tar|tas|tagits|ta|togs)( \\w+){0,3} bort|borttag|forstor|gallra|forsvinn|slang)';
const AUTHORITY = [
  'tillsynsmyndig',
  'dataombud',
  '\\bklag(a|ar|om)',
  '\\bbesvar\\b',
  '\\banmal\\w* till .*myndig',
];
const GROUND = '(samtyck|avtal|intresse|forplikt|skyldighet|\\blag(en|ar|stift)?\\b)';
const SOURCE = [
  '(arbetsgivar|kontaktperson|forman|\\bchef|kolleg)\\w* .*(skick|\\bgav\\b|gett|anmal|lamna|uppg[ae])',
  '(skickade|gav|anmalde|lamnade|uppgav) .*\\b(oss|ditt|dina|ert|era|uppgifter)',
  `${DATA}.*\\b(fick|fatt|erholl|erhallit|fas|fatts)\\b`,
  `\\b(fick|fatt|erholl|erhallit|far) .*${DATA}.*\\b(av|fran|ur|genom|via|pa|vid|nar|da)\\b`,
  `${DATA}.*\\b(kommer|kom|harror|harstammar)\\b`,
  '^[\\d.) ]*varifran\\b',
  'ursprung',
  '\\b(kalla|kallan|kallor|kallorna|informationskall\\w*)\\b',
  '\\b(in)?(samlat|samlats|samlade|samlades|samlas|hamtat|hamtats|hamtas|hamtade|hamtades)\\b',
  '\\b(natet|internet|linkedin|handelsregist\\w*|asiakastieto)\\b',
  'deltagarlist',
  '\\b(du|ni)( har)?( sjalva?)? (lamnade|lamnat|gav|gett|uppgav|uppgett|fyllde|fyllt|bestallde|bestallt|anmalde|anmalt|prenumererade)\\b',
  '\\b(lamnade|gav|uppgav|fyllde|bestallde|anmalde) (du|ni)\\b',
  '\\b(fran|av) (dig|er) sjalva?\\b',
];
const TOLD =
  '(underratt|meddela|informer|berattat|berattats|\\bbett\\b|bads|fatt veta|fatt besked|fatt information)';
const RECIPIENTS_TOLD = [
  'fatt (veta|besked|information|meddelande)',
  `${COMPANY}.*${TOLD}`,
  `${TOLD}.*${COMPANY}`,
  `${TOLD}.*(${SUPPLIER}|\\bdem\\b|\\bandra\\b)`,
  `(${SUPPLIER}|\\bdem\\b|\\bde\\b|\\bandra\\b).*${TOLD}`,
  'mottagar',
  'vidarebefordra',
  'inte( har)?( \\w+)? (lamnat|lamnats|lamnades)( \\w+){0,3} ut\\b',
  'artikel 19\\b',
];
const LEGAL_BASIS = [
  '(rattslig|laglig|juridisk)\\w* grund',
  'behandlingsgrund',
  `\\b(grund(en|er|as|ar)?|baser(ad|ar|as)|stod av)\\b.*${GROUND}`,
  `${GROUND}\\w* (ar|utgor) (den )?(rattsliga )?grund`,
  'berattiga\\w* intresse',
  '\\b(artikel|art\\.?) 6\\b',
];
const ERASED = [
  '\\bradera(t|ts|d|de|des)\\b',
  '\\b(tagit|tog|tagits|togs|tagna)( \\w+){0,3} bort\\b',
  'borttag(na|en|et)\\b',
  'forstor(t|ts|de|des)\\b',
  '\\b(gallrat|gallrats|gallrades)\\b',
  'anonymis',
  'avidentif',
];
const AUTOMATION = ['automat', 'profiler'];
const RESTRICTED = [
  '\\bbegrans(at|ats|ad|ade|ades|ar|as|ning\\w*)\\b',
  '\\b(fryst|frusit|frysts)\\b',
  'paus(at|ats|ad)',
  '\\bavbrut',
  'medan .*(provas|provades|utreds|utreddes|utredde)',
  'under (provningen|utredningen|bedomningen)',
];

/** The expressions by the item's id. */
export const answerStems = {
  'access.confirmation': [
    `\\b(har|finns|behandlar|behandlas|lagrar|lagras|registrerat|registrerats|sparat|hittat|hittades|hittade|innehaller)\\b.*${DATA}.*\\bom (dig|er)\\b`,
    `\\b(inga|inte|ingen)\\b.*${DATA}.*\\b(om )?(dig|er)\\b`,
    `\\b(behandlar|behandlas|lagrar)( inte)? ${YOU}.*(uppgift|information)`,
    `\\b(dina|era) (person|kontakt)?uppgifter (behandlas|finns|lagras|har inte|hittades)`,
    '\\b(du|ni) (finns|ar|hittades|star)\\b.*(register|system|databas)',
    'bekrafta\\w*.*(behandla|uppgift)',
  ],
  'access.copy': [
    '\\bkopi(a|an|or|orna)\\b',
    '\\bbifoga',
    '\\b(bilaga|bilagan|bilagd|bilagda|bilagor)\\b',
    '\\b(utdrag|utskrift|rapporten|tabellen)\\w*',
    `^(har|nedan|foljande) .*(uppgift|\\ballt\\b)`,
    '^[-•*– ]*(namn|e-?post\\w*|telefon\\w*|adress|titel|uppgift|befattning|foretag|arbetsgivare|organisation|deltagande\\w*|kundnummer|sprak|fodelse\\w*) ?[:;|=]',
  ],
  'access.purposes': [
    'andamal',
    '\\bsyfte',
    '^[\\d.) ]*(varfor|vad .*till)\\b',
    `${DATA}\\w* (anvands|anvander vi|behovs|behandlas)\\b.*\\b(for|till|nar|i)\\b`,
    `\\b(behover|anvander|behandlar)\\b.*${DATA}\\w* (for|till)\\b`,
    '\\b(behandlar|behandlas) .*\\bfor att\\b',
    '\\bskickar\\b.*(nyhetsbrev|inbjud|meddeland|marknad|information)',
  ],
  'access.categories': [
    'kategori',
    'typer av (person)?uppgift',
    'uppgiftstyp',
    '(foljande|foljande slags|sadana) (person)?uppgift',
    '\\b(sparat|lagrat|registrerat|lagrar|behandlar)\\b.*\\b(namn|kontaktuppgifter|e-?post)',
  ],
  'access.recipients': [
    COMPANY,
    'mottagar',
    OUT,
    '\\blamnas( inte)? (till|vidare)\\b',
    'underlever',
    'personuppgiftsbitrad',
    'partner',
    'leverantor',
    'koncern',
    '\\b(har|fa|far) (tillgang|atkomst) till',
    '\\b(ser|far se) (dina|era) uppgifter',
    '^[\\d.) ]*(till )?(vem|vilka)\\b',
    '\\b(delar|delas|delat|delats|overlat|overlater)\\b.*(uppgift|andra|tredje)',
    'tredje ?part',
    'utomstaende',
  ],
  'access.transfers': [
    '\\b(utanfor|utom)\\b.*\\b(eu|ees|europa|europeiska)\\b',
    '\\b(eu|ees)\\b.*\\butanfor\\b',
    '\\bees-?',
    'tredje ?land',
    '\\b(usa|forenta staterna|amerika)\\b',
    'klausul',
    'privacy framework',
    'adekvat',
  ],
  'access.storage': [
    '(lagrings|forvarings|bevarings|sparnings|sparande)tid',
    '^[\\d.) ]*hur lange\\b',
    `\\b(lagra|lagras|lagrar|spara|sparar|sparas|bevara|bevaras|bevarar|behall\\w*|forvara\\w*)\\b.*(${PERIOD}|sa lange|\\btills\\b|fram till|\\befter\\b|till dess)`,
    `(radera|\\b(tar|tas|ta)( \\w+){0,3} bort|forstor|gallra|forsvinn|slang)\\w*.*(${PERIOD}|\\befter\\b|\\bnar\\b)`,
    `${PERIOD}\\w* (efter|fran|sedan)\\b`,
  ],
  'access.rights': [
    '\\b(rattels|rattas|ratta\\b|ratta,|korriger|komplett|radera|begrans|invand)\\w*,? .*(rattels|rattas|\\bratta\\b|korriger|radera|begrans|invand)',
    '\\b(ratt att|ratt till|kan begara|far begara|kan be oss)\\b.*(rattels|ratta|radera|begrans|invand)',
  ],
  'access.complaint': AUTHORITY,
  'access.source': SOURCE,
  'access.automation': AUTOMATION,
  'access.legalBasis': LEGAL_BASIS,
  'access.controller': ['personuppgiftsansvar', '\\bregisteransvar'],
  'rectification.rectified': [
    '\\bratta(t|ts|d|de|des)\\b',
    'korrigerat|korrigerats|korrigerad|korrigerade',
    '\\bandra(t|ts|d|de|des)\\b.*\\b(nu|till|adress|namn|uppgift|nummer)',
    '\\b(adress|namn|uppgift|nummer)\\w* .*\\bandra(ts|des|d)\\b',
    'uppdaterat|uppdaterats|uppdaterad|uppdaterade',
  ],
  'rectification.completed': [
    'kompletter',
    '\\b(lagt|lagts|lades|lade)( \\w+){0,4} till\\b',
    'tillagd|tillagt',
    'tillfoga',
  ],
  'rectification.recipientsTold': RECIPIENTS_TOLD,
  'erasure.erased': ERASED,
  'erasure.processors': [
    'sakerhetskop',
    'back-?up',
    `(${COMPANY}|${SUPPLIER}).*${GONE}`,
    `${GONE}.*(${COMPANY}|${SUPPLIER})`,
  ],
  'erasure.kept': [
    '\\b(bevara|bevaras|bevarar|behaller|behalls|behalla)\\b',
    '\\b(blir|finns|stannar|lamnas) kvar\\b',
    '\\b(lagras|sparas|lagrar|sparar)\\b',
    'bokforing',
    'lag(en|ar|stiftningen)? (kraver|forutsatter|alagger|forpliktar)',
    '\\bskyldig',
    'forplikt',
    '\\b(kan|far|gar)\\b( \\w+){0,3} inte\\b.*(radera|bort)',
  ],
  'erasure.recipientsTold': RECIPIENTS_TOLD,
  'restriction.restricted': RESTRICTED,
  'restriction.lifting': [
    '\\binnan\\b.*(begransning|havs)',
    'begransning\\w* .*(upphor|havs|havas|hava|galler|tills|till dess|fram till|sa lange)',
    '\\b(havs|havas)\\b',
  ],
  'restriction.recipientsTold': RECIPIENTS_TOLD,
  'marketingObjection.stopped': [
    '(marknadsforing|nyhetsbrev|reklam|utskick|forbud).*(upphor|\\bslut|avslut|bort\\b|stopp|anteckn|registrer|avregistr|sparr|genomfor|verkstall)',
    '(upphor|\\bslut|avslut|bort\\b|stopp|anteckn|registrer|sparr).*(marknadsforing|nyhetsbrev|reklam|utskick|forbud)',
    '\\bfar (du |ni )?(inte langre|inte mer|inga fler|ingen mer|inga mer)',
    '\\b(inte langre|inga fler|ingen mer|inga mer)\\b.*(marknadsforing|nyhetsbrev|reklam|utskick)',
    'avregistr',
  ],
  'marketingObjection.lists': ['\\w*list(a|an|or|orna)\\b', 'malgrupp', 'hubspot', 'leadfeeder', 'mailchimp'],
  'marketingObjection.source': SOURCE,
  'objection.decision': [
    '(upphor|slut|avslut|fortsat)\\w*.*behandling',
    'behandling\\w*.*(upphor|slut|avslut|fortsat)',
    'invandning\\w*.*(godta|godkan|bifall|avsla|forkast|motiver|grund)',
    '(godta|godkan|bifall|avsla|forkast)\\w*.*invandning',
    'tvingande',
  ],
  'objection.meanwhile': RESTRICTED,
  'objection.legalBasis': LEGAL_BASIS,
  'objection.erased': ERASED,
  'objection.recipientsTold': RECIPIENTS_TOLD,
  'portability.data': [
    '\\bbifoga',
    '\\bbilag(a|an|or|d|da)\\b',
    '(skicka|levere|oversand|sander)\\w*.*(uppgift|\\bfil)',
    '\\bladda',
    '\\bfil(en|er|erna)?\\b',
  ],
  'portability.format': ['\\bjson', '\\bcsv', '\\bxml', 'maskinlas', '\\bexcel', 'xlsx'],
  'portability.receiver': [
    '\\boverfor(t|ts|da|s|des|as|a|ing|ingen)?\\b',
    '\\bflytta(t|ts|s|de|des)?\\b',
    '(skickat|skickats|levererat|levererats|oversants|oversant).*(direkt|\\bannan\\b)',
  ],
  'portability.legalBasis': LEGAL_BASIS,
  'portability.rest': [
    '\\bkopi(a|an|or)\\b',
    'artikel 20\\b',
    '(ovriga|andra) uppgifter',
    '(omfattas|galler|ingar) inte',
  ],
  'consentWithdrawal.ended': [
    '\\binte langre\\b.*(anvand|behandla)',
    '(anvand|behandla)\\w* .*\\binte langre\\b',
    'samtyck\\w*.*(aterkall|upphor|avslut|\\bbort\\b|upphav)',
    '(aterkall|upphor|avslut|upphav)\\w*.*samtyck',
    'behandlingen (har )?(upphort|upphorde|avslutats|avslutades)',
  ],
  'consentWithdrawal.otherBasis': [
    'avtal',
    '\\b(blir|finns) kvar\\b',
    ...LEGAL_BASIS,
    'behandling\\w*.*fortsat',
    'fortsat\\w*.*behandl',
  ],
  'consentWithdrawal.erased': ERASED,
  'consentWithdrawal.recipientsTold': RECIPIENTS_TOLD,
  'automatedDecision.existence': AUTOMATION,
  'automatedDecision.logic': [
    'logik',
    '\\bpoang',
    'algoritm',
    'kriteri',
    '\\b(paverka|inverka)\\w*',
    '\\b(viktas|viktades|vager|vagde|vagt)\\b',
  ],
  'automatedDecision.human': [
    '(manniska|expert|sakkunnig|\\bperson\\b|medarbetar|\\bchef|handlaggar|forman)\\w*.*(gransk|prova|bedom|igenom|kontroller|behandla)',
    'manuell',
    '(prova|bedom|gransk|behandla|igenom)\\w*.*(pa nytt|\\bigen\\b)',
  ],
  'automatedDecision.outcome': [
    'beslut\\w* .*(star fast|andra|upphav|galler|forblir|kvarstar)',
    'star fast',
    'upphav(t|ts|s|er|de)\\b',
    '(andra|upphav)\\w* .*beslut',
  ],
  'automatedDecision.basis': ['artikel 22\\b', 'uttrycklig', 'avtal\\w*.*nodvand', 'nodvand\\w*.*avtal'],
  refusal: [
    '\\b(kan|far|kommer|gar)\\b( \\w+){0,3} inte\\b.*(tillmotes|uppfyll|genomfor|verkstall|lamna|radera|raderas|godkan|godta|\\bge\\b|bort\\b)',
    '\\b(tillmotesgar|godkanner|godtar|lamnar|raderar|beviljar|verkstaller|bifaller)( \\w+)? inte\\b',
    '\\bavsla(r|s|g|get|git|gits|ss)?\\b',
    '\\bneka',
    '\\bvagra',
    'ogrundad|grundlos',
    'orimlig',
    '(affars|foretags)hemlig',
    'artikel 12\\.4',
    'rattsmedel',
    'domstol',
    'rattslig provning',
  ],
} as const satisfies Stems<typeof import('../fi/answer-stems.ts').answerStems>;

const LOOSE_TOLD = [TOLD, OUT];
const LOOSE_SOURCE = [
  '\\b(fick|fatt|samla|hamta|bestall|anmal|registrera|lamna|prenumer|uppgav|sjalva?)\\w*',
  'blankett|formular',
];
const LOOSE_BASIS = ['\\bgrund(en|er|as|ar)?\\b', 'samtyck', 'avtal', 'berattiga', '\\blag(en)?\\b'];
const LOOSE_ERASED = ['radera', '\\bbort\\b', 'forstor', 'forsv', 'rensa', 'stada'];

/** Looser ones, for items of which the others find nothing. */
export const looseStems = {
  'access.confirmation': [
    `${DATA}.*(register|system|databas|hos oss)`,
    `(register|system|databas|hos oss)\\w*.*${DATA}`,
    '\\b(undersokt|kontrollerat|gatt igenom|sokt)\\b',
    'registret\\b|registren\\b',
    '\\bom (dig|er)\\b',
  ],
  'access.copy': ['\\b(bifog|bilag|tabell|utdrag|rapport)', '\\bspara'],
  'access.purposes': [
    `${DATA}.*(anvand|behov|behandla|nytta)`,
    '(anvand|behov|behandla)\\w*.*(for att|marknadsfor|tjanst|faktur|kontakt|ordna|skicka)',
    '\\bbehover\\b',
  ],
  'access.categories': ['namn.*(e-?post|telefon|adress)'],
  'access.recipients': [
    '\\b(hubspot|microsoft|google|facebook|meta|linkedin|mailchimp|leadfeeder)',
    'tredje',
    '\\bandra\\b',
  ],
  'access.transfers': ['\\b(europ|usa|skyddsatgard|overfor)'],
  'access.storage': [PERIOD, '\\b(lagra|spara|kvar|bevara)', 'sa lange'],
  'access.rights': ['\\b(rattels|korriger|invand|begrans)'],
  'access.source': LOOSE_SOURCE,
  'access.automation': ['\\bautomat', '\\bmaskin'],
  'access.legalBasis': LOOSE_BASIS,
  'access.controller': ['ansvarar for', 'ansvarig'],
  'rectification.rectified': ['ratta', 'korriger', 'andrat|andrad|andring', '\\bbytt', 'uppdater'],
  'rectification.completed': ['tillag', 'kompletter', 'anteckn', 'lagt till'],
  'rectification.recipientsTold': LOOSE_TOLD,
  'erasure.erased': LOOSE_ERASED,
  'erasure.processors': ['kopior', SUPPLIER],
  'erasure.kept': ['\\b(spara|kvar|behall|bevara|lagra)', '\\blag(en)?\\b'],
  'erasure.recipientsTold': LOOSE_TOLD,
  'restriction.restricted': ['begrans', 'frys', 'paus', 'avbrut', '\\blast'],
  'restriction.lifting': ['\\b(tills|fram till|upphor|slut|till dess)\\b'],
  'restriction.recipientsTold': LOOSE_TOLD,
  'marketingObjection.stopped': ['marknadsfor', 'reklam', 'nyhetsbrev', 'forbud', 'utskick'],
  'marketingObjection.lists': ['list', 'malgrupp', 'tjanst'],
  'marketingObjection.source': LOOSE_SOURCE,
  'objection.decision': ['upphor', 'avslut', 'fortsatt', 'invand', 'godkan', 'avsla'],
  'objection.meanwhile': ['begrans', 'avbrut', '\\bmedan\\b', '\\bunder tiden\\b'],
  'objection.legalBasis': LOOSE_BASIS,
  'objection.erased': LOOSE_ERASED,
  'objection.recipientsTold': LOOSE_TOLD,
  'portability.data': ['bifog', 'bilag', 'ladda', 'levere', 'skicka'],
  'portability.receiver': ['overfor', 'flytt', 'direkt'],
  'portability.legalBasis': LOOSE_BASIS,
  'portability.rest': ['\\bovriga\\b', 'till ovriga delar'],
  'consentWithdrawal.ended': ['samtyck', 'avslut', 'upphor', 'aterkall'],
  'consentWithdrawal.otherBasis': LOOSE_BASIS,
  'consentWithdrawal.erased': LOOSE_ERASED,
  'consentWithdrawal.recipientsTold': LOOSE_TOLD,
  'automatedDecision.existence': ['\\bautomat', 'maskinell', 'artificiell|\\bai\\b'],
  'automatedDecision.logic': ['\\bgrund', 'raknas|raknade', 'uppgift\\w*.*(anvand|beakta)', 'modell'],
  'automatedDecision.human': ['pa nytt', 'mannisk', 'asikt|standpunkt'],
  'automatedDecision.outcome': ['beslut', 'andra(t|d|s)\\b'],
  'automatedDecision.basis': ['avtal', 'samtyck', '\\blag(en)?\\b'],
} as const satisfies Stems<typeof import('../fi/answer-stems.ts').looseStems>;

const NOTICE =
  '(beskrivning|dataskyddsbeskriv|registerbeskriv|integritetspolicy|dataskyddspolicy|webbplats|webbsid|hemsid)';
const WHERE =
  '(finns|hittar|hittas|\\bse\\b|\\blas\\b|framgar|beskrivs|beskrivits|bekanta|narmare|mer information)';

/** Where an answer sends its reader to the notice in the place of an answer. */
export const noticeReferences = [`${NOTICE}.*${WHERE}`, `${WHERE}.*${NOTICE}`];

/** A time that data are kept: its number, and its unit's beginning. */
export const durationPattern =
  '\\b(\\d{1,3}|ett|en|tva|tre|fyra|fem|sex|sju|atta|nio|tio) ?(ars?\\b|aren|manad|man\\b)';

/** The numbers that are written as words, as people begin them. */
export const numberWords: Readonly<Record<string, number>> = {
  ett: 1,
  en: 1,
  tva: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  atta: 8,
  nio: 9,
  tio: 10,
};
