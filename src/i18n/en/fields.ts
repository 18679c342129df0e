import { type HintedRegister, withExamples } from '../shape/field-hints.ts';
import { choiceFieldWords, choiceFieldWordsFor } from './choice-fields.ts';
import { type FieldWords, knows, knowsNot } from './field-words.ts';
import { sentenceCase } from './grammar.ts';

/** The fields by `group.name`. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  ...choiceFieldWords,

  'access.scope': {
    label: 'Which data do you want to see?',
    options: {
      everything: ['All data about me', 'Recommended: you cannot know beforehand what data there are.'],
      limited: ['Only a certain subject or time'],
    },
  },
  'access.topic': {
    label: 'What data do you want to see?',
    missing: 'Write what data you want to see',
  },
  'access.from': { label: 'From which day?', hint: 'For example 1 March 2025. You may leave this empty.' },
  'access.to': { label: 'To which day?', hint: 'For example 31 May 2025. You may leave this empty.' },
  'access.purpose': {
    label: 'Say in the letter that you want to assess whether the processing is lawful',
    hint: 'You need not give a reason.',
  },

  'rectification.fault': {
    label: 'What needs correcting?',
    options: { wrong: ['The data are wrong'], missing: ['Data are missing or incomplete'] },
  },
  'rectification.current': {
    label: 'What does the register say now?',
    hint: 'Word for word, if you know.',
    missing: 'Write what the register says now',
  },
  'rectification.correct': {
    label: 'What should it say?',
    missing: 'Write what the register should say',
  },
  'rectification.addition': {
    label: 'What should be added to the data?',
    missing: 'Write what should be added to the data',
  },
  'rectification.reason': {
    label: 'How do you know?',
    hint: 'For example: my employer changed on 1 September 2025.',
    missing: 'Write how you know',
  },
  'rectification.place': {
    label: 'Where do the data appear?',
    hint: 'For example in a newsletter or a report. You may leave this empty.',
  },

  'erasure.scope': {
    label: 'What should be deleted?',
    options: { everything: ['All data about me'], part: ['Only some of the data'] },
  },
  'erasure.part': { label: 'Which data should be deleted?', missing: 'Write which data should be deleted' },
  'erasure.grounds': {
    label: 'Why should the data be deleted?',
    hint: 'Choose those that fit. If you do not know, leave this empty.',
    options: {
      unnecessary: ['The data are no longer needed'],
      consentWithdrawn: ['I withdraw my consent'],
      objected: [
        'I object to the processing',
        'Describe your situation below if you object to anything besides marketing.',
      ],
      unlawful: ['The data have been processed against the law'],
      obligation: ['The law requires them to be deleted'],
      child: ['The data were collected from a child in an online service'],
    },
  },
  'erasure.reason': { label: 'Do you want to give reasons?', hint: 'You may leave this empty.' },
  'erasure.wallet': {
    label: 'What data did you give from the wallet?',
    hint: 'For example name and date of birth. Do not write your personal identity code. You may leave this empty.',
  },

  'restriction.ground': {
    label: 'Why should the use be paused?',
    missing: 'Choose why the use should be paused',
    options: {
      accuracy: ['The data are wrong', 'The use is paused while they are checked.'],
      unlawful: ['The processing is unlawful', 'I still do not want the data deleted.'],
      claims: ['I need the data for a legal claim', 'Otherwise they would already be deleted.'],
      objection: ['I have objected to the processing', 'The use is paused during the assessment.'],
    },
  },
  'restriction.objectedOn': {
    label: 'On which day did you object to the processing?',
    hint: 'If you have not objected yet, choose ‘I object to the processing of my data’. Its letter also asks for the processing to be restricted.',
    missing: 'Enter the day on which you objected to the processing',
  },
  'restriction.processing': {
    label: 'What data or use does it concern?',
    missing: 'Write what data or use it concerns',
  },
  'restriction.duration': {
    label: 'For how long?',
    hint: 'For example until the data have been checked. You may leave this empty.',
  },

  'objection.processing': {
    label: 'What processing do you object to?',
    hint: 'For example profiling based on visits to a website.',
    missing: 'Write what processing you object to',
  },
  'objection.situation': {
    label: 'Why do you object?',
    hint: 'Describe your own situation. A few sentences are enough.',
    missing: 'Write why you object to the processing',
  },
  'objection.erase': {
    label: 'I also ask for the data to be deleted',
    hint: 'Only data processed for this purpose alone. If you need the data, ask for a copy first: deleted data cannot be brought back.',
  },

  'portability.data': {
    label: 'Which data do you want?',
    hint: 'Leave empty for all data that you gave yourself.',
  },
  'portability.format': {
    label: 'In what format?',
    options: {
      any: ['Any common format'],
      csv: ['CSV', 'Opens in a spreadsheet.'],
      json: ['JSON'],
      xml: ['XML'],
    },
  },
  'portability.receiver': {
    label: 'To whom should the data be given?',
    options: {
      me: ['To me'],
      controller: ['Directly to another company', 'Only if it is technically feasible.'],
    },
  },
  'portability.receiverName': {
    label: 'Name of the receiving company',
    missing: 'Enter the name of the receiving company',
  },
  'portability.receiverContact': {
    label: 'E-mail or postal address of the receiving company',
    missing: 'Enter the e-mail or postal address of the receiving company',
  },

  'consentWithdrawal.scope': {
    label: 'Which consent do you withdraw?',
    options: { everything: ['Every consent I have given'], part: ['A certain consent'] },
  },
  'consentWithdrawal.consent': {
    label: 'What did you consent to?',
    missing: 'Write what you consented to',
  },
  'consentWithdrawal.erase': {
    label: 'I also ask for the data to be deleted',
    hint: 'Only data processed for this purpose alone. If you need the data, ask for a copy first: deleted data cannot be brought back.',
  },

  'automatedDecision.decision': {
    label: 'Which decision is it about?',
    hint: 'If you do not know, leave this empty. You then ask whether decisions have been made.',
  },
  'automatedDecision.view': {
    label: 'What do you want to say about the decision?',
    hint: 'You may leave this empty.',
  },

  'dataSubject.name': {
    label: 'Name',
    hint: (short) => `The name by which ${knows(short)} you.`,
    missing: 'Enter a name',
    inLatin: 'Enter the name in Latin letters, as in a passport',
    autocomplete: 'name',
  },
  'dataSubject.knownEmail': {
    label: (short) => `The e-mail address that ${knows(short)}`,
    hint: 'The one to which news or invitations have come.',
    missing: (short) => `Enter the e-mail address that ${knows(short)}`,
    autocomplete: 'email',
  },
  'dataSubject.noKnownEmail': {
    label: (short) => `${sentenceCase(knowsNot(short))} my e-mail address, or I do not know which it is`,
    hint: 'Then give below the organisation or the contact by which your data can be found.',
  },
  'dataSubject.olderEmail': {
    label: 'Older e-mail address',
    hint: 'If your data may be under a former address.',
  },
  'dataSubject.organisation': {
    label: 'Workplace or other organisation',
    hint: 'The one through which your data have come.',
    autocomplete: 'organization',
  },
  'dataSubject.contactTime': {
    label: 'When and in what connection?',
  },
  'dataSubject.formerName': {
    label: 'Former name',
    inLatin: 'Enter the former name in Latin letters, as in a passport',
    hint: 'If your data may be under your former name.',
  },
  'dataSubject.customerNumber': {
    label: 'Customer number',
    hint: 'It is, for example, on an invoice or an invitation. Not your personal identity code.',
  },
  'dataSubject.knownPhone': {
    label: (short) => `The phone number that ${knows(short)}`,
    hint: 'Only to find your data: nobody will call because of this.',
  },
  'dataSubject.replyBy': {
    label: 'Where do you want the reply?',
    options: { email: ['By e-mail'], post: ['By post, on paper'] },
  },
  'dataSubject.replyEmail': {
    label: 'E-mail address for the reply',
    emptyHint: 'Leave empty for the same as above.',
    missing: 'Enter an e-mail address for the reply or ask for the reply by post',
  },
  'dataSubject.street': {
    label: 'Street address or PO box',
    missing: 'Enter a street address or PO box',
    autocomplete: 'street-address',
  },
  'dataSubject.postcode': {
    label: 'Postcode',
    missing: 'Enter a postcode',
    autocomplete: 'postal-code',
  },
  'dataSubject.locality': {
    label: 'Town or city',
    missing: 'Enter a town or city',
    autocomplete: 'address-level2',
  },
  'dataSubject.country': {
    label: 'Country',
    autocomplete: 'country',
  },
  'dataSubject.phone': {
    label: 'Phone',
    hint: 'If you may be called about the request.',
    autocomplete: 'tel',
  },
  'dataSubject.represented': {
    label: 'I am making the request for someone else',
    hint: 'For example your child or someone close to you.',
  },
  'dataSubject.representativeKind': {
    label: 'In what capacity?',
    options: {
      authorised: [
        'As an agent',
        'They have given you a power of attorney. Enclose it yourself when you send the request.',
      ],
      custodian: [
        'As the child’s custodian',
        'No power of attorney is needed. Children may also make the request themselves once they understand the matter.',
      ],
      guardian: [
        'As a guardian',
        'No power of attorney is needed. Your task is based on an order that states its extent.',
      ],
      continuingMandate: [
        'Under a continuing power of attorney',
        'No ordinary power of attorney is needed. The continuing power of attorney must have been confirmed.',
      ],
    },
  },
  'dataSubject.representativeName': {
    label: 'Your own name',
    missing: 'Enter your own name',
    inLatin: 'Enter your own name in Latin letters, as in a passport',
    autocomplete: 'name',
  },
  'dataSubject.representativeEmail': {
    label: 'Your own e-mail address',
    missing: 'Enter your own e-mail address',
    autocomplete: 'email',
  },

  'delivery.channel': {
    label: 'How will you send the request?',
    options: {
      email: ['By e-mail', 'The quickest. The message you send is proof as well.'],
      post: ['By post', 'You print the letter and put it in an envelope.'],
    },
  },
  'delivery.addressOf': { label: 'To which address?' },

  'signature.kind': {
    label: 'Visible signature',
    hint: 'Optional. The law does not require a signature.',
    options: {
      none: ['No visible signature'],
      drawn: ['I draw my signature', 'With a finger, a mouse or a pen.'],
      typed: ['I type my name', 'Works with a keyboard too.'],
    },
  },
  'signature.text': {
    label: 'Name as a signature',
    missing: 'Enter a name as the signature, or choose no visible signature',
  },
};

/** The words of the fields, with hints about the portal's own registers. */
export function fieldWordsFor(registers: readonly HintedRegister[]): Readonly<Record<string, FieldWords>> {
  const words = { ...fieldWords, ...choiceFieldWordsFor(registers.length) };
  return withExamples(words, registers, {
    sentence: (example) => `For example ${example}.`,
    or: ' or ',
    topic: 'a contact or an order',
    consent: 'a newsletter',
    contact: 'I subscribed to the newsletter in spring 2025',
  });
}
