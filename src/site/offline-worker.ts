import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** Where the worker lies in the site: at the root, since a worker answers only for what is below it. */
export const OFFLINE_WORKER = 'offline.js';

/** What no page needs: papers for whoever publishes the portal or looks at how it was made. */
const NOT_NEEDED =
  /^(?:headers\/|origin-root\/|_headers$|robots\.txt$|licenses\.txt$|sbom\.cdx\.json$|SHA256SUMS$|request\.schema\.json$|404\.html$|offline\.js$)|(?:^|\/)\.|\.atom$|\.jsonld$|\.tilt\.json$/;

/** Bytes from which on a program is kept for those alone who have used it: what reads the PDF files of an answer. */
const HEAVY = 1_000_000;

/** The Vite plugin that builds the service worker beside the pages, under a name that never changes. */
export function offlineWorker() {
  const id = fileURLToPath(new URL('../offline/offline-worker.ts', import.meta.url));
  return {
    name: 'offline-worker',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): void }) {
      this.emitFile({ type: 'chunk', id, fileName: OFFLINE_WORKER });
    },
  };
}

/**
 * The built worker with the list of what it keeps: the whole site but for a heavy part or two, so that whoever has seen
 * one page can read, write, sign and check without a network. What only one language's pages need stands apart, by the
 * language's folder, `''` for that of the pages at the root: nobody keeps a language that they have not visited.
 */
export function fillOfflineWorker(
  program: string,
  site: ReadonlyMap<string, Uint8Array>,
  folders: readonly string[] = [],
): string {
  const paths = [...site]
    .filter(([path, { length }]) => !NOT_NEEDED.test(path) && length < HEAVY)
    .map(([path]) => path)
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n`).update(site.get(path) as Uint8Array);
  const owner = ownersOf(paths, site, folders);
  const addressesOf = (folder: string | undefined): string[] =>
    paths
      .filter((path) => owner.get(path) === folder)
      .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
  const languages = folders.length === 0 ? [] : ['', ...folders];
  const offline = {
    build: hash.digest('hex').slice(0, 16),
    files: addressesOf(undefined),
    languages: Object.fromEntries(languages.map((folder) => [folder, addressesOf(folder)])),
  };
  return `const OFFLINE=${JSON.stringify(offline)};\n${program}`;
}

/** Which language's pages alone come to a file, by its folder; what more of them come to, or none, has no owner. */
function ownersOf(
  paths: readonly string[],
  site: ReadonlyMap<string, Uint8Array>,
  folders: readonly string[],
): ReadonlyMap<string, string> {
  const users = new Map<string, Set<string>>();
  if (folders.length === 0) return new Map();
  const decoder = new TextDecoder();
  const programs = paths.filter((path) => path.endsWith('.js') && path.includes('/'));
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const visit = (path: string, folder: string): void => {
    const known = users.get(path) ?? new Set<string>();
    if (known.has(folder)) return;
    users.set(path, known.add(folder));
    const text = decoder.decode(site.get(path));
    for (const program of programs) if (text.includes(nameOf(program))) visit(program, folder);
  };
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    visit(path, folders.find((folder) => path.startsWith(`${folder}/`)) ?? '');
  }
  return new Map(
    [...users].flatMap(([path, [folder, ...others]]): [string, string][] =>
      folder !== undefined && others.length === 0 ? [[path, folder]] : [],
    ),
  );
}

/**
 * The worker of a portal that is no longer to work offline: it takes the place of every earlier one at once, forgets
 * what they kept and goes. Browsers that have one ask for the file again at each visit, so it has to stay.
 */
export const REMOVED_WORKER = `addEventListener('install',()=>skipWaiting());
addEventListener('activate',(event)=>event.waitUntil((async()=>{
for(const name of await caches.keys())if(name.startsWith('tietopyynto '+registration.scope+' '))await caches.delete(name);
await registration.unregister();
})()));
`;
