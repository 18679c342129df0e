import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keyHolder } from '../../../src/store/lock/key-holder.ts';
import { openStore } from '../../../src/store/store.ts';
import type { IdleOptions } from '../../../src/ui/doors/idle-watch.ts';
import type { KeyHolder } from '../../../src/ui/doors/key-holder-door.ts';
import { createPageLock } from '../../../src/ui/doors/page-lock.ts';
import { aDraft, emptyBrowser, place } from '../../store/samples.ts';

const PASSPHRASE = 'yö on pitkä ja hevonen syö';

/** The worker that all pages of a test share, and how long it takes to answer. */
let shared = keyHolder<object>(Date.now);
let answering = Promise.resolve();

/** A page's way to it. */
function holderOf(): KeyHolder {
  const page = {};
  // Pages of a test before hear the news still.
  const own = shared;
  return {
    take: async (vaultId) => {
      await answering;
      return own.take(page, vaultId);
    },
    keep: (vault, minutes) => own.keep(page, vault, minutes),
    touch: vi.fn(() => own.touch()),
    forget: async () => own.forget(),
    handsOver: async () => true,
  };
}

/** A page with an open store; what its watch is told can be played from outside. */
async function openPage(openHolder: () => Promise<KeyHolder> = async () => holderOf()) {
  const reload = vi.fn();
  const watches: (IdleOptions & { touch: () => void; stop: () => void })[] = [];
  const findHolder = vi.fn(openHolder);
  const startWatch = (options: IdleOptions) => {
    const watch = { ...options, touch: vi.fn(), stop: vi.fn() };
    watches.push(watch);
    return watch;
  };
  const lock = createPageLock(reload, startWatch, findHolder);
  const store = await openStore({ ...place, keyring: lock.keyring });
  lock.attend(place, store);
  return { lock, store, reload, watches, findHolder };
}

async function openLockedPage() {
  const first = await openPage();
  await first.store.saveDraft(aDraft());
  await first.store.turnOnLock(PASSPHRASE, 5);
  const page = await openPage();
  expect(page.store.isLocked).toBe(true);
  return page;
}

beforeEach(() => {
  emptyBrowser();
  shared = keyHolder(Date.now);
  answering = Promise.resolve();
});

describe('the lock of a page', () => {
  test('opens with the passphrase only, and watches for the chosen time then', async () => {
    const { lock, store, watches } = await openLockedPage();
    expect(await lock.unlock('aivan toinen lause')).toBe(false);
    expect(watches).toEqual([]);
    expect(await lock.unlock(PASSPHRASE)).toBe(true);
    expect(watches).toMatchObject([{ minutes: 5 }]);
    expect(await store.listDrafts()).toHaveLength(1);
  });

  test('saves what is unsaved before it comes down, and stays up where that fails', async () => {
    const { lock, reload, watches } = await openLockedPage();
    await lock.unlock(PASSPHRASE);
    let isSaved = false;
    const stop = lock.beforeLocking(async () => isSaved);
    watches[0]?.onIdle();
    await vi.waitFor(() => expect(reload).not.toHaveBeenCalled());
    await lock.lockNow();
    expect(reload).not.toHaveBeenCalled();
    isSaved = true;
    await lock.lockNow();
    expect(reload).toHaveBeenCalledTimes(1);
    stop();
  });

  test('comes down with that of another page, and hears that somebody is there', async () => {
    const page = await openLockedPage();
    const other = await openPage();
    await page.lock.unlock(PASSPHRASE);
    await other.lock.unlock(PASSPHRASE);
    page.watches[0]?.onActive();
    await vi.waitFor(() => expect(other.watches[0]?.touch).toHaveBeenCalled());
    expect(page.watches[0]?.touch).not.toHaveBeenCalled();
    await page.lock.lockNow();
    await vi.waitFor(() => expect(other.reload).toHaveBeenCalled());
  });

  test('turned on in one page comes down in another that had everything open, not in its own', async () => {
    const page = await openPage();
    const other = await openPage();
    await page.store.turnOnLock(PASSPHRASE, 10);
    await page.lock.changed(page.store);
    await vi.waitFor(() => expect(other.reload).toHaveBeenCalled());
    expect(page.reload).not.toHaveBeenCalled();
    expect(page.watches).toHaveLength(1);
    await page.store.turnOffLock(PASSPHRASE);
    await page.lock.changed(page.store);
    expect(page.watches[0]?.stop).toHaveBeenCalled();
    expect(page.watches).toHaveLength(1);
  });
});

describe('the next page', () => {
  async function openedPage() {
    const page = await openLockedPage();
    await page.lock.unlock(PASSPHRASE);
    return page;
  }

  test('is open with the keys of the one before, and watches for the same time', async () => {
    await openedPage();
    const next = await openPage();
    expect(next.store.isLocked).toBe(true);
    expect(await next.lock.takeOver(next.store, vi.fn())).toBe(true);
    expect(await next.store.listDrafts()).toHaveLength(1);
    expect(next.watches).toMatchObject([{ minutes: 5 }]);
  });

  test('asks nobody for keys where there is no lock', async () => {
    const page = await openPage();
    expect(await page.lock.takeOver(page.store, vi.fn())).toBe(false);
    expect(page.findHolder).not.toHaveBeenCalled();
  });

  test.each([
    ['it was locked', async ({ lock }) => lock.lockNow()],
    ['its time was over', async ({ watches }) => watches[0]?.onIdle()],
    ['the passphrase was changed', async ({ lock }) => lock.passphraseChanged()],
  ] satisfies [string, (page: Awaited<ReturnType<typeof openedPage>>) => Promise<void>][])(
    'asks for the passphrase after %s',
    async (_, act) => {
      await act(await openedPage());
      const next = await openPage();
      expect(await next.lock.takeOver(next.store, vi.fn())).toBe(false);
      await expect(next.store.listDrafts()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    },
  );

  test('gets no keys of a lock that was turned off', async () => {
    const page = await openedPage();
    const { vaultId = '' } = (await page.store.loadLock()) ?? {};
    await page.store.turnOffLock(PASSPHRASE);
    await page.lock.changed(page.store);
    expect(shared.take({}, vaultId)).toBeUndefined();
  });

  test('stays open where a page comes back out of the browser’s memory, and is loaded anew', async () => {
    const page = await openedPage();
    page.watches[0]?.onBack();
    await vi.waitFor(() => expect(page.reload).toHaveBeenCalled());
    const next = await openPage();
    expect(await next.lock.takeOver(next.store, vi.fn())).toBe(true);
  });

  test('that only heard of a lock lets the keys of the page be that turned it on', async () => {
    const page = await openPage();
    const other = await openPage();
    await page.store.turnOnLock(PASSPHRASE, 10);
    await page.lock.changed(page.store);
    await vi.waitFor(() => expect(other.reload).toHaveBeenCalled());
    const next = await openPage();
    expect(await next.lock.takeOver(next.store, vi.fn())).toBe(true);
  });

  test('asks for the passphrase when the keys do not come in a second, and opens when they come late', async () => {
    await openedPage();
    let answer = (): void => {};
    answering = new Promise((resolve) => {
      answer = resolve;
    });
    const next = await openPage();
    const onLate = vi.fn();
    expect(await next.lock.takeOver(next.store, onLate)).toBe(false);
    expect(onLate).not.toHaveBeenCalled();
    answer();
    await vi.waitFor(() => expect(onLate).toHaveBeenCalledTimes(1));
    expect(await next.store.listDrafts()).toHaveLength(1);
  });

  test('asks for it where the program that hands over cannot be had', async () => {
    const page = await openPage(() => Promise.reject(new TypeError('Failed to fetch')));
    await page.store.saveDraft(aDraft());
    await page.store.turnOnLock(PASSPHRASE, 5);
    await page.lock.changed(page.store);
    const next = await openPage(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await next.lock.takeOver(next.store, vi.fn())).toBe(false);
    expect(await next.lock.handsOver()).toBe(false);
    expect(await next.lock.unlock(PASSPHRASE)).toBe(true);
    await next.lock.lockNow();
    expect(next.reload).toHaveBeenCalled();
  });

  test('holds the keys up while somebody is there', async () => {
    const page = await openedPage();
    const touched = vi.spyOn(shared, 'touch');
    page.watches[0]?.onActive();
    expect(touched).toHaveBeenCalled();
  });
});
