/** News of the lock from another page of the portal. */
type LockNews =
  /** A lock is about to be turned on: nothing may be written in the clear without looking first. */
  | 'locking'
  /** Every page is to forget its keys, and what it shows. */
  | 'lock'
  /** A person is using the portal there. */
  | 'active';

const NEWS: readonly unknown[] = ['locking', 'lock', 'active'] satisfies LockNews[];

/** The way to the portal's other pages, and to this page's other connections to the store. */
export interface LockChannel {
  tell(news: LockNews): void;
  close(): void;
}

/** Opens the channel under the database's name; it hears nothing of itself, and without BroadcastChannel nothing. */
export function openLockChannel(name: string, onNews: (news: LockNews) => void): LockChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, close() {} };
  const channel = new BroadcastChannel(`${name}:lock`);
  channel.onmessage = ({ data }) => {
    // A page of another release may say something else.
    if (NEWS.includes(data)) onNews(data);
  };
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}
