import { StoreError } from './store-error.ts';

/** How long this tab waits for others to let an older database go: they are told after this, not before. */
const MS_BLOCKED = 1500;
/** An opening that answers nothing at all, as WebKit's has; long enough for a slow phone's disk. */
const MS_SILENT = 10_000;

/** What is awaited: an opening that may report that other tabs block it. */
interface Opening {
  open(): PromiseLike<unknown>;
  whenBlocked(told: () => void): void;
  /** Whether an older database stands still before the opening; asked when nothing is heard. */
  isBehindOlder(): Promise<boolean>;
}

/** Waits for an opening, and gives up with STORE_BLOCKED or STORE_UNAVAILABLE rather than hang. */
export function openPatiently(
  { open, whenBlocked, isBehindOlder }: Opening,
  onBlocked?: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => {
      reject(new StoreError('STORE_UNAVAILABLE', `Expected the database to open within ${MS_SILENT} ms.`));
    }, MS_SILENT);
    let blockade: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const beBlocked = (): void => {
      clearTimeout(silence);
      blockade ??= setTimeout(() => {
        onBlocked?.();
        reject(new StoreError('STORE_BLOCKED', 'Expected other tabs to let the older database go.'));
      }, MS_BLOCKED);
    };
    whenBlocked(beBlocked);
    // Browsers queue openings: only the first is told that it is blocked, and those behind it hear nothing.
    const question = setTimeout(async () => {
      if ((await isBehindOlder()) && !isOver) beBlocked();
    }, MS_BLOCKED);
    const stopWaiting = (): void => {
      isOver = true;
      clearTimeout(question);
      clearTimeout(silence);
      clearTimeout(blockade);
    };
    open().then(
      () => {
        stopWaiting();
        resolve();
      },
      (error) => {
        stopWaiting();
        reject(error);
      },
    );
  });
}

/** Resolves when the work has settled, however it went, or when its time is up. */
export function settledWithin(ms: number, work: () => unknown): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    Promise.resolve()
      .then(work)
      .catch(() => {})
      .finally(() => {
        clearTimeout(timer);
        resolve();
      });
  });
}
