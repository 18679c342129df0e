/** A Firefox that shows pages as a setting of a person's asks for, which Playwright cannot ask it over WebDriver BiDi. */
export interface FirefoxLooks {
  /** The name of its project. */
  readonly name: string;
  /** The tests that are about these looks; the project `firefox` leaves them to this one. */
  readonly titles: RegExp;
  readonly preferences: Readonly<Record<string, number>>;
}

/** Each is a browser of its own, in which `showIn` finds what it asks for. */
export const FIREFOX_LOOKS: readonly FirefoxLooks[] = [
  {
    name: 'firefox-dark',
    titles: / in dark colours$/,
    preferences: { 'layout.css.prefers-color-scheme.content-override': 0 },
  },
  {
    name: 'firefox-forced-colours',
    titles: / in forced colours /,
    preferences: { 'browser.display.document_color_use': 2 },
  },
];
