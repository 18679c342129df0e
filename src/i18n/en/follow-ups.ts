import type { FieldWords } from './field-words.ts';
import { inForm } from './grammar.ts';

/** A letter that says the opposite of what is recorded harms the person: the choice or the record has to change. */
const contradicted = {
  answer:
    'Choose another option: you have recorded that a reply has come. You can edit the record on the page of the request.',
  reasons:
    'Choose another option: you have recorded that the reason was given. You can edit the record on the page of the request.',
  'no-reasons':
    'Choose another option: you have recorded that no reason was given. You can edit the record on the page of the request.',
  'extension-reasons':
    'Choose another option: you have recorded that the reason for the extension was given. You can edit the record on the page of the request.',
};

/** The fields of the letters that follow a request, by `letter.field`. */
export const followUpFieldWords: Readonly<Record<string, FieldWords>> = {
  'reminder.situation': {
    label: 'What is the reminder about?',
    missing: 'Choose what the reminder is about',
    contradicted,
    options: {
      noAnswer: ['The reply', 'No reply has come.'],
      incomplete: ['Part of the reply', 'A reply came, but something is missing from it.'],
      noReasons: ['The reasons', 'The request was refused and no reason was given.'],
      reasonInsufficient: [
        'The reason is not enough',
        'The request was refused and you do not accept the reason.',
      ],
      formDemanded: ['A form is demanded', 'The request is valid without a form.'],
      feeAsked: ['A payment is asked for', 'Requests are usually answered free of charge.'],
      extensionUnexplained: [
        'The extension was not explained',
        'The time limit was extended and no reason was given.',
      ],
    },
  },
  'reminder.missing': {
    label: 'What is missing from the reply?',
    hint: 'One thing on each line. For example: a copy of the coaching assessments. A mere list of categories of data is not a copy.',
    missing: 'Write what is missing from the reply',
  },
  'reminder.reason': {
    label: 'What reason was given?',
    hint: 'If you like. Write it as it was given.',
  },
  'reminder.objection': {
    label: 'Why is the reason not enough?',
    hint: 'Briefly, in your own words. Do not write a personal identity code.',
    missing: 'Write why the reason is not enough',
  },
  'reminder.replyBy': {
    label: 'By which day would you like a reply?',
    hint: 'Two weeks is usually enough. This is not a time limit set by law.',
    missing: 'Enter the day by which you would like a reply',
  },

  'clarification.everything': {
    label: 'The request covers all my data',
    hint: 'Choose this if you do not want to limit the request. You do not have to. A limited request may still be answered sooner.',
  },
  'clarification.text': {
    label: 'What do you want to clarify?',
    hint: (short) => `Answer what ${inForm(short, 'name')} asked. Do not write a personal identity code.`,
    missing: 'Write what you want to clarify',
  },

  'identityAnswer.refusesCopy': {
    label: 'I will not send a copy of my passport or identity card',
    hint: 'Choose this if you have been asked for one. The letter says why a copy is not needed.',
  },
  'identityAnswer.text': {
    label: (short) => `How can ${inForm(short, 'name')} identify you?`,
    hint: 'For example an event you attended, or an address that messages have come to. Do not write a personal identity code.',
    missing: 'Write how you can be identified',
  },

  'withdrawal.scope': {
    label: 'What do you want to withdraw?',
    options: { everything: ['The whole request'], part: ['Only part of the request'] },
  },
  'withdrawal.part': {
    label: 'Which part do you want to withdraw?',
    hint: 'The rest of the request stands.',
    missing: 'Write which part you want to withdraw',
  },

  'powerOfAttorney.receivesAnswer': {
    label: 'The agent may receive the reply and the data',
    hint: 'If you do not choose this, the reply is requested for the principal.',
  },
  'powerOfAttorney.withdraws': {
    label: 'The agent may withdraw the request',
  },
  'powerOfAttorney.complains': {
    label: 'The agent may complain to the Data Protection Ombudsman',
    hint: 'If you do not choose this, the principal makes any complaint.',
  },
  'powerOfAttorney.validUntil': {
    label: 'What is the last day on which the power of attorney is valid?',
    hint: 'For example 31 May 2026. Empty means that it is valid until it is revoked.',
  },

  'complaintNews.situation': {
    label: 'What is the message about?',
    options: {
      more: ['I want to add something'],
      answered: ['I got a reply after the complaint'],
      withdrawn: ['I withdraw the complaint'],
    },
  },
  'complaintNews.answeredOn': {
    label: 'On which day did you get the reply?',
    hint: 'For example 31 May 2026.',
    missing: 'Enter the day on which you got the reply',
  },
  'complaintNews.caseNumber': {
    label: 'Case number',
    hint: 'The number given by the Office, if you know it.',
  },
  'complaintNews.text': {
    label: 'What do you want to say?',
    hint: 'For example what is missing from the reply. Do not write a personal identity code.',
    missing: 'Write what you want to add',
  },

  'complaint.faults': {
    label: 'What do you think was done wrong?',
    hint: 'Choose those that fit.',
    missing: 'Choose what was done wrong',
    contradicted,
    options: {
      noAnswer: ['The request was not answered in time'],
      noReasons: ['The request was refused and no reason was given'],
      refusal: [
        'The request was refused though it should not have been',
        'Say below why the reason is not enough.',
      ],
      incomplete: ['The reply is incomplete'],
      unreadable: ['The reply cannot be read or understood'],
      marketing: ['Marketing has continued despite my objection'],
      electronicMarketing: [
        'Electronic marketing without permission',
        'Advertising by e-mail or text message.',
      ],
      identity: ['Too much proof of identity was demanded'],
      idCopy: ['A copy of a passport or identity card was demanded'],
      form: ['The use of a form was demanded'],
      fee: ['A payment was demanded'],
      extension: ['I was told of the extension late or without a reason'],
      notice: ['The notice lacks information'],
      other: ['Something else', 'Say below what.'],
    },
  },
  'complaint.missing': {
    label: 'What is missing from the reply?',
    hint: 'If you wish. One thing on each line.',
  },
  'complaint.description': {
    label: 'What happened?',
    hint: 'Briefly, in your own words. The dates of the events come into the letter by themselves. Do not write a personal identity code or health data.',
    missing: 'Write what happened',
  },
  'complaint.otherProceedings': {
    label: 'Is the matter pending elsewhere?',
    hint: 'For example in a court or before another authority.',
    options: { no: ['No'], yes: ['Yes'] },
  },
  'complaint.proceedings': {
    label: 'Where, and at what stage?',
    missing: 'Write where the matter is pending',
  },
};
