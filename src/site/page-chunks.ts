/** What the bundler tells of a module: who imports it, at once and later, and whether a page names it. */
interface Modules {
  getModuleInfo(id: string): {
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
    readonly isEntry: boolean;
  } | null;
}

/** The pages' own components and scripts that a module comes to. */
interface Users {
  readonly atOnce: readonly string[];
  /** Those that may load it later, and do not load it at once. */
  readonly later: readonly string[];
}

/** Components that stand on another's page, whose files they share. */
const SAME_PAGE: Readonly<Record<string, string>> = { StorageSection: 'MyRequests' };

/** A component of a page, or the script of an Astro component, which stands on several pages. */
const ENTRY = /([A-Za-z]+)\.(?:tsx$|astro\?)/;

/** Small ones that stand on pages beside others; what they share with any is small too. */
const BESIDE_OTHERS: ReadonlySet<string> = new Set(['KeepOffline', 'RegisterRows', 'ResumeDraft']);

const PAGES_AT_MOST = 6;

/** What every page with a program has loaded by the time that anything is loaded later. */
const LOADED = /\/(?:preact|every-page)\.[^/]+$/;

/**
 * The Vite plugin that has a script name, with what it loads later, only the files that its page does not have already.
 * A plugin, since Astro passes over what a configuration says of preloading.
 */
export function preloadWhatIsMissing() {
  return {
    name: 'preload-what-is-missing',
    configEnvironment: (environment: string) =>
      environment === 'client'
        ? { build: { modulePreload: { polyfill: false, resolveDependencies: withoutPageFiles } } }
        : undefined,
  };
}

/** The files to load along with one that is loaded later. */
export function withoutPageFiles(_file: string, files: readonly string[]): string[] {
  return files.filter((file) => !LOADED.test(file));
}

/**
 * How the scripts of the pages are put into files: what the same pages load at once, and the same ones later, is one
 * file, named after them. Left to itself the bundler makes a file for each set of callers, those that only load
 * something later told apart, which gives a page dozens of files of a hundred bytes; together they compress by a seventh
 * better. For the same reason what the form shares with another page is one file, whichever page that is: the others get
 * one or two kilobytes that they do not need, and have them already when the person comes from the form.
 */
export const PAGE_CHUNKS = {
  groups: [
    { priority: 999, name: 'preact', test: /node_modules[\\/](?:@astrojs[\\/])?preact|preload-helper/ },
    { priority: 998, name: namer('every-page', isOnEveryPage) },
    { priority: 997, name: namer('form-and-others', isOfFormAndOthers) },
    ...groupsBySharing(),
  ],
};

/** Seven digits in base 64 tell as many files apart as there will be; a page names thirty of them, which compress badly. */
const HASH = '[hash:7]';

/**
 * The names of the pages' scripts. Astro calls a component's own script by where it stands in the component's file, in
 * words that every page with it would carry.
 */
export const SCRIPT_FILES = {
  codeSplitting: PAGE_CHUNKS,
  entryFileNames: ({ name }: { readonly name: string }) =>
    `_astro/${name.replace(/\.astro_.*/, '')}.${HASH}.js`,
  chunkFileNames: `_astro/[name].${HASH}.js`,
};

function isOnEveryPage({ atOnce }: Users): boolean {
  return atOnce.length > 1 && atOnce.some((component) => BESIDE_OTHERS.has(component));
}

function isOfFormAndOthers({ atOnce, later }: Users): boolean {
  return atOnce.length + later.length > 1 && atOnce.includes('RequestForm');
}

/** Names the file of a module whose users are of a kind. */
function namer(name: string, isOfKind: (users: Users) => boolean) {
  return (id: string, modules: Modules): string | null => (isOfKind(usersOf(id, modules)) ? name : null);
}

/** What more pages share goes first: a file takes with it what its modules import, unless another has it already. */
function groupsBySharing() {
  const counts = Array.from({ length: PAGES_AT_MOST }, (_, index) => index + 1);
  return counts.flatMap((all) =>
    counts
      .filter((atOnce) => atOnce <= all)
      .map((atOnce) => ({ priority: 10 * all + atOnce, name: chunkNamer(all, atOnce) })),
  );
}

/** Names the file of a module that so many pages come to, and so many of them at once. */
function chunkNamer(all: number, atOnce: number) {
  return (id: string, modules: Modules): string | null => {
    const users = usersOf(id, modules);
    if (users.atOnce.length + users.later.length > PAGES_AT_MOST) {
      throw new Error(`Expected at most ${PAGES_AT_MOST} pages to come to ${id}, got more.`);
    }
    if (users.atOnce.length !== atOnce || users.atOnce.length + users.later.length !== all) return null;
    return [users.atOnce.join('-'), ...(users.later.length > 0 ? ['later', ...users.later] : [])].join('-');
  };
}

function usersOf(id: string, modules: Modules): Users {
  const atOnce = new Set<string>();
  const all = new Set<string>();
  const seen = new Set<string>();
  const climb = (at: string, later: boolean): void => {
    if (seen.has(`${at} ${later}`)) return;
    seen.add(`${at} ${later}`);
    const info = modules.getModuleInfo(at);
    const component = ENTRY.exec(at)?.[1];
    if (info?.isEntry && component) {
      const page = SAME_PAGE[component] ?? component;
      all.add(page);
      if (!later) atOnce.add(page);
    }
    for (const importer of info?.importers ?? []) climb(importer, later);
    for (const importer of info?.dynamicImporters ?? []) climb(importer, true);
  };
  climb(id, false);
  return { atOnce: [...atOnce].sort(), later: [...all].filter((page) => !atOnce.has(page)).sort() };
}
