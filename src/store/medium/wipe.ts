import { databaseName, type PortalPlace } from './database-name.ts';
import { findFactory } from './exact-factory.ts';
import { tellWiped } from './wipe-news.ts';

/** What is still there after everything was deleted: nothing, unless the browser would not. */
export interface Leftovers {
  /** Names of this portal's databases. */
  readonly databases: readonly string[];
  /** Names of this portal's caches. */
  readonly caches: readonly string[];
  /** False where the browser does not list databases, so that only its word for the deletion is known. */
  readonly isProven: boolean;
}

/** How often a database is deleted again that another tab has made anew meanwhile. */
const ATTEMPTS = 3;
/** How long a tab that does not let the database go may hold the deletion up. */
const MS_BLOCKED = 3000;

/**
 * Deletes this portal's database, with its keys, and its caches; those of other portals on the origin stay. It
 * needs no open store, so it works on a locked or broken one too. Resolves with what is left.
 */
export async function wipe(place: PortalPlace): Promise<Leftovers> {
  const name = databaseName(place);
  tellWiped(name);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await deleteDatabase(name);
    if (!(await databasesNamed(name)).length) break;
  }
  for (const cache of await cachesOf(name)) await globalThis.caches.delete(cache);
  return {
    databases: await databasesNamed(name),
    caches: await cachesOf(name),
    isProven: typeof findFactory().databases === 'function',
  };
}

/** Resolves when the deletion is done, was refused or is held up: what is left is looked at afterwards. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = findFactory().deleteDatabase(name);
    const settle = (): void => resolve();
    request.onsuccess = settle;
    request.onerror = settle;
    request.onblocked = () => setTimeout(settle, MS_BLOCKED);
  });
}

async function databasesNamed(name: string): Promise<string[]> {
  const all = (await findFactory().databases?.()) ?? [];
  return all.flatMap((database) => (database.name === name ? [name] : []));
}

/** The caches that carry the database's name: each portal names its own so. */
async function cachesOf(name: string): Promise<string[]> {
  const names = (await globalThis.caches?.keys()) ?? [];
  return names.filter((cache) => cache === name || cache.startsWith(`${name}:`));
}
