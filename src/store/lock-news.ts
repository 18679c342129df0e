/** News of the lock from another page of the portal. */
export type LockNews =
  /** A lock is about to be turned on: nothing may be written in the clear without looking first. */
  | 'locking'
  /** Every page is to forget its keys, and what it shows. */
  | 'lock'
  /** A person is using the portal there. */
  | 'active';

const NEWS: readonly unknown[] = ['locking', 'lock', 'active'] satisfies LockNews[];

/** Tells the other pages under the database's name. */
export function tellLockNews(name: string, news: LockNews): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(channelName(name));
  channel.postMessage(news);
  channel.close();
}

/** Calls back with news from other pages; returns how to stop listening. Without BroadcastChannel none come. */
export function whenLockNews(name: string, onNews: (news: LockNews) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(channelName(name));
  channel.onmessage = ({ data }) => {
    // A page of another release may say something else.
    if (NEWS.includes(data)) onNews(data);
  };
  return () => channel.close();
}

function channelName(name: string): string {
  return `${name}:lock`;
}
