import type { RecordFieldWords } from '../fi/record.ts';
import type { SameWords } from '../shape/same-words.ts';
import { dayWords } from './days.ts';

export type { RecordFieldWords } from '../fi/record.ts';

/** Words of the form that records what happened, and corrects it. */
export const recordWords = {
  heading: 'What happened?',
  text: 'Record it when something happens, and you will see the right due date and the next step.',
  kind: 'Event',
  kinds: {
    undelivered: ['The request came back', 'The request was not delivered. Send it again.'],
    letterUndelivered: [
      'A reminder or another letter came back',
      'The letter is not counted as sent. You can send it again.',
    ],
    received: [
      'The request was delivered',
      'You know the day from tracking, an acknowledgement or a confirmation message.',
    ],
    answered: ['I got a reply', ''],
    partlyAnswered: ['I got only a part', 'Something you asked for is missing.'],
    refused: ['The request was refused', 'You must be told the reason and how you can complain.'],
    extended: [
      'I was told of an extension',
      'The time may be extended by two months at most. The reason must be given.',
    ],
    clarificationAsked: [
      'I was asked for a clarification',
      'They want to know more exactly what the request concerns.',
    ],
    identityAsked: ['I was asked about my identity', 'They want to make sure who is asking.'],
    idCopyAsked: [
      'I was asked for a copy of a passport or identity card',
      'A copy is not usually needed. A letter says so for you.',
    ],
    formDemanded: ['I was told to use a form', 'The request is valid without a form.'],
    feeAsked: ['I was asked to pay', 'Requests are usually answered free of charge.'],
    replied: [
      'I answered the question',
      'You answered with a message of your own, not with a letter made here.',
    ],
    closed: ['The matter is closed', 'You are not waiting for anything more.'],
  },
  day: 'On which day?',
  dayHint: (today: string) => `For example ${today}.`,
  /** What is asked of some kinds, by `kind.field`. */
  fields: {
    'letterUndelivered.letterId': { label: 'Which letter came back?' },
    'partlyAnswered.restPromised': {
      label: 'Was the rest promised for later?',
      options: { yes: 'Yes', no: 'No' },
    },
    'partlyAnswered.restBy': {
      label: 'By which day?',
      hint: 'Leave this empty if no day was given.',
    },
    'refused.reasons': {
      label: 'Was a reason given?',
      options: { given: 'Yes', none: 'No' },
    },
    'refused.reason': { label: 'What reason was given?', hint: 'If you wish. The letter repeats it.' },
    'extended.reasons': {
      label: 'Was a reason given?',
      options: { given: 'Yes', none: 'No' },
    },
  } as Readonly<Record<string, RecordFieldWords>>,
  note: 'Note',
  noteHint: 'If you wish. For example what the reply said.',
  files: 'Files',
  filesHint:
    'If you wish. The reply, a picture of a letter, or a receipt. The files stay in this browser only and are not sent anywhere.',
  choose: 'Choose files',
  chosen: 'Chosen files',
  total: (count: number, size: string) => `${count === 1 ? '1 file' : `${count} files`}, ${size} in all`,
  leaveOut: 'Leave out',
  removeFile: (name: string) => `Leave out ${name}`,
  fileRemoved: (name: string) => `${name} has been left out.`,
  save: 'Save the event',
  correct: (event: string) => `Edit: ${event}`,
  saveCorrection: 'Save the changes',
  close: 'Close',
  kept: (time: string) => `What you wrote is saved, at\u00a0${time}.`,
  retry: 'Try saving again',
  saving: 'Saving.',
  notSaved: 'The event could not be saved. What you wrote is still here.',
  changedElsewhere:
    'The event no longer fits here: the request has changed in another tab. What you wrote is still here. Check what has happened.',
  problems: {
    'kind:missing': 'Choose what happened',
    'on:missing': 'Enter the day on which it happened',
    'on:not-day': 'Enter the day as 31.5.2025 or 31 May 2025',
    'on:no-such-day': dayWords.noSuchDay,
    'on:before-signing': 'Enter a day that is not before the letter was signed',
    'on:before-sending': 'Enter a day that is not before the letter was sent',
    'on:no-place': 'Check the day: it does not fit what you have already recorded',
    'details:missing': 'Choose which letter came back',
    'details:not-day': 'Enter the day as 31.5.2025 or 31 May 2025',
    'details:identity-code': 'Remove the personal identity code from the reason',
    'details:too-long': 'Shorten the reason, it may have at most 2,000 characters',
    'details:character': 'Remove from the reason the characters that a letter cannot show',
    'note:too-long': 'Shorten the note, it may have at most 4,000 characters',
    'note:identity-code': 'Remove the personal identity code from the note',
    'files:too-many': 'Choose at most 50 files',
    'files:too-large':
      'Choose at most 200\u00a0MB of files at a time. You can keep a larger file elsewhere and write in the note where it is',
    'files:unreadable': 'Choose the files again, one of them cannot be read',
  } as Readonly<Record<string, string>>,
} satisfies SameWords<typeof import('../fi/record.ts').recordWords>;
