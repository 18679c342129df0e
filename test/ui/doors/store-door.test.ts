import { beforeEach, expect, test, vi } from 'vitest';
import { basePathOf } from '../../../src/ui/doors/base-path.ts';
import { openStoreDoor } from '../../../src/ui/doors/store-door.ts';
import { aDraft, emptyBrowser, place } from '../../store/samples.ts';

beforeEach(emptyBrowser);

test('the door opens the device’s store', async () => {
  const { store, refusal } = await openStoreDoor(place);
  expect(store.keeping).toBe('device');
  expect(refusal).toBeUndefined();
});

test('the door opens a store in memory where the browser refuses, and says why', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const { store, refusal } = await openStoreDoor(place);
  expect(refusal).toBe('STORE_UNAVAILABLE');
  expect(store.keeping).toBe('memory');
  expect(await store.saveDraft(aDraft())).toMatchObject({ saved: true });
});

test.each([
  ['./', 'https://example.fi/', '/'],
  ['../', 'https://example.fi/pyynto/', '/'],
  ['../', 'https://example.fi/portaali/pyynto/#luonnos=draft0001', '/portaali/'],
  ['../', 'https://example.fi/portaali/pyynto/index.html', '/portaali/'],
])('the way %s from %s leads to %s', (root, page, path) => {
  expect(basePathOf(root, page)).toBe(path);
});

test('the door hands out a locked store, and says so', async () => {
  const { device } = await openStoreDoor({ ...place, keyring: { vault: undefined } });
  await device?.turnOnLock('yö on pitkä ja hevonen syö', 10);
  const locked = await openStoreDoor({ ...place, keyring: { vault: undefined } });
  expect(locked.refusal).toBe('STORE_LOCKED');
  await expect(locked.store.listDrafts()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
});
