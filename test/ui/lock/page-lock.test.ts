import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/store/store.ts';
import type { IdleOptions } from '../../../src/ui/lock/idle-watch.ts';
import { createPageLock } from '../../../src/ui/lock/page-lock.ts';
import { aDraft, emptyBrowser, place } from '../../store/samples.ts';

const PASSPHRASE = 'yö on pitkä ja hevonen syö';

/** A page with an open store; what its watch is told can be played from outside. */
async function openPage() {
  const reload = vi.fn();
  const watches: (IdleOptions & { touch: () => void; stop: () => void })[] = [];
  const lock = createPageLock(reload, (options) => {
    const watch = { ...options, touch: vi.fn(), stop: vi.fn() };
    watches.push(watch);
    return watch;
  });
  const store = await openStore({ ...place, keyring: lock.keyring });
  lock.attend(place, store);
  return { lock, store, reload, watches };
}

async function openLockedPage() {
  const first = await openPage();
  await first.store.saveDraft(aDraft());
  await first.store.turnOnLock(PASSPHRASE, 5);
  const page = await openPage();
  expect(page.store.isLocked).toBe(true);
  return page;
}

beforeEach(emptyBrowser);

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
