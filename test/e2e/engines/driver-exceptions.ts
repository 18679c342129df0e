/** What a walk in an engine is less than the same walk in Chromium, and why. */
export interface DriverException {
  readonly engine: 'firefox' | 'webkit';
  readonly reason: string;
  /** What the walk does instead. */
  readonly instead: string;
  /** Parts of console lines that are let pass, since they are the browser's own and no page's. */
  readonly messages?: readonly string[];
  /** Titles of whole tests that the engine's project leaves out. */
  readonly leftOut?: readonly string[];
  /** The same for titles with a part of their own, each by what is before it. */
  readonly leftOutFrom?: readonly string[];
  /** Settings of the browser that differ from a person's. */
  readonly preferences?: Readonly<Record<string, boolean>>;
}

/** All of them. A fault of the product is mended, and has no place here. */
export const DRIVER_EXCEPTIONS: readonly DriverException[] = [
  {
    engine: 'firefox',
    reason:
      'Firefox ends a shared worker with the last page that is open or kept for going back, and the keys of a lock with ' +
      'it. It is the engine’s, and told to the person.',
    instead: 'How often it asks is told before a lock is turned on, which is tested in each engine.',
    leftOut: ['asks once for a walk through the pages, in each tab, until the last of them is gone'],
  },
  {
    engine: 'firefox',
    reason:
      'Firefox announces a download without naming a navigation, and Playwright lets such an event fall.',
    instead: 'The file is taken from the folder of downloads (`saved-file.ts`).',
  },
  {
    engine: 'firefox',
    reason:
      'Only Chromium’s own protocol can lower the room that a site may store in, clear what it stored, freeze or crash ' +
      'a tab, and play a device that is short of memory.',
    instead:
      'A store that refuses a write is played in both engines, and a tab that is closed at the last key.',
    leftOut: [
      'a tab that crashes has its draft again when it is opened anew',
      'a device that is short of memory still signs, and keeps the letter',
      'site data that are cleared while the form is open take nothing that stands in it',
      'after an eviction every page works, and a link to the draft says that it is gone',
      'a draft of last week says when it was saved, and that the browser may take it',
      'a full store is told, typing goes on, and saving starts again when there is room',
      'a tab that is frozen and thrown away at the last key has the words again',
    ],
  },
  {
    engine: 'firefox',
    reason:
      'They start a Chromium of their own, on a profile on the disk that is killed, damaged or set to store nothing.',
    instead: 'They run once, among the tests in Chromium.',
    leftOut: [
      'a browser that is killed while it signs has the draft or a whole letter',
      'a browser that is killed while it upgrades the database has every draft of the old one',
      'a person who blocks all site data is told, and what is typed can be taken along',
    ],
    leftOutFrom: ['a database whose files were '],
  },
  {
    engine: 'firefox',
    reason:
      'A Linux without common typefaces gives Firefox a wider one than Chromium, and a scroll bar that takes room, so that ' +
      'the rows of a head say nothing of the page.',
    instead: 'They are counted in Chromium. That nothing is wider than its page is tested in both.',
    leftOutFrom: ['the head of /'],
  },
  {
    engine: 'firefox',
    reason:
      'Firefox brings a page that was left back as it stood, without a load, and Playwright waits for that load.',
    instead: 'Going back and forth from page to page is walked in Chromium.',
    leftOut: ['back, forward and a copy of the tab show the same draft, and make no second one'],
  },
  {
    engine: 'firefox',
    reason: 'A saved PDF opens in a tab of its own, in front.',
    instead:
      'The tab is closed, as a person does who goes on; the lines that its viewer writes are let pass.',
    messages: [
      'Warning: Invalid absolute docBaseUrl: "file:',
      '(PDF.js: ',
      'Warning: Digital signatures validation is not supported',
    ],
  },
  {
    engine: 'firefox',
    reason:
      'The list of downloads unfolds over the page at some moment after the first one and takes the keys, which a ' +
      'driver cannot see, much less wait for.',
    instead: 'It does not unfold by itself.',
    preferences: { 'browser.download.alwaysOpenPanel': false },
  },
  {
    engine: 'firefox',
    reason:
      'Playwright lets pages that are opened as files read other files, which a person’s Firefox does not.',
    instead: 'The person’s setting is put back.',
    preferences: { 'security.fileuri.strict_origin_policy': true },
  },
  {
    engine: 'firefox',
    reason:
      'For a picture Playwright puts a style of its own into a page, and in Firefox the page’s policy refuses it.',
    instead: 'What a picture shows is measured in Chromium.',
    leftOut: ['the bar across the foot spans the screen, and covers nothing where the page ends'],
  },
  {
    engine: 'firefox',
    reason:
      'Playwright cannot ask a Firefox that it drives by WebDriver BiDi to show a page as it is printed.',
    instead:
      'What is printed is read in Chromium. Dark and forced colours, which it cannot ask for either, have a Firefox ' +
      'each that is set to them (`firefox-looks.ts`).',
    leftOut: ['a printed notice has every word of the page'],
  },
  {
    engine: 'firefox',
    reason: 'Playwright does not turn scripts off in a Firefox that it drives by WebDriver BiDi.',
    instead: 'Pages without scripts are read in Chromium.',
    leftOut: [
      'the page says how to check a packet without it',
      'the request page says how to write by hand, and where to',
      'the switch is three links, each named in its language',
    ],
  },
  {
    engine: 'firefox',
    reason:
      'Playwright loses hold of a worker in a Firefox that it drives by WebDriver BiDi when it asks it something.',
    instead: 'What a worker may reach is asked in Chromium.',
    leftOut: ['the worker can reach no network, whatever runs in it'],
  },
  {
    engine: 'webkit',
    reason: 'MiniBrowser under automation hangs on a download.',
    instead: 'The download is held back, and the bytes are read from the Blob behind it.',
  },
  {
    engine: 'webkit',
    reason: 'The driver holds that a <summary> cannot be clicked.',
    instead: 'The place where it stands is clicked.',
  },
  {
    engine: 'webkit',
    reason:
      'WebDriver runs nothing in a page before its own scripts, and WebKitGTK’s tells nothing of the console.',
    instead:
      'The console, errors and the policy are watched from the first look at a page on, and not in workers. What is ' +
      'loaded from elsewhere is seen from the beginning.',
  },
];

/** Parts of console lines that are let pass in an engine. */
export const messagesLetPass = (engine: string): string[] =>
  DRIVER_EXCEPTIONS.filter((one) => one.engine === engine).flatMap(({ messages = [] }) => messages);

/** Matches the whole tests that an engine's project leaves out. */
export const testsLeftOut = (engine: string): RegExp[] =>
  DRIVER_EXCEPTIONS.filter((one) => one.engine === engine).flatMap(({ leftOut = [], leftOutFrom = [] }) => [
    ...leftOut.map((title) => new RegExp(`${title.replaceAll('.', '\\.')}$`)),
    ...leftOutFrom.map((start) => new RegExp(`.spec.ts ${start}`)),
  ]);

/** The settings that Firefox is started with. */
export const firefoxPreferences = (): Record<string, boolean> =>
  Object.assign({}, ...DRIVER_EXCEPTIONS.map(({ preferences }) => preferences));
