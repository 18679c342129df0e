import type { SameWords } from '../shape/same-words.ts';

/** Words of the view of one request. */
export const viewWords = {
  back: 'All requests',
  loading: 'Fetching the request from this browser.',
  missing: {
    heading: 'Request not found',
    text: 'The request that the link leads to is not in this browser. It may have been deleted, or it is in another browser.',
  },
  facts: {
    asked: 'What you asked for',
    controller: 'From whom',
    registers: 'Register',
    reference: 'Reference',
    signedOn: 'Signed',
  },
  changedNotice: {
    text: (register: string, day: string) =>
      `${register}: the notice has changed since you made the request. You read the notice updated on ${day}. Your request still stands.`,
    link: 'What changed',
  },
  nextHeading: 'What next',
  gotAnswer: 'I got a reply',
  somethingElse: 'Something else happened',
  goOn: 'Continue the unfinished entry',
  calendar: 'Add to calendar (.ics)',
  timelineHeading: 'What has happened',
  lettersHeading: 'Letters',
  followUpsHeading: 'Next letters',
  otherLetters: 'Other letters',
  lettersToWrite: 'Letters you can write',
  followUpsText: 'The letters refer to this request. A letter that has been sent does not change.',
  resume: (letter: string) => `${letter}: continue the draft`,
  manageHeading: 'The whole request',
  firstLetter: 'Request',
  open: 'Open',
  openAndSend: 'Open and send',
  download: 'Download PDF',
  letterSentOn: (day: string) => `sent on ${day}`,
  letterNotSent: 'not sent yet',
} satisfies SameWords<typeof import('../fi/request-view.ts').viewWords>;

/** The timeline's rows and the way back from each. */
export const timelineWords = {
  signed: 'Letter signed',
  receiptEstimated: 'Estimated day of delivery',
  due: {
    1: 'Due date: one month from delivery',
    3: 'Due date: three months from delivery',
  },
  replyBy: 'Day given in the reminder',
  reviewed: 'You went through the reply',
  authorityDue: 'The Data Protection Ombudsman must say how the matter is progressing',
  today: 'Today',
  estimate: 'estimate',
  note: 'Note:',
  files: 'Files',
  download: (name: string, size: string) => `Download ${name} (${size})`,
  undo: 'Undo',
  correct: 'Edit',
  goOnCorrecting: 'Continue editing',
  recorded: (event: string) => `Saved: ${event}.`,
  corrected: (event: string) => `Changed: ${event}.`,
  correctedOn: (day: string) => `Changed on ${day}`,
  undoCorrection: 'Undo the change',
  undone: (event: string) => `Undone: ${event}.`,
  bringBack: 'Restore',
  broughtBack: (event: string) => `Restored: ${event}.`,
  fileGone: (name: string) => `The file ${name} is not in this browser.`,
} satisfies SameWords<typeof import('../fi/request-view.ts').timelineWords>;
