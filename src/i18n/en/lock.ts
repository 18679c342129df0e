import type { SameWords } from '../shape/same-words.ts';

/** Words of the passphrase lock wherever it is opened. */
export const lockWords = {
  /** What a password manager calls the passphrase. */
  account: 'My requests',
  field: {
    show: 'Show',
    hide: 'Hide',
    /** Follows "Show", for whoever hears the button alone. */
    of: (label: string) => `the field ${label}`,
  },
  unlock: {
    label: 'Passphrase',
    hint: 'The one you chose when you turned the lock on.',
    button: 'Unlock',
    opening: 'Unlocking …',
    missing: 'Enter the passphrase.',
    wrong: 'That is not the passphrase. Check capital and small letters and enter it again.',
    unreadable: 'The lock could not be read from the browser’s storage. Reload the page.',
  },
  /** How often the passphrase is asked for, and why. */
  asked: {
    once: 'The passphrase is asked for once, and you can then move from page to page. Meanwhile the key is in the browser’s memory, not on disk. The browser forgets it when you lock the page, when you have not used the page for the time you chose, or when the front page, the form and My requests have been closed for about half a minute.',
    eachPage:
      'This browser does not always carry the key from page to page. That is why you may be asked for the passphrase each time you open or change a page. The key is only in the browser’s memory, not on disk.',
  },
  home: 'The requests are locked.',
  homeLink: 'Unlock',
} satisfies SameWords<typeof import('../fi/lock.ts').lockWords>;
