import type { SameWords } from '../shape/same-words.ts';
import { inForm, type NameForms } from './grammar.ts';

/** Words of the request form that it starts with: its frame, its first step, and what can go wrong at any time. */
export const formStart = {
  progress: 'Steps of the request',
  /** The five steps: the name in the list, and the page's heading. */
  steps: [
    { name: 'What', heading: 'What are you asking for?' },
    { name: 'Details', heading: 'Details' },
    { name: 'Who you are', heading: 'Who are you?' },
    { name: 'Check', heading: 'Check and sign' },
    { name: 'Send', heading: 'Send the request' },
  ],
  stepDone: 'done',
  /** Where the person is, on a narrow screen. */
  stepNow: (step: number, count: number, name: string) => `Step ${step}/${count}: ${name}`,
  opening: 'Opening the request …',
  stepMissing: 'This step could not be loaded. Reload the page to continue.',
  next: 'Continue',
  back: 'Previous step',
  summary: 'Please check these',

  choice: {
    concerns: (concerns: string) => `Concerns you ${concerns}.`,
    others: 'Other requests: pause, objection, transfer, consent, decisions',
    section: (_register: NameForms, section: string) => `section\u00a0${quotedName(section)} of the notice`,
    sectionOf: (register: NameForms, section: string) =>
      `${inForm(register, 'name')}, section\u00a0${quotedName(section)}`,
    lawOnly: 'in the law, though not in the notice',
    cannotApply: 'This right cannot be used with this register.',
    conditional:
      'The notice does not state the legal basis of the processing. That is why the letter is worded conditionally.',
    conditionalPartly:
      'The right covers only some of the processing. That is why the letter is worded conditionally.',
    instead: (wish: string) => `Choose this instead: ${wish}`,
    copyFirst: 'Once the data have been deleted, you can no longer see them.',
    copyFirstButton: 'First ask to see the data',
    chosen: (parts: readonly string[]) => `Your request: ${parts.join(' · ')}.`,
    change: 'Change',
    companions: 'In the same letter you can also',
    companionsHint: 'A letter has room for two requests.',
  },

  field: {
    withheld: 'This field is not saved or shown in the letter until you have corrected it.',
    insist: 'It belongs in the letter',
  },

  sendingMissing:
    'The letter is signed, but the instructions for sending could not be loaded. Download the PDF and keep it, then reload the page.',
  downloadPacket: 'Download PDF',
  signedNotKept:
    'The letter could not be saved on this device. Download the PDF now: it disappears when you close the tab.',

  saving: {
    saved: (time: string) => `Draft saved at ${time}`,
    saving: 'Saving …',
    nothingYet: 'The draft is saved in this browser automatically.',
    memory: 'The draft is not saved. It disappears when you close the tab.',
    without: (labels: string) => `Left out: ${labels}.`,
    failed: 'The draft has not been saved.',
    readOnly: 'The draft cannot be changed in this tab.',
    download: 'Download the draft as a file',
    retry: 'Try saving again',
    reload: 'Reload the page',
    sharedComputer: 'Shared computer: do not save in this browser',
    sharedComputerHint: 'The draft disappears when you close the tab.',
  },

  /** Why nothing is saved, by the store's code; typing goes on all the same. */
  storageFailures: {
    STORE_UNAVAILABLE:
      'The browser does not allow saving. This can happen in a private window or when cookies are blocked. You can go on writing, but the draft disappears when you close the tab.',
    STORE_FULL:
      'The browser’s storage is full. You can go on writing. Free some space on the device or download the draft as a file.',
    STORE_NEWER: 'A newer version of the site has been opened. Reload this page and saving will go on.',
    STORE_BLOCKED:
      'An older version of the site is open in another tab. Close the other tabs and reload this page.',
    STORE_LOCKED:
      'Your requests are locked with a passphrase. Unlock them and saving will go on. You can write before that too.',
    STORE_DELETED:
      'All data were deleted in another tab. The text on this page is no longer saved. Download the draft as a file if you need it.',
    STORE_LOST:
      'The connection to the browser’s storage was lost. You can go on writing. Try saving again or download the draft as a file.',
    STORE_NOT_LOADED:
      'The program that saves could not be loaded. You can go on writing. Download the draft as a file, then reload the page.',
  },

  otherTab: {
    editing: 'This draft is being edited in another tab. That is why it cannot be changed here.',
    continueHere: 'Continue here',
    conflict: 'The draft has also been changed in another tab. Which one should stay?',
    keepMine: 'Keep the text of this tab',
    takeTheirs: 'Take the text of the other tab',
    signedElsewhere: 'The draft has been signed in another tab. Here is the signed letter.',
    deletedElsewhere: 'The draft was deleted in another tab. It is saved again if you change it.',
  },

  /** What is said about a fragment that leads nowhere. */
  unknown: {
    draft:
      'The draft is not in this browser. It may have been deleted or made on another device. A new one starts here.',
    request:
      'The request is not in this browser. It may have been deleted or made on another device. A new one starts here.',
    link: 'The register or right in the link is not known. Choose them here.',
  },

  letter: {
    label: 'Letter',
    show: 'Show the letter',
    showWhole: 'Show the whole letter',
    close: 'Close the letter',
    empty: 'The letter appears here when you have chosen the register and the request.',
    missing: 'The letter could not be loaded. Reload the page to see it.',
  },

  /** Why a letter that follows a request cannot be gone on with. */
  hindrance: {
    'first-gone': {
      heading: 'The original request is not here',
      text: 'This letter follows up a request that is no longer in this browser. That is why the letter cannot be finished. If you have a backup, restore it on the page My requests. The draft is safe.',
    },
    'not-loaded': {
      heading: 'The letter could not be opened',
      text: 'Not everything that is needed could be loaded. The draft is safe. Reload the page.',
    },
    back: 'My requests',
  },

  broken: {
    heading: 'The form has stopped',
    text: 'There was an error on the page. What you wrote is below. Copy it to keep it, then reload the page.',
    label: 'What you wrote',
    reload: 'Reload the page',
  },
} as const satisfies SameWords<typeof import('../fi/form-start.ts').formStart>;

/** A section's number, or the words of a heading that has none. */
function quotedName(section: string): string {
  return /^\d+$/.test(section) ? section : `‘${section}’`;
}
