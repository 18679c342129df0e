import type { SameWords } from '../shape/same-words.ts';

/** Words of the page that lists the requests on this device, and of the home page's way back to them. */
export const myRequests = {
  heading: 'My requests',
  lead: 'On this device: your drafts and the requests you have sent.',
  loading: 'Fetching your requests from this browser.',
  draftsHeading: 'Unfinished',
  requestsHeading: 'Signed requests',
  where: 'The requests are only in this browser.',
  empty: 'There are no requests in this browser.',
  start: 'Make a request',
  unnamed: 'unfinished request',
  state: {
    draft: (day: string, time: string) => `Draft, saved on ${day} at\u00a0${time}`,
  },
  sent: {
    email: (day: string) => `Sent on ${day} by e-mail`,
    letter: (day: string) => `Sent on ${day} by post`,
    trackedLetter: (day: string) => `Sent on ${day} by tracked post`,
    hand: (day: string) => `Delivered in person on ${day}`,
  },
  reference: 'Reference',
  search: {
    label: 'Search the requests',
    hint: 'For example the name of the request, the register or the reference.',
    found: (count: number) =>
      count === 0
        ? 'Nothing was found. Try another word.'
        : count === 1
          ? 'One request was found.'
          : `${count} requests were found.`,
    foundMany: (count: number) =>
      `These are the first ${count} that were found. Add a word to search more closely.`,
  },
  more: 'Show more',
  moreShown: (count: number) => (count === 1 ? 'One more request.' : `${count} more requests.`),
  allShown: 'All requests are shown.',
  actions: {
    resume: 'Continue',
    open: 'Open',
    download: 'Download PDF',
    duplicate: 'Make a new draft from this',
    delete: 'Delete',
    undo: 'Undo',
  },
  deleted: (name: string) => `Deleted: ${name}.`,
  restored: (name: string) => `Restored: ${name}.`,
  duplicated: 'The new draft is first in the list.',
  quarantine: {
    heading: 'Requests that the site cannot read',
    text: (count: number) =>
      count === 1
        ? 'One saved item is damaged or was made with another version. It has not been deleted. You can download it as a file and read in it what you wrote.'
        : `${count} saved items are damaged or were made with another version. They have not been deleted. You can download them as a file and read in it what you wrote.`,
    download: 'Download the file (JSON)',
    fileName: (day: string) => `unreadable-requests-${day}.json`,
  },
  opening: 'Opening.',
  viewMissing: 'Part of the site did not load. Your requests are safe. Reload the page.',
  reload: 'Reload the page',
  retry: 'Try again',
  /** By the store's code. */
  refusal: {
    STORE_UNAVAILABLE:
      'The browser does not allow saving on this site. If you are using a private window or have blocked cookies, open the page in an ordinary window or allow saving.',
    STORE_FULL: 'The device’s storage is full. Free some space and try again.',
    STORE_NEWER:
      'A newer version of the site has been published. You can read and download your requests. Reload the page to be able to change them too.',
    STORE_BLOCKED: 'An old version of the site is open in another tab. Close it and try again.',
    STORE_LOCKED: 'Your requests are locked with a passphrase.',
    STORE_DELETED: 'All data were deleted in another tab. Reload the page if you want to continue.',
    STORE_LOST: 'The connection to the browser’s storage was lost. Reload the page.',
  },
  resume: {
    label: 'Continue where you left off',
    draft: 'Unfinished draft:',
    late: 'Reply late:',
    soon: 'Reply due soon:',
    unsent: 'Not sent:',
    todo: 'Waiting for you:',
    savedAt: (day: string, time: string) => `saved on ${day} at\u00a0${time}`,
    signedOn: (day: string) => `signed on ${day}`,
    continue: 'Continue with it',
    open: 'Open the request',
    more: 'All your requests in this browser',
  },
} satisfies SameWords<typeof import('../fi/my-requests.ts').myRequests>;
