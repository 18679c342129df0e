import type { SameWords } from '../shape/same-words.ts';

export type { RightWords } from '../fi/rights.ts';

/** The rights by name. */
export const rightWords = {
  access: {
    wish: 'I want to see my data',
    meaning: 'You learn whether your data are processed, and get a copy of them.',
    name: 'access request',
    article: 'Article\u00a015',
    door: 'Ask to see your data',
  },
  rectification: {
    wish: 'I want my data corrected or completed',
    meaning: 'What is wrong is corrected and what is missing is added.',
    name: 'rectification request',
    article: 'Article\u00a016',
    door: 'Correct your data',
  },
  erasure: {
    wish: 'I want my data deleted',
    meaning: 'Your data are deleted if they may no longer be kept.',
    name: 'erasure request',
    article: 'Article\u00a017',
    door: 'Ask to have your data deleted',
    caution: 'The law may require some of the data to be kept.',
  },
  restriction: {
    wish: 'I want the use of my data paused',
    meaning: 'Your data may be stored but not otherwise used.',
    name: 'restriction request',
    article: 'Article\u00a018',
    door: 'Ask to have the use restricted',
  },
  marketingObjection: {
    wish: 'Stop marketing to me',
    meaning: 'The company’s direct marketing ends in every channel. You need not give a reason.',
    name: 'marketing objection',
    article: 'Article\u00a021(2)',
    door: 'Stop the marketing',
  },
  objection: {
    wish: 'I object to the processing of my data',
    meaning: 'The processing stops unless the company shows a reason that outweighs yours.',
    name: 'objection',
    article: 'Article\u00a021(1)',
    door: 'Object to the processing',
    condition:
      'You can object to processing that is based on legitimate interests or the public interest. Processing based on consent stops when you withdraw the consent.',
  },
  portability: {
    wish: 'I want to move my data elsewhere',
    meaning: 'You get the data you have provided as a file that another system can read.',
    name: 'portability request',
    article: 'Article\u00a020',
    door: 'Move your data',
    condition:
      'This covers data processed on the basis of consent or a contract. You get other data with an access request.',
  },
  consentWithdrawal: {
    wish: 'I withdraw my consent',
    meaning: 'Processing based on consent ends at once.',
    name: 'withdrawal of consent',
    article: 'Article\u00a07(3)',
    door: 'Withdraw your consent',
    caution: 'This covers the processing you have consented to. You can object to other processing.',
  },
  automatedDecision: {
    wish: 'I want a person to review a decision',
    meaning: 'You learn whether a machine has decided about you, and can ask for a person to handle it.',
    name: 'request about an automated decision',
    article: 'Article\u00a022',
    door: 'Ask about automated decisions',
  },
} satisfies SameWords<typeof import('../fi/rights.ts').rightWords>;
