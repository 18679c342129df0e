import type { SameWords } from '../shape/same-words.ts';
import { writtenDay } from './grammar.ts';

/** Words for the draft of an answer that the check page makes for whoever answers a request. */
export const answerKit = {
  heading: 'Draft a reply',
  text: 'The draft has a heading for everything the letter asks for. What the notice says is filled in, followed by [check]. The rest you fill in yourself.',
  email: 'E-mail draft (.eml)',
  document: 'Text document (.docx)',
  noEmail: 'The requester wants the reply by post, so the draft is available only as a text document.',
  saved: (name: string) => `Saved: ${name}.`,
  otherController: 'The letter is addressed to another company, so a reply to it cannot be drafted here.',
  fileName: (reference: string, extension: string) => `reply-${reference}.${extension}`,

  subject: (rights: string, reference: string) => `Reply: ${rights}, reference ${reference}`,
  /** The first lines, for the writer alone: they go before the answer is sent. */
  notes: {
    draft: 'Draft. Before sending, delete this part and all the instructions in square brackets.',
    unchecked: (reason: string) => `The letter could not be checked in full: ${reason}`,
    due: (received: string, due: string) =>
      `The request was received on ${writtenDay(received)}. Reply without undue delay, by ${writtenDay(due)} at the latest (Article\u00a012(3)).`,
    noDue:
      'Reply without undue delay and at the latest within one month of receiving the request (Article\u00a012(3)).',
    extension: (due: string, extended: string) =>
      `If the request is complex or there are many requests, the time limit can be extended by two months, to ${writtenDay(extended)} at the latest. Give notice of the extension and the reasons for it by ${writtenDay(due)}.`,
    followUp:
      'The letter follows up an earlier request. The time limit must be counted from the day the original request was received.',
    identity:
      'Further information about identity may be requested only if there are reasonable doubts (Article\u00a012(6)). Replying is free of charge (Article\u00a012(5)).',
    check: 'The mark check: from the notice. Is it true of this requester?',
    fill: 'The mark FILL IN: write this yourself.',
  },
  check: '[check]',
  fill: (what: string) => `[FILL IN: ${what}]`,
  greeting: (name: string) => `Dear ${name}`,
  opening: (rights: string, reference: string, createdOn: string) =>
    `This is a reply to your request dated ${writtenDay(createdOn)} (${rights}, reference ${reference}).`,
  registers: (names: string) => `The reply concerns the following: ${names}.`,
  /** A heading, with what it rests on. */
  item: (name: string, article: string) => `${name} (${article})`,
  told: (register: string, updatedOn: string) => `${register} (notice updated on ${writtenDay(updatedOn)})`,
  otherVersion: '[The request was made from another version of the notice. Compare.]',
  missing: (register: string) => `${register}: [The notice does not say this.]`,
  /** What the law itself says, the same for everybody. */
  rights:
    'You have the right to request rectification or erasure of your data or restriction of their processing, and to object to the processing (Article\u00a015(1)(e)).',
  complaint: (authority: string, contact: string) =>
    `You can lodge a complaint with the supervisory authority (Article\u00a077): ${authority}, ${contact}.`,
  refusal: 'We will not carry out your request in the following respects:',
  refusalReason: 'which part and for what reason, and the provision',
  remedies: (authority: string, contact: string) =>
    `You can lodge a complaint with the supervisory authority (Article\u00a077): ${authority}, ${contact}. You can also take the matter to court (Article\u00a079).`,
  contact: (email: string) => `If something is missing from this reply, please write to ${email}.`,
  closing: 'Yours sincerely',
  signer: 'name and position of the person replying',
} satisfies SameWords<typeof import('../fi/answer-kit.ts').answerKit>;
