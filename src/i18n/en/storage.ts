import type { SameWords } from '../shape/same-words.ts';

/** Words of the section on where requests are kept. */
export const storageWords = {
  heading: 'Storage on this device',
  lead: 'Your drafts, your requests and the attachments of replies are only in this browser. If you want to keep them elsewhere too, make a backup.',
  loading: 'Checking how the browser keeps the data.',
  facts: { keeping: 'Kept', usage: 'Space used', backup: 'Backup', lock: 'Lock' },
  /** What the browser answered when it was asked to keep what is stored. */
  persistence: {
    granted: 'The browser has promised to keep the data until you delete them yourself.',
    refused:
      'The browser has not promised to keep the data. It may delete them when space runs out. Safari may delete them if you do not visit this site for seven days.',
    notOffered:
      'This browser does not promise to keep the data. It may delete them when space runs out. Safari may delete them if you do not visit this site for seven days.',
  },
  ask: 'Ask the browser to keep the data',
  asked: 'The browser answered.',
  privateWindow:
    'In a private window everything disappears when you close the window. The same may happen if you opened the page inside another app: use a browser instead.',
  usage: (size: string) => `${size}. The figure includes all pages at this web address.`,
  usageUnknown: 'The browser does not say.',
  backup: {
    none: 'Not made yet in this browser.',
    at: (day: string, time: string) => `Last made on ${day} at\u00a0${time}.`,
    unknown: 'Shown when you unlock.',
  },
  lock: {
    off: 'Not in use. Anyone who can use this browser can read the data.',
    on: (minutes: number) => `In use. The page locks when it has not been used for ${minutes}\u00a0minutes.`,
    locked: 'Locked. Unlock at the top of the page.',
    unreadable: 'Locked, and the lock can no longer be opened: its data are damaged.',
  },
  shared:
    'Are you making a request on a shared computer? At the end of the form, choose ‘Shared computer: do not save in this browser’.',
  parts: {
    backup: 'Make a backup',
    restore: 'Restore from a backup',
    lock: 'Lock with a passphrase',
    wipe: 'Delete everything',
  },
  partMissing: 'This part could not be loaded. Reload the page.',
  partLoading: 'Opening …',
  /** By the store's code, where a part cannot do its work. */
  refusal: {
    STORE_UNAVAILABLE: 'The browser does not allow saving on this site, so there is nothing here.',
    STORE_FULL: 'The device’s storage is full. Free some space and try again. Nothing was changed.',
    STORE_NEWER: 'A newer version of the site has been published. Reload the page, then try again.',
    STORE_BLOCKED: 'An old version of the site is open in another tab. Close it and try again.',
    STORE_LOCKED: 'Your requests are locked. Unlock at the top of the page.',
    STORE_DELETED: 'All data have been deleted. Reload the page if you want to continue.',
    STORE_LOST: 'The connection to the browser’s storage was lost. Nothing was changed. Reload the page.',
  },
} satisfies SameWords<typeof import('../fi/storage.ts').storageWords>;
