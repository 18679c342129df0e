import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type Channel,
  type ClaimOptions,
  claimDraft,
  type DraftClaim,
} from '../../../src/store/records/draft-claim.ts';
import { place } from '../samples.ts';

/** Locks and channels that the tabs of one test share. */
function browser() {
  const queues = new Map<string, (() => void)[]>();
  const channels = new Map<string, Set<Channel>>();

  async function request(
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> {
    const queue = queues.get(name);
    if (queue) {
      if (options.ifAvailable) return await callback(null);
      await new Promise<void>((resolve, reject) => {
        queue.push(resolve);
        options.signal?.addEventListener('abort', () => {
          queue.splice(queue.indexOf(resolve), 1);
          reject(options.signal?.reason);
        });
      });
    } else {
      queues.set(name, []);
    }
    try {
      return await callback({ name, mode: 'exclusive' });
    } finally {
      const next = queues.get(name)?.shift();
      if (next) next();
      else queues.delete(name);
    }
  }

  function openChannel(name: string): Channel {
    const peers = channels.get(name) ?? new Set();
    channels.set(name, peers);
    const channel: Channel = {
      onmessage: null,
      postMessage(message) {
        for (const peer of peers) {
          if (peer !== channel) peer.onmessage?.(new MessageEvent('message', { data: message }));
        }
      },
      close: () => void peers.delete(channel),
    };
    peers.add(channel);
    return channel;
  }

  return { locks: { request } as unknown as Pick<LockManager, 'request'>, openChannel };
}

const claims: DraftClaim[] = [];
afterEach(() => {
  for (const claim of claims.splice(0)) claim.release();
  vi.unstubAllGlobals();
});

function openTab(shared: Partial<ClaimOptions>, draftId = 'draft0001') {
  const onHolder = vi.fn();
  const onNews = vi.fn();
  const claim = claimDraft({ ...place, draftId, onHolder, onNews, ...shared });
  claims.push(claim);
  return { claim, onHolder, onNews };
}

describe('a draft that is open in two tabs', () => {
  test('is edited in the first, and the second is told', async () => {
    const shared = browser();
    const first = openTab(shared);
    await vi.waitFor(() => expect(first.onHolder).toHaveBeenLastCalledWith(true));
    const second = openTab(shared);
    await vi.waitFor(() => expect(second.onHolder).toHaveBeenLastCalledWith(false));
  });

  test('passes to the second when the first is closed', async () => {
    const shared = browser();
    const first = openTab(shared);
    const second = openTab(shared);
    await vi.waitFor(() => expect(second.onHolder).toHaveBeenLastCalledWith(false));
    first.claim.release();
    await vi.waitFor(() => expect(second.onHolder).toHaveBeenLastCalledWith(true));
  });

  test('is free for the next when the second has given up waiting', async () => {
    const shared = browser();
    const first = openTab(shared);
    const second = openTab(shared);
    await vi.waitFor(() => expect(second.onHolder).toHaveBeenCalledTimes(1));
    second.claim.release();
    first.claim.release();
    const third = openTab(shared);
    await vi.waitFor(() => expect(third.onHolder).toHaveBeenLastCalledWith(true));
    expect(second.onHolder).toHaveBeenCalledTimes(1);
  });

  test('brings news of what the other did with it', async () => {
    const shared = browser();
    const first = openTab(shared);
    const second = openTab(shared);
    const other = openTab(shared, 'draft0002');
    first.claim.announce({ event: 'saved', revision: 3 });
    expect(second.onNews).toHaveBeenCalledWith({ event: 'saved', revision: 3 });
    expect(other.onNews).not.toHaveBeenCalled();
    expect(first.onNews).not.toHaveBeenCalled();
  });

  test.each([['hello'], [null], [{ event: 'saved' }], [{ event: 'moved' }]])(
    'brings no news of %j',
    (message) => {
      const shared = browser();
      const { onNews } = openTab(shared);
      shared.openChannel('tietopyynto:0933696-9:/portaali/:draft:draft0001').postMessage(message);
      expect(onNews).not.toHaveBeenCalled();
    },
  );
});

describe('a browser without', () => {
  test('locks lets every tab edit', () => {
    vi.stubGlobal('navigator', {});
    expect(openTab({ openChannel: browser().openChannel }).onHolder).toHaveBeenLastCalledWith(true);
  });

  test('permission for locks lets every tab edit', async () => {
    const locks = { request: () => Promise.reject(new DOMException('refused', 'SecurityError')) };
    const { onHolder } = openTab({ ...browser(), locks });
    await vi.waitFor(() => expect(onHolder).toHaveBeenLastCalledWith(true));
  });

  test('channels brings no news, and announcing is no mistake', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { claim } = openTab({ locks: browser().locks });
    expect(() => claim.announce({ event: 'signed' })).not.toThrow();
  });
});
