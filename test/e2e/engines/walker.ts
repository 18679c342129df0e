/** The roles by which things are pointed at: those of WAI-ARIA, and `field` for whatever a label names. */
export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'field'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'main'
  | 'radio'
  | 'region'
  | 'status';

/** One thing on a page as assistive technology has it: a role, its name, and a larger thing around it. */
export interface Target {
  readonly role: Role;
  /** The whole accessible name, or what it has to match; left out where the page has one thing of the role. */
  readonly name?: string | RegExp;
  readonly within?: Target;
}

/** A file: one that is chosen on a page, or that a page has saved. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A rule of axe that a page breaks, and the elements that break it. */
export interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** The keys that walk a page. */
export type KeyName = 'Enter' | 'Space' | 'Tab';

/**
 * Parts of a page whose program does not run yet. Until it does, a person finds no way to the place for files, which
 * is hidden behind a button; a driver does.
 */
export const ASLEEP = 'astro-island[ssr]';

/**
 * A person at a browser, whichever engine it has and however it is driven. Whatever points at something waits until
 * there is exactly one such thing to see, and fails when that does not happen.
 */
export interface Walker {
  /** Goes to an address of the portal, such as `./pyynto/`. */
  open(path: string): Promise<void>;
  reload(): Promise<void>;
  /** Waits until the browser has the whole site, and needs no network for it. */
  untilKept(): Promise<void>;

  waitFor(target: Target): Promise<void>;
  /** The visible text, as it stands now. */
  textOf(target: Target): Promise<string>;
  valueOf(target: Target): Promise<string>;
  hasFocus(target: Target): Promise<boolean>;

  press(target: Target): Promise<void>;
  /** Chooses a radio button or ticks a box. */
  choose(target: Target): Promise<void>;
  fill(target: Target, text: string): Promise<void>;
  /** Opens what is folded behind the words. */
  unfold(words: string): Promise<void>;
  /** Gives the page's only place for files one file, or several at once. */
  attach(...files: readonly NamedFile[]): Promise<void>;
  /** Draws one line with the pointer, across the middle of what is drawn on. */
  draw(target: Target): Promise<void>;

  key(name: KeyName): Promise<void>;
  type(text: string): Promise<void>;

  /** Does what makes the page save a file, and takes the file. */
  save(action: () => Promise<void>): Promise<NamedFile>;
  /** Does in the page what a fault of ours would do. */
  provoke(fault: () => void): Promise<void>;
  /** What axe finds: WCAG 2.2 up to AAA and best practice. */
  violations(): Promise<readonly Violation[]>;
}
