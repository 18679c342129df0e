import type { AskedItemWords } from '../fi/answer-items.ts';
import type { SameWords } from '../shape/same-words.ts';

const recipientsTold: AskedItemWords = {
  name: 'Notification of recipients',
  enough:
    'You are told which recipients have been notified of the change, or that your data have not been disclosed to anybody.',
  fill: 'State which recipients have been notified, by name and with dates. If that is impossible or takes disproportionate effort, say why.',
};
const legalBasis: AskedItemWords = {
  name: 'Legal basis of the processing',
  enough: 'Each purpose has a named basis, such as consent, a contract or legitimate interests.',
  fill: 'State the legal basis of each purpose (Article\u00a06(1)).',
};
const erasedWith: AskedItemWords = {
  name: 'Erasure of the data',
  enough: 'It is confirmed to you which data have been deleted, and when.',
  fill: 'State which data have been deleted, and when.',
};

/** The things that letters ask, by id. */
export const answerItems = {
  'access.confirmation': {
    name: 'Whether data are processed',
    enough: 'The reply says directly whether your data are processed or not.',
    fill: 'Say whether data about the requester are processed. Reply even when there are no data.',
  },
  'access.copy': {
    name: 'Copy of the data',
    enough:
      'You get the data themselves, as they are. A mere list of categories of data is not a copy (judgment in Case C-487/21).',
    fill: 'Enclose a copy of all data about the requester, including e-mails, notes and logs. A list of categories of data is not enough (judgment in Case C-487/21).',
  },
  'access.purposes': {
    name: 'Purposes of the processing',
    enough: 'The reply says what your own data are used for.',
    fill: 'Keep only those purposes for which this requester’s data are used.',
  },
  'access.categories': {
    name: 'Categories of personal data',
    enough: 'The reply says what kinds of data there are about you.',
    fill: 'Keep only those categories of which there are data about this requester.',
  },
  'access.recipients': {
    name: 'Recipients',
    enough:
      'The recipients are named. Mere categories, such as partners, are enough only if naming them is impossible (judgment in Case C-154/21).',
    fill: 'Name those to whom this requester’s data have been or will be disclosed (judgment in Case C-154/21).',
  },
  'access.transfers': {
    name: 'Transfers outside the EU or EEA',
    enough:
      'The reply says whether your data are transferred and with what safeguards, or that they are not transferred.',
    fill: 'Say whether this requester’s data are transferred, and with which safeguards under Article\u00a046. If they are not transferred, say so.',
  },
  'access.storage': {
    name: 'Storage period',
    enough:
      'The reply gives a period, or a criterion from which you can work out yourself when your data will be deleted.',
    fill: 'State when this requester’s data will be deleted, or how the period is determined.',
  },
  'access.rights': {
    name: 'Rights of the data subject',
    enough: 'The reply mentions rectification, erasure, restriction and objection.',
    fill: '',
  },
  'access.complaint': {
    name: 'Right to lodge a complaint',
    enough: 'The reply mentions the right to lodge a complaint with the Data Protection Ombudsman.',
    fill: '',
  },
  'access.source': {
    name: 'Source of the data',
    enough: 'The reply says where the data were obtained, if they were not obtained from you.',
    fill: 'Give all available information on where this requester’s data were obtained.',
  },
  'access.automation': {
    name: 'Automated decisions and profiling',
    enough: 'The reply says whether there are any and, if so, what the logic is and what follows from it.',
    fill: 'Say whether automated decisions are made or profiling is done about the requester and, if so, what the logic is and what follows from it for them. If not, say so.',
  },
  'access.legalBasis': legalBasis,
  'access.controller': {
    name: 'Controller',
    enough: 'The reply names the company that is responsible for each kind of processing.',
    fill: 'State which company or other body is the controller for each kind of processing.',
  },
  'rectification.rectified': {
    name: 'Rectification of the data',
    enough: 'It is confirmed to you which data have been corrected, and what they now read.',
    fill: 'State which data have been corrected, what they now read and when they were corrected.',
  },
  'rectification.completed': {
    name: 'Completion of the data',
    enough: 'It is confirmed to you what has been added to your data.',
    fill: 'State what has been added to the data, and when.',
  },
  'rectification.recipientsTold': recipientsTold,
  'erasure.erased': erasedWith,
  'erasure.processors': {
    name: 'Processors and backups',
    enough:
      'The reply says that the service providers have deleted the data too, and that they will disappear from backups.',
    fill: 'State when the data were deleted from the processors’ systems and when they will disappear from backups.',
  },
  'erasure.kept': {
    name: 'Data that are kept',
    enough: 'If something is kept, you are told which data, under what provision and for how long.',
    fill: 'If something is kept, state which data, under what provision and for how long. If nothing is kept, say so.',
  },
  'erasure.recipientsTold': recipientsTold,
  'restriction.restricted': {
    name: 'Restriction of processing',
    enough: 'It is confirmed to you which processing has been restricted, and from what day.',
    fill: 'State which processing has been restricted, and from what day.',
  },
  'restriction.lifting': {
    name: 'Lifting of the restriction',
    enough: 'You are promised that you will be informed before the restriction is lifted.',
    fill: 'Say how long the restriction is in force, and that notice will be given before it is lifted.',
  },
  'restriction.recipientsTold': recipientsTold,
  'marketingObjection.stopped': {
    name: 'End of direct marketing',
    enough:
      'It is confirmed to you that the marketing has been stopped in all channels and that your objection has been entered.',
    fill: 'Confirm that direct marketing has been stopped in all channels and that a lasting entry has been made of the objection. The objection is not weighed.',
  },
  'marketingObjection.lists': {
    name: 'Lists and audiences',
    enough: 'You are told that your data have been removed from marketing lists and audiences.',
    fill: 'Say from which lists and audiences, and in which services, the data have been removed.',
  },
  'marketingObjection.source': {
    name: 'Source of the contact details',
    enough: 'You are told where your contact details were obtained.',
    fill: 'State where this requester’s contact details were obtained.',
  },
  'objection.decision': {
    name: 'Decision on the objection',
    enough:
      'The processing has been stopped, or compelling grounds are demonstrated to you that override your own situation.',
    fill: 'State when the processing was stopped. If it continues, demonstrate compelling legitimate grounds or a legal claim.',
  },
  'objection.meanwhile': {
    name: 'Restriction during the assessment',
    enough: 'You are told that the processing was restricted while the matter was being assessed.',
    fill: 'Say from what day the processing has been restricted.',
  },
  'objection.legalBasis': legalBasis,
  'objection.erased': erasedWith,
  'objection.recipientsTold': recipientsTold,
  'portability.data': {
    name: 'Data provided',
    enough:
      'You get the data that you have given yourself or that have arisen from your use of the service, on the basis of consent or a contract.',
    fill: 'Enclose the data that the requester has given and those that have arisen from their use of the service.',
  },
  'portability.format': {
    name: 'Machine-readable format',
    enough: 'The data are in a file that another program can read, such as JSON, CSV or XML.',
    fill: 'State the format of the file, for example JSON, CSV or XML.',
  },
  'portability.receiver': {
    name: 'Transmission to another controller',
    enough:
      'You are told that the data have been transmitted, or why a transmission is not technically feasible.',
    fill: 'State when the data were transmitted, or why a direct transmission is not technically feasible.',
  },
  'portability.legalBasis': legalBasis,
  'portability.rest': {
    name: 'Other data as a copy',
    enough: 'If some of the data cannot be transmitted, you are told why, and you get a copy of that part.',
    fill: 'Say in what respects Article\u00a020 does not apply and why, and enclose a copy of those data.',
  },
  'consentWithdrawal.ended': {
    name: 'End of the processing based on consent',
    enough: 'It is confirmed to you that the processing based on consent has been stopped.',
    fill: 'Confirm which processing has been stopped, and when.',
  },
  'consentWithdrawal.otherBasis': {
    name: 'Other basis',
    enough: 'If some processing continues, you are told which, and on what basis.',
    fill: 'If some processing continues, state which, and on what basis. If none continues, say so.',
  },
  'consentWithdrawal.erased': erasedWith,
  'consentWithdrawal.recipientsTold': recipientsTold,
  'automatedDecision.existence': {
    name: 'Whether automated decisions are made',
    enough: 'The reply says directly whether automated decisions are made about you or not.',
    fill: 'Say whether decisions about the requester are made solely by automated means. Reply even when none are made.',
  },
  'automatedDecision.logic': {
    name: 'Logic and consequences of the decision',
    enough:
      'The reply lets you understand which of your data had an effect, and how (judgment in Case C-203/22).',
    fill: 'Explain intelligibly which data had an effect and how, and what follows from the decision (judgment in Case C-203/22).',
  },
  'automatedDecision.human': {
    name: 'Review by a person',
    enough: 'You are told that a person has reviewed the matter and taken your view into account.',
    fill: 'Say who has reviewed the matter, and how the requester’s view was taken into account.',
  },
  'automatedDecision.outcome': {
    name: 'Reasoned reply',
    enough: 'You are told, with reasons, whether the decision stands.',
    fill: 'Say, with reasons, whether the decision stands.',
  },
  'automatedDecision.basis': {
    name: 'Basis of the automated decision',
    enough:
      'If decisions are made by automated means, you are told the basis: a contract, the law or explicit consent.',
    fill: 'State the basis under Article\u00a022(2): a contract, the law or explicit consent.',
  },
  refusal: {
    name: 'If something is not carried out',
    enough: 'If something is refused, you are told the reasons and where you can complain.',
    fill: 'Delete this item if everything is carried out. Otherwise state what is not carried out and for what reason.',
  },
} satisfies SameWords<typeof import('../fi/answer-items.ts').answerItems>;

/** The article as text names it: `15(1)(a)` is "Article 15(1)(a)". */
export function articleName(article: string): string {
  return `Article\u00a0${article}`;
}

/** The legal bases of Art. 6(1). */
export const legalBasisNames = {
  consent: 'consent (point (a))',
  contract: 'contract (point (b))',
  legalObligation: 'legal obligation (point (c))',
  vitalInterest: 'vital interests (point (d))',
  publicTask: 'public interest or official authority (point (e))',
  legitimateInterest: 'legitimate interests (point (f))',
} satisfies SameWords<typeof import('../fi/answer-items.ts').legalBasisNames>;
