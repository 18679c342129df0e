import type { SameWords } from '../shape/same-words.ts';
import { dayWords } from './days.ts';
import { inForm, isPlural, join, type NameForms } from './grammar.ts';

/** The words of step 5: how a signed request is sent, and what follows. */
export const sendingWords = {
  heading: 'Send the request',
  sentHeading: 'Your request has been sent',
  lead: {
    email: 'The letter is ready. Send it as an attachment to an e-mail.',
    post: 'The letter is ready. Print it and send it by post.',
  },
  channels: {
    email: 'By e-mail',
    letter: 'By ordinary post',
    trackedLetter: 'By registered or tracked post',
    hand: 'I delivered it myself',
  },

  /** The message that carries the letter, and makes the request without it. */
  message: {
    subject: (requests: string, registers: string, reference: string) =>
      `${requests}: ${registers}, ${reference}`,
    opening: 'Hello,',
    demand: (requests: string) =>
      `I am exercising my right under the General Data Protection Regulation (EU) 2016/679: ${requests}.`,
    concerns: (controller: NameForms, registers: readonly NameForms[]) =>
      `The request concerns ${named(registers)} of ${inForm(controller, 'name')}.`,
    /** An objection to marketing is made against the controller, whatever the register. */
    concernsMarketing: (controller: NameForms, registers: readonly NameForms[]) =>
      `The objection covers all direct marketing, including any that uses ${named(registers)} of ${inForm(controller, 'name')}.`,
    represented: 'I am making the request on behalf of another person.',
    name: (name: string) => `Name: ${name}`,
    knownEmail: (emails: string) => `E-mail in the register: ${emails}`,
    knownBy: (values: string) => `Other identifier: ${values}`,
    reply: (address: string) => `Please reply to: ${address}`,
    attached: (fileName: string, reference: string) =>
      `The whole letter is attached as a signed PDF file: ${fileName}, reference ${reference}.`,
    enclosed: (items: string) => `Other attachments: ${items}.`,
    check: (address: string) => `The letter can be checked here: ${address}`,
    confirm: 'Please confirm that this message has arrived.',
    greeting: 'Yours faithfully',
  },

  download: {
    first: 'Save the PDF',
    again: 'Download again',
    open: 'Open in a new tab',
    note: 'Keep the file for yourself. If it was not saved, press again.',
    /** Once it was pressed: a window inside another app may save nothing, and a page cannot tell. */
    notSaved: {
      withMessage:
        'If the file is not saved, the page may be open inside another app. You can send the message without the attachment: your request is in it. Or open the site in a browser and make the letter there again.',
      letterAlone:
        'If the file is not saved, the page may be open inside another app. In that case, open the site in a browser and make the letter there again.',
    },
  },

  email: {
    save: 'Save the letter',
    write: 'Open a new message',
    writeText:
      'The address, the subject and your request are already in the message. The button does not send anything yet.',
    writeLink: 'Open the message in your e-mail program',
    copyText: 'If the message does not open, or you use e-mail in the browser: copy the texts',
    attach: 'Attach the file',
    attachText: 'Attach to the message the file you just saved:',
    attachMandate: 'Attach the power of attorney too.',
    send: 'Send the message',
    fromKnown: (controller: NameForms, email: string) =>
      `If you can, send the message from ${email}, the address that ${inForm(controller, 'name')} ${isPlural(controller) ? 'know' : 'knows'}. If you no longer use it, send from another address: the old one is in the letter.`,
    fromAny: (controller: NameForms) =>
      `If you can, send the message from the address that you have given to ${inForm(controller, 'name')}.`,
    keep: 'Keep the message you sent. It is proof of what you sent.',
    other: 'Other ways',
    eml: 'Save a ready-made message',
    emlText:
      'The message holds the whole letter and the attachment. Open the file you saved: in Outlook for Windows it is a draft that you can send. If your program shows it as a received message, do as above.',
    shareHeading: 'Share the letter by e-mail',
    share: 'Copy the address and share the letter',
    shareText:
      'Choose an e-mail app. The letter is attached to the message. Paste the copied address as the recipient:',
    shareMore: 'Add to the message the other attachments listed below.',
    otherwise: 'If sharing does not suit you, do this:',
    shareFailed: 'Sharing did not work. Save the PDF and attach it to the message yourself.',
  },

  copy: {
    to: ['Recipient', 'Copy the address'],
    subject: ['Subject', 'Copy the subject'],
    text: ['Message', 'Copy the message'],
    letter: ['Text of the letter', 'Copy the text of the letter'],
    done: 'Copied',
    selected: 'The text is selected. Copy it with your device’s Copy command.',
  },

  post: {
    print: 'Print the letter',
    printText:
      'Open the file and print it at actual size (100%). Do not fit it to the page, or the address will not line up with the window of the envelope.',
    sign: 'You may sign the paper with a pen. The law does not require it.',
    fold: 'Fold it and put it in an envelope',
    envelopes: [
      'C5 envelope (229 × 162 mm): fold once, at the middle mark.',
      'E65 envelope (220 × 110 mm): fold twice, at the top and bottom marks.',
    ],
    window:
      'The marks are on the left edge of the paper. Leave the address uppermost: it shows through the window on the left of the envelope.',
    noWindow: 'If the envelope has no window, write on it:',
    mandate: 'Put the power of attorney in the envelope too. Do not send the original if you need it.',
    guide: 'Print an envelope test page',
    guideText:
      'Before folding, the test page shows whether the address lines up with the window of your envelope.',
    mail: 'Post it',
    registered:
      'If you want proof of delivery, ask Posti for a registered letter or an advice of delivery. An ordinary letter is enough too.',
    keep: 'Keep the PDF, the receipt and the tracking code.',
  },

  /** The QR code by which a printed letter can be checked. */
  seal: {
    heading: 'Check that the paper seal is visible',
    where: {
      head: 'The paper seal is the QR code in the top right corner of the first page of the letter.',
      end: 'The paper seal is the QR code in the bottom right corner of the last page of the letter.',
    },
    purpose:
      'The signature of the file does not carry over to paper. With the seal the recipient can compare the paper with the details you signed. It does not prove who you are.',
    care: [
      'Check on the printout that the code is whole and sharp. If it is smaller or smudged, print the page again at actual size.',
      'Do not write, stamp, tape or staple over the code or its white margin. If you staple the pages together, staple the top left corner.',
    ],
    label: {
      head: 'First page of the letter: the paper seal is in the top right corner.',
      end: 'Last page of the letter: the paper seal is in the bottom right corner.',
    },
    onGuide: {
      head: ['The paper seal is here.', 'Do not write, stamp, tape', 'or staple over it.'],
      end: [
        'The paper seal is here',
        'on the letter’s last page.',
        'Do not write, stamp, tape',
        'or staple over it.',
      ],
    },
  },

  guide: {
    label:
      'The letter and the window of the envelope: the address is at the top left, the fold marks on the left edge.',
    title: 'Envelope test page',
    lines: [
      '1. Measure the line below. If it is not 100 mm, print again',
      '    at actual size (100%).',
      '2. Lay the envelope on this page, top left corner to corner.',
      '    The window’s edges meet the frame for your envelope’s size.',
      '3. Fold the page like the letter, put it in the envelope, move it.',
      '    The grey area must show through the window all the time.',
    ],
    windows: { c5: 'C5 window 95 × 35 mm', e65: 'E65 window 90 × 30 mm' },
    ruler: 'This line is 100 mm long',
    folds: { c5: 'C5', e65: 'E65' },
  },

  address: {
    heading: {
      both: 'The notices have different postal addresses and contact persons',
      address: 'The notices have different postal addresses',
      person: 'The notices have different contact persons',
    },
    /** Why the letter goes where it goes. */
    post: {
      controller: (address: string, controller: string) =>
        `The letter goes to ${address}. ${controller} has confirmed the address.`,
      newest: (address: string, register: NameForms, day: string) =>
        `The letter goes to ${address}. It is in the newest notice, that of the ${inForm(register, 'name')}, updated on ${day}.`,
      older: (address: string, register: NameForms, day: string) =>
        `The letter goes to ${address}. It is in the notice of the ${inForm(register, 'name')}, updated on ${day}. The other notice is newer.`,
      unlisted: (address: string) =>
        `The letter goes to ${address}. It is not in the present notices. Check the address before sending.`,
    },
    other: (register: NameForms, day: string, address: string) =>
      `The notice of the ${inForm(register, 'name')}, updated on ${day}, has the address ${address}.`,
    sameEmail: (email: string) =>
      `The e-mail address ${email} is the same in all of them. It is the surest way.`,
    emailUsed: (email: string) =>
      `The letter goes to ${email}. It is the same in all notices, although the postal address or contact person varies.`,
    emailDiffers: (email: string) =>
      `The letter goes to ${email}. The notices also have another e-mail address.`,
    person: 'The letter is addressed to the company, so you need not choose a contact person.',
  },

  sentForm: {
    heading: 'When you have sent it',
    text: 'Record the day. The request is shown as sent only after you press the button below.',
    day: 'On which day did you send it?',
    dayHint: (today: string) => `For example ${today}.`,
    channel: 'How did you send it?',
    button: 'I sent the request',
    problems: {
      'not-day': 'Enter the day on which you sent the request, as 31.5.2025 or 31 May 2025',
      'no-such-day': dayWords.noSuchDay,
      'before-signing': 'Enter a day that is not before the day of signing',
    },
  },

  sent: {
    heading: {
      email: (day: string) => `Sent on ${day} by e-mail`,
      letter: (day: string) => `Sent on ${day} by post`,
      trackedLetter: (day: string) => `Sent on ${day} by tracked post`,
      hand: (day: string) => `Delivered in person on ${day}`,
    },
    undo: 'Undo',
    undoNote: 'Undo this if you did not send it after all. The letter does not change.',
    again: 'The letter and how to send it',
    next: 'What next?',
    due: (day: string) => `The reply must be given by ${day}.`,
    dueEstimate: (day: string) => `The estimated last day for the reply is ${day}.`,
    follow: 'Follow the request',
    answer:
      'The reply must be given within one month of the day the request arrived. If the request is complex or the requests are many, the time may be extended by two months at most. You must be told of that, and of the reason, within the first month.',
    arrival: {
      email: 'E-mail usually arrives on the same day. If the message comes back to you, send it again.',
      letter:
        'You cannot see when an ordinary letter arrives. It is estimated to arrive within a week, and the time limit is counted from then.',
      trackedLetter:
        'You see the day of delivery in Posti’s tracking. Record it, and the time limit will be exact.',
      hand: 'The time limit starts on the day you delivered the letter. Keep the dated receipt if you got one.',
    },
    identity:
      'You may be asked for more about your identity if there are reasonable grounds for it. Do not send your personal identity code or a picture of an identity document without being asked.',
    keepHeading: 'Keep these',
    keep: {
      email: ['the PDF file', 'the message you sent', 'all replies, automatic ones too'],
      letter: ['the PDF file', 'the reply with its envelope'],
      trackedLetter: ['the PDF file', 'the post receipt and tracking code', 'the reply with its envelope'],
      hand: ['the PDF file', 'the receipt, if you got one', 'the reply with its envelope'],
    },
  },

  proof: {
    heading: 'What does the signature prove?',
    text: 'The signature is made in your browser with a certificate that you issue yourself. It reveals later changes to the file, but proves neither who you are nor when the letter was sent. The law does not require a signature.',
  },

  newDraft: {
    heading: 'Do you want to change something?',
    text: 'A signed letter no longer changes. You can make a new draft from it and sign that.',
    button: 'Make a new draft',
  },
} as const satisfies SameWords<typeof import('../fi/sending.ts').sendingWords>;

/** The registers by name, "the customer register and the marketing register". */
function named(registers: readonly NameForms[]): string {
  return join(registers.map((forms) => `the ${inForm(forms, 'name')}`));
}
