/** One way in which the world can fail a person who writes a request, and the tests that make it fail so. */
export interface Fault {
  readonly fault: string;
  /** `file › title` of tests that put the fault in, under `test/`; `*` stands for what a title is filled with. */
  readonly tests: readonly string[];
  /** What these tests do not show, and why. */
  readonly limit?: string;
}

/**
 * The faults that the portal is meant to survive. Whatever happens: no words that were called saved are lost; no
 * half or unsigned file is given out as signed; the person is told what happened and what to do; what was typed stays
 * on the screen; nothing is asked of another host (which `e2e/portal.ts` watches in every browser test).
 */
export const FAULTS: Readonly<Record<number, Fault>> = {
  1: {
    fault: 'the browser is killed while somebody types',
    tests: [
      'e2e/killed-browser.spec.ts › five browsers killed at random moments of typing have kept every word called saved, seed *',
    ],
    limit:
      'Chromium only: in the other engines people’s paths are walked and nothing is killed. `npm run soak -- kills` kills 200.',
  },
  2: {
    fault: 'the tab’s process crashes',
    tests: ['e2e/faults-page.spec.ts › a tab that crashes has its draft again when it is opened anew'],
  },
  3: {
    fault: 'the power goes',
    tests: [
      'e2e/killed-browser.spec.ts › a modelled power cut takes no word that was called saved, and would without strict durability',
      'store/medium/database.test.ts › is acknowledged with strict durability, once the transaction is complete',
    ],
    limit:
      'A model: database files are cut back to what the disk had confirmed. It needs Linux and a C compiler, and has neither disks that lie nor writes out of order. `npm run soak -- power` cuts 50 times.',
  },
  4: {
    fault: 'the browser is killed while it signs',
    tests: [
      'e2e/faults-signing.spec.ts › a browser that is killed while it signs has the draft or a whole letter',
    ],
  },
  5: {
    fault: 'the browser is killed while it upgrades the database',
    tests: [
      'e2e/faults-versions.spec.ts › a browser that is killed while it upgrades the database has every draft of the old one',
    ],
  },
  6: {
    fault: 'the quota is used up',
    tests: [
      'e2e/drafts.spec.ts › a full store is told, typing goes on, and saving starts again when there is room',
    ],
  },
  7: {
    fault: 'the disk is full before the database exists',
    tests: [
      'e2e/faults-storage.spec.ts › a disk that is full from the start is told, and what is typed can be taken along',
    ],
    limit: 'The refusal is put into `indexedDB.open`: Chromium opens an empty database under any quota.',
  },
  8: {
    fault: 'the database is refused, by the browser or by a person who blocks site data',
    tests: [
      'e2e/drafts.spec.ts › refused storage is told at once, typing goes on, and the draft is offered as a file',
      'e2e/faults-storage.spec.ts › a person who blocks all site data is told, and what is typed can be taken along',
    ],
  },
  9: {
    fault: 'the browser has no databases',
    tests: [
      'e2e/faults-storage.spec.ts › a browser without databases is told of, and what is typed can be taken along',
    ],
  },
  10: {
    fault: 'the connection to the database is lost, once or for good',
    tests: [
      'e2e/faults-storage.spec.ts › a connection that is lost now and then is opened again without a word',
      'e2e/faults-storage.spec.ts › a connection that stays lost is told, and saving starts again when it is back',
    ],
    limit: 'WebKit’s error is thrown in Chromium: the tests install no WebKit.',
  },
  11: {
    fault: 'the database’s files are damaged on disk',
    tests: [
      'e2e/faults-storage.spec.ts › a database whose files were * leaves a portal that works and tells',
    ],
  },
  12: {
    fault: 'site data are cleared while the form is open',
    tests: [
      'e2e/faults-storage.spec.ts › site data that are cleared while the form is open take nothing that stands in it',
    ],
  },
  13: {
    fault: 'the browser evicts the site’s data between visits',
    tests: [
      'e2e/faults-storage.spec.ts › after an eviction every page works, and a link to the draft says that it is gone',
    ],
  },
  14: {
    fault: 'a browser deletes the data of sites that were not visited for a week',
    tests: [
      'e2e/faults-storage.spec.ts › a draft of last week says when it was saved, and that the browser may take it',
      'e2e/storage.spec.ts › who has sent a letter is reminded of a copy until one is taken',
    ],
    limit: 'Safari’s rule is played by a clock and a clearing: the tests install no Safari.',
  },
  15: {
    fault: 'persistent storage is refused, rejected or missing',
    tests: ['e2e/storage.spec.ts › a browser that answers "*" is quoted in words'],
  },
  16: {
    fault: 'the window is private',
    tests: [
      'e2e/faults-storage.spec.ts › a private window keeps a draft while it is open, and nothing after, as is said before',
    ],
    limit:
      'Browsers do not tell a page that its window is private, so the form says it in every window that promised nothing yet.',
  },
  17: {
    fault: 'two tabs edit one draft',
    tests: [
      'e2e/drafts.spec.ts › the second tab on one draft is told, and nothing is overwritten silently',
      'e2e/faults-leaving.spec.ts › two tabs without locks and news leave it to the person which words stay',
    ],
  },
  18: {
    fault: 'a newer release opens in another tab',
    tests: [
      'e2e/faults-versions.spec.ts › a page that a newer release overtakes saves, lets the database go and says so at once',
    ],
    limit: 'The newer release is its database only: an empty upgrade to a version that none has yet.',
  },
  19: {
    fault: 'an older page does not let the database go',
    tests: [
      'e2e/faults-versions.spec.ts › a form that an older page keeps waiting says what to close, and saves when it is closed',
      'e2e/faults-versions.spec.ts › pages that wait one behind another for an older page all say what to close',
      'e2e/faults-versions.spec.ts › a list that an older page keeps waiting says what to close, and opens when it is closed',
    ],
  },
  20: {
    fault: 'the database belongs to a newer release',
    tests: [
      'e2e/faults-versions.spec.ts › a database of a newer release can be read and taken along, and nothing in it changes',
    ],
  },
  21: {
    fault: 'an old record cannot be read any more',
    tests: [
      'e2e/faults-versions.spec.ts › what the first release stored is there, and what cannot be read is offered as a file',
      'e2e/drafts.spec.ts › a record that no longer parses is kept and offered as a file',
    ],
  },
  22: {
    fault: 'a newer release has removed files that an open page still needs',
    tests: [
      'e2e/faults-page.spec.ts › files of later steps that are * are missed in words, and no screen is blank',
      'e2e/faults-page.spec.ts › a signed letter can be saved when the file of the last step is gone',
      'e2e/faults-page.spec.ts › a form whose own program does not come says what to do',
      'e2e/faults-page.spec.ts › once somebody has begun in the form, a letter is signed without a network',
    ],
  },
  23: {
    fault: 'a file comes cut short or as something else',
    tests: [
      'e2e/faults-page.spec.ts › files of later steps that are * are missed in words, and no screen is blank',
    ],
  },
  24: {
    fault: 'the network goes once the form is open',
    tests: [
      'e2e/faults-page.spec.ts › once somebody has begun in the form, a letter is signed without a network',
    ],
  },
  25: {
    fault: 'there is no network at all',
    tests: [
      'e2e/faults-page.spec.ts › a visit without a network shows the browser’s own page, and the draft is there on the next',
    ],
  },
  26: {
    fault: 'the host sends no headers, and puts a script into the page',
    tests: [
      'e2e/faults-page.spec.ts › on a host without headers the pages’ own policy refuses what somebody puts in',
    ],
  },
  27: {
    fault: 'scripts are off',
    tests: [
      'e2e/pages.spec.ts › the request page says how to write by hand, and where to',
      'e2e/check.spec.ts › the page says how to check a packet without it',
      'e2e/notices.spec.ts › the notice of * is one request without script and of at most 8 kB',
    ],
  },
  28: {
    fault: 'our own program makes a mistake while it draws the form',
    tests: [
      'e2e/faults-page.spec.ts › a mistake in the program leaves everything that was typed, as text to copy',
    ],
  },
  29: {
    fault: 'the address is not https, so that the browser signs nothing',
    tests: [
      'e2e/faults-signing.spec.ts › an address without https refuses to sign and says why, and the draft stays',
    ],
  },
  30: {
    fault: 'Web Crypto refuses, or takes for ever',
    tests: [
      'e2e/faults-signing.spec.ts › a signing worker that * yields no letter, and the next attempt does',
      'e2e/faults-signing.spec.ts › a worker that makes its key for ever is given up, and the draft stays',
    ],
  },
  31: {
    fault: 'the clock or its time zone is wrong',
    tests: [
      'e2e/faults-signing.spec.ts › still makes a sound letter, dated * as it is in Finland',
      'e2e/faults-signing.spec.ts › a clock of * yields no letter but says what to mend, and the draft stays',
    ],
  },
  32: {
    fault: 'the device is short of memory',
    tests: [
      'e2e/faults-signing.spec.ts › a device that is short of memory still signs, and keeps the letter',
      'e2e/faults-signing.spec.ts › a signing worker that * yields no letter, and the next attempt does',
    ],
    limit: 'A process that the system kills for its memory is the crash of number 2.',
  },
  33: {
    fault: 'the worker dies',
    tests: [
      'e2e/form.spec.ts › a worker that dies leaves the draft and says what to do',
      'e2e/faults-signing.spec.ts › a signing worker that * yields no letter, and the next attempt does',
      'ui/doors/packet-door.test.ts › ends after ten seconds without an answer, and the next call starts another',
    ],
  },
  34: {
    fault: 'the browser does not save the file',
    tests: ['e2e/faults-signing.spec.ts › leaves the letter within reach, and nothing marked as sent'],
    limit: 'iOS, where a link may open the file instead, is not among the tests’ browsers.',
  },
  35: {
    fault: 'there is no mail program, or no clipboard',
    tests: [
      'e2e/faults-signing.spec.ts › without a mail program and a clipboard the address is selected, ready to copy',
    ],
  },
  36: {
    fault: 'the tab is frozen and thrown away',
    tests: [
      'e2e/faults-leaving.spec.ts › a tab that is frozen and thrown away at the last key has the words again',
    ],
    limit:
      'A headless browser hides no tab, so the event is sent by hand; the freezing is the browser’s own.',
  },
  37: {
    fault: 'the tab is closed at the last key',
    tests: [
      'e2e/faults-leaving.spec.ts › a tab that is closed at the last key asks nothing and loses nothing',
      'e2e/faults-leaving.spec.ts › a tab whose words are kept nowhere asks before it closes',
      'e2e/drafts.spec.ts › a tab that goes away at once loses nothing',
    ],
  },
  38: {
    fault: 'the page is reloaded in the middle of a save, or the button pressed twice',
    tests: [
      'e2e/faults-leaving.spec.ts › a page that is reloaded in the middle of saves has one draft, with the last words',
      'e2e/faults-leaving.spec.ts › a request that was signed before a reload is there once, signed',
      'e2e/form.spec.ts › pressing the button twice signs once',
    ],
  },
  39: {
    fault: 'the person goes back and forward, or copies the tab',
    tests: [
      'e2e/faults-leaving.spec.ts › back, forward and a copy of the tab show the same draft, and make no second one',
    ],
  },
  40: {
    fault: 'a translator or an extension rewrites the page',
    tests: ['e2e/faults-page.spec.ts › a page that a translator has rewritten goes on to a signed letter'],
  },
  41: {
    fault: 'the page is magnified, drawn in forced colours, or printed',
    tests: [
      'e2e/faults-screen.spec.ts › at a zoom of 400 % nothing is cut on the way to a signed letter',
      'e2e/faults-screen.spec.ts › in forced colours every button and choice has an edge, and signing works',
      'e2e/faults-screen.spec.ts › a printed notice has every word of the page',
    ],
  },
  42: {
    fault: 'a file that was chosen is gone before it is read',
    tests: [
      'e2e/faults-signing.spec.ts › a certificate file that is gone before it is opened is asked for again',
      'e2e/faults-signing.spec.ts › a packet that cannot be read any more is told, and the one beside it is checked',
      'e2e/storage.spec.ts › that goes away before it is restored is told, nothing is half restored, and another can be chosen',
    ],
  },
  43: {
    fault: 'the browser is older than the portal’s programs, or lacks a part that they stand on',
    tests: [
      'e2e/floor.spec.ts › * says at once what to do in a browser without *',
      'e2e/floor.spec.ts › what is built needs nothing that the oldest browsers do not have',
    ],
    limit: 'The parts are taken from a new browser: the tests install no old one.',
  },
  44: {
    fault: 'scripts are blocked on their way, or come late',
    tests: [
      'e2e/floor.spec.ts › * says what to do where its scripts do not come, and has no dead form',
      'e2e/floor.spec.ts › a form that starts late takes its place again',
    ],
  },
  45: {
    fault: 'a page is opened as a file',
    tests: ['e2e/floor.spec.ts › * says what to do when it is opened as a file'],
  },
  46: {
    fault: 'the browser hides the pixels of pictures, or its workers have no canvas',
    tests: [
      'e2e/check.spec.ts › a person whose browser * is told what to do, and a PNG is read all the same',
    ],
  },
  47: {
    fault: 'the page stands in another app’s window, which throws its storage away and saves no file',
    tests: [
      'e2e/faults-storage.spec.ts › a private window keeps a draft while it is open, and nothing after, as is said before',
      'e2e/faults-signing.spec.ts › leaves the letter within reach, and nothing marked as sent',
    ],
    limit: 'No such window tells a page that it is one, so the form says it beforehand in every window.',
  },
};
