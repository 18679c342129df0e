/** Files of tests that the project `firefox` leaves out, and why. Every other one runs in both engines. */
export interface ChromiumAlone {
  /** Names of files in `test/e2e/`. */
  readonly files: readonly string[];
  readonly reason: string;
}

export const CHROMIUM_ALONE: readonly ChromiumAlone[] = [
  {
    files: ['head.anywhere.spec.ts', 'links.anywhere.spec.ts', 'headers.spec.ts', 'shipped.spec.ts'],
    reason: 'They read what was built or what a host says of it, which no engine changes.',
  },
  {
    files: ['web-servers.spec.ts'],
    reason: 'It is about what web servers make of the generated header files.',
  },
  {
    files: ['portal.spec.ts'],
    reason: 'It tests the watch over pages itself, whose words for a fault are Chromium’s.',
  },
  {
    files: ['killed-browser.spec.ts'],
    reason: 'It starts a Chromium of its own on a profile, and kills it as a crash would.',
  },
  {
    files: ['pseudo-locale.spec.ts', 'second-publisher.spec.ts'],
    reason: 'Each builds a portal of its own to read its words, which takes minutes once more.',
  },
];

/** The names of all of them. */
export const filesLeftOut = (): string[] => CHROMIUM_ALONE.flatMap(({ files }) => files);
