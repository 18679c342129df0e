/**
 * How answers speak of the things that letters ask, in the English that Finnish companies write: expressions for a
 * sentence in small letters without marks above them. One that fits is enough. They find where to look; whether the
 * answer is enough, the person says.
 */

type Stems<Items> = Readonly<Record<keyof Items, readonly string[]>>;

const DATA = '\\b(data|information|details|address(es)?|e-?mail|phone number|name|records?)\\b';
const ABOUT_YOU = '\\b(about|on|concerning|regarding|relating to|of) you\\b';
const YOUR_DATA = '\\byour (\\w+ )?(data|information|details|name|e-?mail|address)\\b';
const AUTHORITY = ['ombudsman', '(supervisory|data protection) authorit', '\\bcomplain(ts?|ing)?\\b'];
/** A company by how its name ends. */
const COMPANY = '\\b(oy|oyj|ab|inc|ltd|gmbh|corporation|corp|llc)\\b';
const SUPPLIER =
  '\\b(recipient|partner|processor|sub-?processor|sub-?contractor|supplier|vendor|(service|system|cloud) provider|third part|hubspot|microsoft)';
const TIME =
  '\\b(\\d+|one|two|three|four|five|six|seven|ten|a|an|few|several) ?(years?|yrs?|months?|weeks?|days?)\\b';
const GONE = '\\b(delet|eras|remov|destr[ou]|purg|wip(ed|ing|e)\\b|dispos|anonymi[sz])';
const NOT_POSSIBLE =
  '\\b(cannot|can not|can.?t|could ?n.?t|could not|not able to|unable to|may not|must not|not possible)\\b';
const FIELD =
  '(full )?name|e-?mail( address)?|phone( number)?|telephone|(home |postal )?address|(job )?title|position|role|company|employer|organi[sz]ation|participation|courses?( attended)?|events?|customer number|language|date of birth';
const SOURCE = [
  '\\b(source|origin)s? (of|for)\\b',
  '\\b(source|origin|originates?|originated|sourced)\\b',
  '^[\\d.) ]*where\\b.*\\b(data|information|details|from|got|obtained)\\b',
  `${DATA}.*\\b(obtained|received|collected|gathered|taken from|comes?|came)\\b.*\\b(from|by|through|via|when|at|in|on)\\b`,
  `\\b(we|have|were|was|been) (\\w+ )?(got|gotten|obtained|received|collected|gathered|found|picked up|took)\\b.*(${DATA}|\\b(it|them|this|these|you|from)\\b)`,
  '\\byou (\\w+ )?(gave|left|provided|filled|submitted|entered|signed up|registered|enrolled|subscribed|ordered|downloaded|sent us|told us)\\b',
  `\\b(employer|company|colleague|manager|boss|supervisor|contact person|organi[sz]er|hr)\\b.*\\b(gave|provided|sent|supplied|submitted|registered|enrolled|signed|told|passed|forwarded)\\b`,
  '\\b(gave|provided|sent|supplied|passed|told|given|sent) (it |them )?(to )?us\\b',
  '(list of (participants|attendees)|participant list|attendee list|business card|web form|trade fair|trade register)',
  '\\b(from|on|via|through) (linkedin|the internet|the web|google|public)\\b',
];
const RECIPIENTS_TOLD = [
  `(${SUPPLIER}|${COMPANY}|\\bthey\\b).*\\b(notified|informed|told|asked|aware|instructed)\\b`,
  `\\b(notif|inform|tell|told|asked|instructed|passed|forwarded|communicated|let)\\w*\\b.*(${SUPPLIER}|${COMPANY}|\\bthem\\b|\\bothers\\b)`,
  '\\brecipients?\\b',
  '\\bnot (been )?(disclosed|shared|passed|given)\\b',
  '\\bn.?t (been )?(disclosed|shared|passed|given)\\b',
  'article 19',
];
const LEGAL_BASIS = [
  '\\b(legal|lawful) (bas[ie]s|grounds?)\\b',
  'legitimate interest',
  '\\bbas(is|es) (for|of) (the |our |this |any )?(processing|use)',
  '\\b(basis|based|bases|rests?|relies|rely|grounds?)\\b.*\\b(consent|contract|agreement|obligation|interests?|law|act)\\b',
  'performance of (the|a|our|your) (contract|agreement)',
  '\\barticle 6\\b',
];
const ERASED = [
  `(?<!${NOT_POSSIBLE} be )\\b(deleted|erased|removed|destroyed|purged|wiped|anonymi[sz]ed|disposed of)\\b`,
  '\\b(deletion|erasure|removal) (has|have|was|were|is) (been )?(done|completed?|made|carried out|final|confirmed)',
  '\\b(we|i) (will |are |am )?(now )?(delet|eras|remov)(e|ing)\\b',
];
const AUTOMATION = [
  'automat(ed|ic)\\b',
  'automatically.*\\bdeci|\\bdeci\\w*.*automatically',
  '\\bprofil(ing|ed)\\b',
  '\\bprofile (you|people|customers|anyone|anybody|data subjects)\\b',
];
const RESTRICTED = [
  '\\brestrict(ed|ion|ions|ing)?\\b',
  '\\b(suspended|paused|frozen|on hold|put aside|blocked)\\b',
  '\\bwhile\\b.*\\b(assess|check|consider|verif|review|examin|investigat)',
];

/** The expressions by the item's id. */
export const answerStems = {
  'access.confirmation': [
    `\\b(we|company|oy|it) (\\w+ ){0,3}(process|processes|hold|holds|have|has|store|stores|found|find)\\b.*(${ABOUT_YOU}|${YOUR_DATA})`,
    `${YOUR_DATA} (is|are|was|were) (\\w+ )?(processed|found|held|stored|in)\\b`,
    `\\b(no|any|some|following|the) ((personal|other) )?(data|information|records?|details)( \\w+)? ${ABOUT_YOU}`,
    '\\b(register|system|database|crm|records)\\b(?! desc).*\\b(no|found|find|appears?)\\b',
    '\\b(found|find|searched|appears?)\\b.*\\b(registers?|systems?|database|crm|records)\\b(?! desc)',
    '\\bconfirm\\w*\\b.*\\b(process|hold|data)',
    '\\byou (are|re|were|do|appear)( not)?( \\w+)? in (our|the)\\b',
    '\\bthere is (nothing|no|some|also)\\b.*\\b(you|register|system|database|crm)\\b',
  ],
  'access.copy': [
    '\\bcop(y|ies)\\b',
    '\\b(attached|enclosed|attachments?|enclosures?|annex|appendix|attaching|enclosing)\\b',
    '\\b(print-?out|extract|export|spreadsheet|excel)\\b',
    `(data|information|details|everything)( \\w+){0,5} (is|are) (as follows|below|here|listed)`,
    '\\bhere (is|are|.?s) (all|everything|the data|your|what)\\b',
    `^[-•*– ]*(${FIELD}) ?[:;|=]`,
  ],
  'access.purposes': [
    '\\bpurposes?\\b',
    '^[\\d.) ]*(why|what for|what we use|what we do)\\b',
    `(${DATA}|\\b(they|these|it)\\b).*\\b(used|needed|processed|required|necessary)\\b.*\\b(to|for|in|when|so)\\b`,
    '\\bwe (\\w+ )?(use|need|process|require)\\b.*\\b(to|for|so that|in order|when)\\b',
    '\\b(in order to|so that we can|so we can)\\b',
    '\\b(we|to) send(ing)?\\b.*\\b(newsletter|invitation|marketing|news)',
  ],
  'access.categories': [
    '\\bcategor(y|ies)\\b',
    '\\b(types?|kinds?) of (personal )?(data|information)\\b',
    '\\bfollowing (\\w+ )?(data|information|details)\\b',
    '\\b(hold|store|stores|stored|process|contains?)\\b.*\\b(name|contact details|e-?mail)\\b',
  ],
  'access.recipients': [
    COMPANY,
    SUPPLIER,
    '\\b(disclos(e|ed|es|ing|ure|ures)|shar(e|ed|es|ing)|handed over|passed on)\\b',
    '\\b(given|gave|give|sent|transferred|available) to\\b.*\\b(others?|anyone|anybody|partners?|companies|third)\\b',
    '\\b(has|have|had|with|gets?|given) access to\\b',
    '\\b(can|may|could) (also )?see\\b',
    '^[\\d.) ]*(who|whom|to whom)\\b',
    '\\bon our behalf\\b',
    '\\bgroup compan',
  ],
  'access.transfers': [
    '\\b(outside|beyond)\\b.*\\b(eu|eea|european|europe|finland)\\b',
    'third countr',
    '\\b(united states|usa|u\\.s\\.|in america|uk|united kingdom)',
    '\\b(contractual|standard|model) (\\w+ )?clauses?\\b',
    '\\bsccs?\\b',
    '\\badequa(cy|te)\\b',
    'privacy (framework|shield)',
    '\\b(leaves?|stays?|remains?|kept|stored|servers?|located|within)\\b.*\\b(in|within|inside|the) (the )?(eu|eea|europe|european union|finland)\\b',
  ],
  'access.storage': [
    '\\b(retention|storage) (period|time)s?\\b',
    '^[\\d.) ]*(how long|retention|storage)\\b',
    `\\b(stor(e|ed|es|ing)|retain(ed|s)?|keep|keeps|kept|held|hold|retention)\\b.*(${TIME}|\\b(until|as long as|period|indefinitely|permanently)\\b)`,
    `${GONE}\\w*.*(${TIME}|\\b(after|when|once|as soon as)\\b)`,
    `(${TIME}|\\b(after|when|once)\\b).*${GONE}`,
    `\\b(thrown?|goes|go|gone)\\b.*${TIME}`,
    `${TIME} (after|from|since|of) `,
  ],
  'access.rights': [
    '\\b(rectif|correct|eras|delet|remov|restrict|object)\\w*,?\\b.*\\b(or|and|to|the)\\b.*\\b(rectif|correct|eras|delet|remov|restrict|object)',
    '\\bright\\b.*\\b(rectif|correct|eras|delet|restrict|object)',
    '\\byou (can|may|could)\\b.*\\b(rectif|correct|eras|delet|restrict|object)',
  ],
  'access.complaint': AUTHORITY,
  'access.source': SOURCE,
  'access.automation': AUTOMATION,
  'access.legalBasis': LEGAL_BASIS,
  'access.controller': ['\\bcontrollers?\\b', '\\bresponsible for\\b.*\\b(processing|data|register)'],
  'rectification.rectified': [
    '\\bcorrect(ed|ion|ions)\\b',
    '\\brectif',
    '\\b(changed|updated|amended|fixed|replaced)\\b',
    '\\bnow (reads?|is|says|shows?)\\b',
  ],
  'rectification.completed': [
    '\\badded\\b',
    '\\bcomplet(ed|ion|ing)\\b',
    '\\bsupplement',
    '\\bfilled in\\b',
    '\\brecorded\\b',
  ],
  'rectification.recipientsTold': RECIPIENTS_TOLD,
  'erasure.erased': ERASED,
  'erasure.processors': [
    '\\bback-?ups?\\b|\\bback-?up cop',
    `(${COMPANY}|${SUPPLIER}).*${GONE}(?!ure|ion|al\\b)`,
    `${GONE}(?!ure|ion|al\\b).*(${COMPANY}|${SUPPLIER})`,
  ],
  'erasure.kept': [
    '\\b(keep|keeps|kept|keeping|retain(ed|s|ing)?|retention|remain(s|ing)?|stays?|stored?)\\b',
    '\\b(accounting|bookkeeping)\\b',
    `${NOT_POSSIBLE}.*${GONE}`,
    '\\b(obliged|obligation|statutory|by law|law (requires|obliges|says)|legally)\\b',
    '\\bstill (need|have)',
  ],
  'erasure.recipientsTold': RECIPIENTS_TOLD,
  'restriction.restricted': RESTRICTED,
  'restriction.lifting': [
    '\\b(before|until|when|once)\\b.*\\b(restriction|lift)',
    '\\brestrict(ion|ions|ed)\\b.*\\b(lift|ends?|ended|until|remains?|force|lasts?|stays?)',
    '\\blift(ed|ing|s)?\\b',
  ],
  'restriction.recipientsTold': RECIPIENTS_TOLD,
  'marketingObjection.stopped': [
    '\\b(marketing|newsletters?|adverts?|advertis\\w+|mailings?|promotion\\w*|objection|opt-?out|campaigns?)\\b.*\\b(stop|end(ed)?\\b|ceas|block|cancel|enter|record|noted|unsubscrib|remov|prevent|mark|regist|opted|no longer|discontinu)',
    '\\b(stop|end(ed)?\\b|ceas|block|cancel|enter|record|noted|unsubscrib|remov|prevent|mark(ed)?\\b|opted|discontinu|taken?|took)\\w*\\b.*\\b(marketing|newsletters?|adverts?|advertis\\w+|mailings?|promotion\\w*|objection|opt-?out|campaigns?)\\b',
    '\\b(not|no longer|never) (be )?(receiv|get|gett|hear|contact|call|approach)',
    '\\bwon.?t (be )?(receiv|get|gett|hear|contact|call|send|bother|approach)',
    '\\bno more\\b',
    '\\bunsubscribed\\b',
    '\\bdo.?not.?(contact|market|mail|call)\\b',
  ],
  'marketingObjection.lists': [
    '\\blists?\\b',
    '\\baudiences?\\b',
    '\\b(target|customer) groups?\\b',
    '\\bsegments?\\b',
    'hubspot',
    'leadfeeder',
    'mailchimp',
  ],
  'marketingObjection.source': SOURCE,
  'objection.decision': [
    '\\b(stop|stopped|ceased?|discontinued?|ended|continu(e|ed|es|ing))\\b.*\\bprocess',
    '\\bprocess(ing)?\\b.*\\b(stop|stopped|ceased?|discontinued?|ended|continu(e|ed|es))\\b',
    '\\bobjection\\b.*\\b(accept|uphel|reject|dismiss|grant|justif|refus|approv)',
    '\\b(accept|uph[oe]l|reject|dismiss|grant|refus|approv)\\w*\\b.*\\bobjection',
    '\\bcompelling\\b',
  ],
  'objection.meanwhile': RESTRICTED,
  'objection.legalBasis': LEGAL_BASIS,
  'objection.erased': ERASED,
  'objection.recipientsTold': RECIPIENTS_TOLD,
  'portability.data': [
    '\\b(attached|enclosed|attachment|attaching)\\b.*\\b(data|information|files?|export|answers)\\b',
    '\\b(data|information|files?|export|answers)\\b.*\\b(attached|enclosed|attachment)\\b',
    '\\bdownload',
    '\\bfiles?\\b',
    '\\bexport',
  ],
  'portability.format': ['\\bjson', '\\bcsv', '\\bxml', 'machine.?readable', '\\bexcel', 'xlsx'],
  'portability.receiver': [
    '\\btransmi(t|ts|tted|ssion|tting)\\b',
    '\\btransfer(red|ring|s)?\\b',
    '\\b(sent|delivered|forwarded|passed)\\b.*\\b(direct|directly|straight|new|other|another)\\b',
  ],
  'portability.legalBasis': LEGAL_BASIS,
  'portability.rest': [
    '\\bcop(y|ies)\\b',
    '\\barticle 20\\b',
    '\\b(other|remaining|rest of the|rest of your) (data|information)\\b',
    '\\b(does|do) ?n(o|.)t (apply|cover|fall|belong|concern)',
    '\\b(falls?|are|is) outside\\b|\\bnot covered\\b',
  ],
  'consentWithdrawal.ended': [
    '\\bconsents?\\b.*\\b(withdr|cancel|revok|end(ed)?\\b|remov|stop)',
    '\\b(withdr|cancel|revok|end(ed)?\\b|remov|stop)\\w*\\b.*\\bconsent',
    '\\b(no longer|not|never) (be )?(us(e|ed|ing)|process(ed|ing)?)\\b',
    '\\bprocessing\\b.*\\b(stopped|ended|ceased)\\b',
    '\\b(stopped|ended|ceased)\\b.*\\b(processing|using|the use)\\b',
  ],
  'consentWithdrawal.otherBasis': [
    ...LEGAL_BASIS,
    '\\b(contract|agreement)\\b',
    '\\b(keep|remain|remains|stay|stays)\\b',
    '\\bbasis\\b',
    '\\bprocess\\w*\\b.*\\bcontinu',
    '\\bcontinu\\w*\\b.*\\bprocess',
  ],
  'consentWithdrawal.erased': ERASED,
  'consentWithdrawal.recipientsTold': RECIPIENTS_TOLD,
  'automatedDecision.existence': AUTOMATION,
  'automatedDecision.logic': [
    '\\blogic\\b',
    '\\bscor(e|es|ed|ing)\\b',
    '\\balgorithm',
    '\\bcriteri(a|on)\\b',
    '\\b(affect|influenc|weight|weigh)(s|es|ed|ing)?\\b',
    '\\bpoints\\b',
  ],
  'automatedDecision.human': [
    '\\b(a person|human|employee|specialist|expert|consultant|manager|officer|colleague|staff|recruiter)\\b.*\\b(review|assess|check|consider|handl|look|went|deci|read|examin)',
    '\\b(review|assess|check|consider|handl|look|deci|examin)\\w*\\b.*\\b(a person|human|employee|specialist|expert|consultant|manager|officer|colleague|staff|recruiter|manually)\\b',
    '\\bmanual',
    '\\b(review|assess|consider|check|look|handl|examin)\\w*\\b.*\\b(again|anew|afresh)\\b',
    '\\b(re-?assess|reconsider|re-?examin|re-?evaluat)',
  ],
  'automatedDecision.outcome': [
    '\\b(decision|result|outcome|score)\\b.*\\b(stands?|remains?|uph[eo]ld|chang|overturn|revers|annul|cancel|amend|same|force|correct)',
    '\\b(uph[eo]ld|overturn|revers|annul|chang|amend|cancel)\\w*\\b.*\\b(decision|result|outcome)\\b',
  ],
  'automatedDecision.basis': [
    '\\barticle 22\\b',
    '\\bexplicit',
    '\\bnecessary\\b.*\\b(contract|agreement)\\b',
    '\\b(contract|agreement)\\b.*\\bnecessary\\b',
  ],
  refusal: [
    `${NOT_POSSIBLE}\\b.*\\b(grant|carry out|comply|fulfil|accept|agree|give|provide|disclose|deliver|delete|erase|remove|tell|stop|share|send|be (deleted|erased|removed|given|disclosed))`,
    '\\b(we|i) (do not|don.?t|will not|won.?t|are not going to) (grant|carry out|comply|fulfil|accept|agree|consent|give you|provide you|act on)',
    '\\brefus(e|ed|es|al|ing)\\b',
    '\\breject(ed|ion|ing)?\\b',
    '\\bdeclin(e|ed|ing)\\b',
    '\\b(deny|denied|turned down)\\b',
    '\\bunfounded\\b',
    '\\b(excessive|unreasonable)\\b',
    '\\b(trade|business) secret',
    'article 12\\(?4',
    '\\bremed(y|ies)\\b',
    '\\bcourts?\\b',
  ],
} as const satisfies Stems<typeof import('../fi/answer-stems.ts').answerStems>;

const LOOSE_TOLD = [
  '\\b(told|tell|notif|inform|passed|asked|aware|let)\\w*\\b',
  '\\b(disclos|shar(e|ed)\\b)',
];
const LOOSE_SOURCE = [
  '\\b(got|gotten|received|obtained|came|given|gave|filled|ordered|collected|joined|registered|yourself)\\b',
  '\\bform\\b',
  '\\b(sign-?up|registration|enrolment)\\b',
];
const LOOSE_BASIS = [
  '\\b(basis|based|ground)',
  '\\bconsent',
  '\\b(contract|agreement)',
  '\\blegitimate',
  '\\b(law|legal|act)\\b',
];
const LOOSE_ERASED = ['\\bdelet', '\\beras', '\\bremov', '\\b(gone|cleared|cleaned|wiped|no longer in)\\b'];

/** Looser ones, for items of which the others find nothing. */
export const looseStems = {
  'access.confirmation': [
    `${DATA}.*\\b(register|system|database|crm|have|hold)`,
    `\\b(register|system|database|crm|have|hold)\\b.*${DATA}`,
    '\\b(checked|searched|looked)\\b',
    '\\b(register|database|crm)\\b',
    ABOUT_YOU,
  ],
  'access.copy': ['\\b(attach|enclos|table|report|list)', '\\b(saved|stored)\\b', '\\bbelow\\b'],
  'access.purposes': [
    `${DATA}.*\\b(use|used|need|needed|for|because)\\b`,
    '\\b(use|used|need|needed|process)\\w*\\b.*\\b(for|to|because|marketing|service|invoic|contact|organis|organiz|arrang|send)',
    '\\bneed(ed)?\\b',
  ],
  'access.categories': ['\\bname\\b.*\\b(e-?mail|phone|address)'],
  'access.recipients': [
    '\\b(hubspot|microsoft|google|facebook|meta|linkedin|mailchimp|leadfeeder)\\b',
    '\\b(external|outside|others?)\\b',
  ],
  'access.transfers': ['\\b(europe|eu|eea|usa|america|safeguards?)\\b'],
  'access.storage': [TIME, '\\b(stored|saved|kept)\\b', '\\bas long as\\b'],
  'access.rights': ['\\b(rectif|correct|object|restrict)', '\\brights\\b'],
  'access.source': LOOSE_SOURCE,
  'access.automation': ['\\bautomat', '\\bprofil', '\\b(ai|artificial intelligence)\\b'],
  'access.legalBasis': LOOSE_BASIS,
  'access.controller': ['\\bresponsib', '\\bin charge\\b'],
  'rectification.rectified': ['\\bcorrect', '\\bchang', '\\bupdat', '\\bfix', '\\bnew\\b'],
  'rectification.completed': ['\\badd', '\\bcomplet', '\\bnow\\b'],
  'rectification.recipientsTold': LOOSE_TOLD,
  'erasure.erased': LOOSE_ERASED,
  'erasure.processors': ['\\bback', '\\bcop(y|ies)\\b', '\\b(hubspot|microsoft|partner|supplier|provider)'],
  'erasure.kept': ['\\b(keep|kept|remain|stay|store|still)', '\\blaw\\b'],
  'erasure.recipientsTold': LOOSE_TOLD,
  'restriction.restricted': ['\\brestrict', '\\blimit', '\\b(freez|froze|suspend|paus|lock)'],
  'restriction.lifting': ['\\b(until|ends?|lift|as long as)\\b'],
  'restriction.recipientsTold': LOOSE_TOLD,
  'marketingObjection.stopped': [
    '\\bmarket',
    '\\badvert',
    '\\bnewsletter',
    '\\bobjection\\b',
    '\\b(messages|e-?mails)\\b',
  ],
  'marketingObjection.lists': ['\\blist', '\\baudience', '\\bservices?\\b'],
  'marketingObjection.source': LOOSE_SOURCE,
  'objection.decision': ['\\bstop', '\\bend(ed)?\\b', '\\bcontinu', '\\bobject', '\\baccept', '\\breject'],
  'objection.meanwhile': ['\\brestrict', '\\bsuspend', '\\b(during|while|meanwhile)\\b'],
  'objection.legalBasis': LOOSE_BASIS,
  'objection.erased': LOOSE_ERASED,
  'objection.recipientsTold': LOOSE_TOLD,
  'portability.data': ['\\battach', '\\benclos', '\\bdownload', '\\bprovid'],
  'portability.receiver': ['\\btransfer', '\\btransmi', '\\bdirect'],
  'portability.legalBasis': LOOSE_BASIS,
  'portability.rest': ['\\bother\\b', '\\brest\\b'],
  'consentWithdrawal.ended': ['\\bconsent', '\\bstop', '\\bwithdr'],
  'consentWithdrawal.otherBasis': LOOSE_BASIS,
  'consentWithdrawal.erased': LOOSE_ERASED,
  'consentWithdrawal.recipientsTold': LOOSE_TOLD,
  'automatedDecision.existence': ['\\bautomat', '\\bcomputer', '\\b(ai|artificial intelligence)\\b'],
  'automatedDecision.logic': [
    '\\bbased\\b',
    '\\bcalculat',
    '\\b(data|information)\\b.*\\b(used|considered|account)\\b',
    '\\bmodel\\b',
  ],
  'automatedDecision.human': ['\\bagain\\b', '\\b(human|person)\\b', '\\b(view|opinion)\\b'],
  'automatedDecision.outcome': ['\\bdecision', '\\bchang'],
  'automatedDecision.basis': ['\\b(contract|agreement)', '\\bconsent', '\\blaw\\b'],
} as const satisfies Stems<typeof import('../fi/answer-stems.ts').looseStems>;

const NOTICE =
  '(register description|(privacy|data protection) (notice|policy|statement|description)|\\bour (notice|policy|web ?site|web ?pages?)\\b)';
const FOUND =
  '\\b(find|found|see|read|described|available|refer(red)?|explained|set out|stated|look|consult|visit|more information)\\b';

/** Where an answer sends its reader to the notice in the place of an answer. */
export const noticeReferences = [`${NOTICE}.*${FOUND}`, `${FOUND}.*${NOTICE}`];

/** A time that data are kept: its number, and its unit's beginning. */
export const durationPattern =
  '\\b(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|an?) ?(years?\\b|yrs?\\b|y\\b|months?\\b|mos?\\b)';

/** The numbers that are written as words, as people begin them. */
export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
