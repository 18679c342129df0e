import type { FollowUpFormWords } from '../fi/follow-up-form.ts';
import type { SameWords } from '../shape/same-words.ts';
import { dayWords } from './days.ts';
import { inForm, type NameForms } from './grammar.ts';

export type { FollowUpFormWords } from '../fi/follow-up-form.ts';

/** Words of the form, of signing and of sending for the letters that follow a request. */
export const followUpForm = {
  progress: 'Steps of the letter',
  /** The names of the steps in the list. */
  steps: { write: 'Write', check: 'Check', send: 'Send', print: 'Print' },
  checkHeading: 'Check and sign',
  follows: (reference: string) => `The letter concerns request ${reference}.`,
  showRequest: 'Show the request',
  readOver: 'Read the letter through once more before you sign it.',
  newKey:
    'The key that signed the first letter is not in this browser. This letter is signed with a new key, and the letter says so.',

  letters: {
    reminder: {
      write: 'Write a reminder',
      send: 'Send the reminder',
      sent: 'Your reminder has been sent',
      about:
        'A reminder repeats your request. It is not a new request, and the time limit does not start again.',
      button: 'I sent the reminder',
      next: 'Wait for the reply until the day named in the reminder has passed. If none comes, you can complain to the Data Protection Ombudsman.',
    },
    clarification: {
      write: 'Write a clarification',
      send: 'Send the clarification',
      sent: 'Your clarification has been sent',
      about: 'A clarification says more exactly what your request concerns. Otherwise the request stands.',
      button: 'I sent the clarification',
      next: 'The handling of your request goes on. The page of the request shows the due date.',
    },
    identityAnswer: {
      write: 'Answer the question about your identity',
      send: 'Send the answer',
      sent: 'Your answer has been sent',
      about:
        'Tell only what helps to find your data and to identify you. A personal identity code or a picture of an identity document is not needed.',
      button: 'I sent the answer',
      next: 'The handling of your request goes on. The page of the request shows the due date.',
    },
    withdrawal: {
      write: 'Withdraw the request',
      send: 'Send the withdrawal',
      sent: 'Your withdrawal has been sent',
      about: 'You can withdraw a request at any time, in full or in part. You need not give a reason.',
      button: 'I sent the withdrawal',
      next: 'You do not have to do anything else. You can make the same request again later.',
    },
    powerOfAttorney: {
      write: 'Write a power of attorney',
      send: 'Print the power of attorney',
      sent: 'Print the power of attorney',
      about:
        'A power of attorney shows that you may make the request for another person, who signs it with a pen.',
      button: '',
      next: '',
    },
    complaint: {
      write: 'Write a complaint',
      send: 'Make the complaint',
      sent: 'Your complaint has been made',
      about:
        'A complaint asks the Data Protection Ombudsman to investigate the matter. It is free of charge. The dates of the events come into the letter from the details of the request.',
      button: 'I made the complaint',
      next: 'The Office of the Data Protection Ombudsman will tell you how the matter progresses. It may take a year. If a reply to your request comes meanwhile, record it.',
    },
    complaintNews: {
      write: 'Write a message',
      send: 'Send the message',
      sent: 'Your message has been sent',
      about: 'The message tells the Data Protection Ombudsman what has happened since your complaint.',
      button: 'I sent the message',
      next: 'If you withdrew the complaint and expect nothing more, mark the matter closed.',
    },
  } satisfies Record<string, FollowUpFormWords>,

  /** How the letter goes out, by whom it goes to. */
  channel: {
    controller: {
      label: 'How will you send the letter?',
      options: {
        email: ['By e-mail', 'Fastest. The message you send is proof as well.'],
        post: ['By post', 'You print the letter and put it in an envelope.'],
      },
    },
    supervisoryAuthority: {
      label: 'Which address goes in the letter?',
      hint: 'You choose how to send it only after signing.',
      options: {
        email: ['The authority’s e-mail address', 'If you send the letter by e-mail.'],
        post: ['The authority’s postal address', 'If you send it on paper or use the authority’s form.'],
      },
    },
  },

  lead: {
    email: 'The letter is ready. Send it as an attachment to an e-mail.',
    post: 'The letter is ready. Print it and send it by post.',
    supervisoryAuthority:
      'The letter is ready. Choose how to send it. This page sends nothing on your behalf.',
    nobody: 'The power of attorney is ready. It is sent as an enclosure of the request, not separately.',
  },
  again: 'The letter and how to send it',

  /** The message that carries the letter. */
  message: {
    subject: (subject: string, reference: string) => `${subject}, ${reference}`,
    opening: 'Hello,',
    follows: (controller: NameForms, reference: string, requests: string) =>
      `The letter concerns request ${reference}, which I have made to ${inForm(controller, 'name')}: ${requests}.`,
    registers: (registers: string) => `Registers: ${registers}.`,
    represented: 'I am writing on behalf of another person.',
    greeting: 'Yours faithfully',
  },

  enclosures: {
    heading: 'Attach these too',
    text: 'The letter mentions these enclosures. Save them and send them with it.',
    request: (reference: string, day: string) => `Request ${reference}, ${day}`,
    letter: (kind: string, reference: string, day: string) => `${kind} ${reference}, ${day}`,
    file: (name: string, day: string) => `${name}, received on ${day}`,
    save: 'Save',
    saveNamed: (name: string) => `Save: ${name}`,
    missing: 'The file is no longer in this browser.',
  },

  complaint: {
    form: 'On the authority’s form',
    formText:
      'Secure, and so the best way. Open the authority’s website, find the form there and paste the text into it.',
    formTextKnown: 'Secure, and so the best way. Open the authority’s form and paste the text into it.',
    website: (host: string) => `Open ${host}`,
    websiteNote: 'The link leads away from this site. Nothing you have written goes with it.',
    others: 'Other ways',
    secureMail: 'By secure mail',
    secureMailText:
      'A secure way when you also send enclosures. Open the service, write this address as the recipient and attach the letter and the other enclosures to the message.',
    email: 'By e-mail',
    emailWarning:
      'Ordinary e-mail is not secure. Do not use it to send sensitive information, such as health data. If the replies contain any, use secure mail or post.',
    emailText:
      'The authority asks for the matter to be written in the message, because it does not recommend attachments. That is why the letter is in the message as text. If you also send replies or other papers, choose another way.',
    emailWhole:
      'The address, the subject and the letter are already in the message. The button does not send anything yet.',
    emailPaste:
      'The address and the subject are already in the message. The letter is so long that you have to paste it yourself: copy the message from here first.',
    emailOpen: 'Open the message in an e-mail program',
    emailCopy: 'If the message does not open, or you use e-mail in a browser: copy the texts',
    emailSend:
      'The authority does not require any particular address to send from. Use the one where you want the reply.',
    post: 'By post',
    postText: 'Print the letter and write this address on the envelope:',
    channels: {
      email: 'Electronically: on the form or by e-mail',
      letter: 'By ordinary post',
      trackedLetter: 'By registered or tracked post',
      hand: 'I delivered it myself',
    },
    electronic: (day: string) => `Made electronically on ${day}`,
  },

  powerOfAttorney: {
    print: 'Print the power of attorney',
    sign: 'Have the paper signed',
    signText: (name: string) =>
      `${name} signs the power of attorney with a pen. The electronic signature in the file is yours, not theirs.`,
    attach: 'Enclose it with the request',
    attachText:
      'Photograph or scan the signed paper. Put it in the same message or envelope as the request. If the request has already been sent, enclose it with the next letter. Keep the original.',
  },

  sentForm: {
    heading: 'Once you have sent it',
    text: 'Record the day. The letter shows as sent only when you press the button below.',
    day: 'On which day did you send it?',
    dayHint: (today: string) => `For example ${today}.`,
    channel: 'How did you send it?',
    problems: {
      'not-day': 'Enter the day on which you sent the letter, as 31.5.2025 or 31 May 2025',
      'no-such-day': dayWords.noSuchDay,
      'before-signing': 'Enter a day that is not before the day of signing',
    },
  },

  report: {
    next: 'What next?',
    toRequest: 'See where the request stands',
    backToRequest: 'Back to the request',
  },
} as const satisfies SameWords<typeof import('../fi/follow-up-form.ts').followUpForm>;
