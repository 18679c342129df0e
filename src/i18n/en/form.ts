import type { SameWords } from '../shape/same-words.ts';
import { formStart } from './form-start.ts';
import { inForm, type NameForms, sentenceCase } from './grammar.ts';

/** Words of the request form, with those of its later steps. */
export const form = {
  ...formStart,

  details: {
    nothing: 'There is nothing to fill in here. You can continue.',
  },

  person: {
    enough: 'Name and e-mail are enough. The other fields help to find your data.',
    leaveOut: (short: NameForms) =>
      `Do not add your personal identity code, a picture of an identity document or bank details. ${sentenceCase(inForm(short, 'name'))} may ask for further information only if there are reasonable doubts about your identity.`,
  },

  delivery: {
    addresses: 'The notices have different addresses. The newest is already chosen.',
    onlyWay: {
      email: 'The request is sent by e-mail.',
      post: 'The request is sent by post. You print the letter and put it in an envelope.',
    },
    controllers: 'the controller’s own address',
    officers: (name = '') =>
      name === '' ? 'the data protection officer' : `the data protection officer, ${name}`,
    addressFrom: (register: string, day: string) => `${register}, notice updated on ${day}`,
  },

  signature: {
    pad: 'Draw your signature here',
    empty: 'The field is empty. The letter will have no visible signature.',
    undo: 'Undo the stroke',
    clear: 'Clear',
    strokes: (count: number) => (count === 1 ? '1 stroke drawn.' : `${count} strokes drawn.`),
    provesHeading: 'What does the signature prove?',
    proves:
      'The signature is made in your browser with a certificate that you issue yourself. It reveals later changes to the file, but proves neither who you are nor when the letter was sent. The law does not require a signature.',
    /** In place of no visible signature, for a letter on paper. */
    byPen: 'I sign the printed letter with a pen or not at all',
    frozen:
      'After signing, the letter does not change. If you want to change it, you make a new one from it.',
    sign: 'Sign and make the PDF',
    signing: 'Making the PDF file. This may take a moment.',
  },

  /** What keeps a packet from being made, by the error's code; `other` for every other code. */
  signingFailures: {
    NO_WEB_CRYPTO: 'This browser cannot sign at this address. Open the page at an https address.',
    PACKET_UNDRAWABLE_CHARACTER:
      'The letter contains a character that cannot be drawn. Check what you have written and try again.',
    PACKET_ADDRESS_TOO_LONG:
      'The address does not fit in the window of the envelope. Shorten the name or the address.',
    PACKET_CLOCK:
      'The device’s clock shows the wrong year, so the letter would bear the wrong date. Correct the date and time of the device and try again.',
    PACKET_TOO_MANY_PAGES: 'The letter is too long. Shorten the texts.',
    WORKER_TIMEOUT: 'Making the PDF file took too long. Try again.',
    other: 'The PDF file could not be made. Try again. If that does not help, reload the page.',
  },

  signingFailed: 'Your draft is safe. Nothing has been sent.',

  errorCode: (code: string) => `Error code ${code}.`,

  field: {
    ...formStart.field,
    left: (count: number) => `Characters left: ${count}.`,
  },

  letter: {
    ...formStart.letter,
    preview: 'Preview of the letter',
    referencePending: 'The reference is given when you sign',
    fingerprintPending: 'added when you sign',
    signature: 'Signature',
  },
} as const satisfies SameWords<typeof import('../fi/form.ts').form>;
