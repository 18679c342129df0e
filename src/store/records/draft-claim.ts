import { databaseName, type PortalPlace } from '../medium/database-name.ts';

/** News of one draft from another tab. */
type DraftNews =
  | { readonly event: 'saved'; readonly revision: number }
  | { readonly event: 'signed' | 'deleted' };

/** Which draft is claimed, whom to tell, and the browser's means, which tests replace. */
export interface ClaimOptions extends PortalPlace {
  readonly draftId: string;
  /** Whether this tab is the one that edits the draft; told again when the other tab lets go. */
  onHolder(isHolder: boolean): void;
  onNews(news: DraftNews): void;
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  readonly openChannel?: ((name: string) => Channel) | undefined;
}

/** The part of a BroadcastChannel that a claim uses. */
export interface Channel {
  postMessage(message: unknown): void;
  close(): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** A tab's claim to edit a draft. A courtesy: the revision check in `saveDraft` is the guard. */
export interface DraftClaim {
  /** Whether no other tab can be editing the draft: this one has the lock. */
  isSole(): boolean;
  /** Tells other tabs what became of the draft here. */
  announce(news: DraftNews): void;
  /** Lets another tab edit, as this one stops doing so. */
  release(): void;
}

/**
 * Claims a draft for this tab. Where the browser has no Web Locks, every tab is the holder; where it has no
 * BroadcastChannel, no news come.
 */
export function claimDraft(options: ClaimOptions): DraftClaim {
  const { draftId, onHolder, onNews } = options;
  const { locks = globalThis.navigator?.locks, openChannel = findChannel() } = options;
  const name = `${databaseName(options)}:draft:${draftId}`;
  const given = new AbortController();
  let letGo: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let hasLock = false;
  const hold = (): Promise<void> => {
    hasLock = true;
    if (!given.signal.aborted) onHolder(true);
    return released;
  };

  async function claim(manager: Pick<LockManager, 'request'>): Promise<void> {
    let isElsewhere = false;
    await manager.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) return await hold();
      isElsewhere = true;
    });
    if (!isElsewhere || given.signal.aborted) return;
    onHolder(false);
    await manager.request(name, { signal: given.signal }, hold);
  }

  if (locks) {
    claim(locks).catch((error) => {
      // An aborted wait is our own release; locks that are refused leave this tab as free as without them.
      if (!given.signal.aborted && error) onHolder(true);
    });
  } else {
    onHolder(true);
  }

  const channel = openChannel?.(name);
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (isNews(data)) onNews(data);
    };
  }
  return {
    isSole: () => hasLock && !given.signal.aborted,
    announce: (news) => channel?.postMessage(news),
    release() {
      given.abort();
      letGo();
      channel?.close();
    },
  };
}

function findChannel(): ((name: string) => Channel) | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : (name) => new BroadcastChannel(name);
}

/** A tab with an older or newer page may say something else. */
function isNews(data: unknown): data is DraftNews {
  if (typeof data !== 'object' || data === null || !('event' in data)) return false;
  if (data.event === 'saved') return 'revision' in data && Number.isInteger(data.revision);
  return data.event === 'signed' || data.event === 'deleted';
}
