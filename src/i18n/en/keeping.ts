import type { SameWords } from '../shape/same-words.ts';

/** The few words about keeping that stand outside the storage section. */
export const keepingWords = {
  unlockMissing: 'The part that unlocks could not be loaded. Reload the page.',

  /** The reminder on the list's page, and after a letter was sent. */
  reminder: {
    label: 'Backup',
    calm: 'The browser may delete the request you sent if you do not visit this site for seven days. Make a backup of it.',
    urgent:
      'The request you sent has been only in this browser for many days. The browser may delete it if you do not visit this site for seven days. Make a backup now.',
    link: 'Make a backup',
  },

  /** Beside the form's save line. */
  form: {
    before:
      'If this is a private window, the draft disappears when you close it. If you opened the page inside another app, the draft may be lost and the letter may not save: open the page in a browser instead.',
    granted: 'The browser promised to keep the draft until you delete it.',
    refused:
      'The browser did not promise to keep the draft. It may delete it if you do not visit this site for a week.',
    notOffered:
      'This browser does not promise to keep the draft. It may delete it if you do not visit this site for a week.',
  },
} satisfies SameWords<typeof import('../fi/keeping.ts').keepingWords>;
