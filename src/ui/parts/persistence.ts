/** Whether the browser promised to keep what is stored: it did, it did not, or it makes no such promises. */
export type Persistence = 'granted' | 'refused' | 'notOffered';

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** Asks the browser to keep what is stored until the person deletes it. Some browsers ask the person first. */
export function askPersistence(storage: Manager | undefined = storageManager()): Promise<Persistence> {
  return answerOf(() => storage?.persist?.());
}

/** What the browser promised before. */
export function findPersistence(storage: Manager | undefined = storageManager()): Promise<Persistence> {
  return answerOf(() => storage?.persisted?.());
}

/** The bytes that this origin has stored, all its pages together; undefined where the browser does not say. */
export async function findUsage(
  storage: Manager | undefined = storageManager(),
): Promise<number | undefined> {
  try {
    return (await storage?.estimate?.())?.usage;
  } catch {
    return undefined;
  }
}

async function answerOf(ask: () => Promise<boolean> | undefined): Promise<Persistence> {
  try {
    const isKept = await ask();
    if (isKept === undefined) return 'notOffered';
    return isKept ? 'granted' : 'refused';
  } catch {
    // A browser that refuses to be asked promises nothing.
    return 'notOffered';
  }
}

/** Missing where the page is not served over https. */
function storageManager(): Manager | undefined {
  return globalThis.navigator?.storage;
}
