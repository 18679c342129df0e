/** Tells other tabs, and whatever holds keys, that everything under the name is being deleted. */
export function tellWiped(name: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(channelName(name));
  channel.postMessage('wiped');
  channel.close();
}

/** Calls back when another tab deletes everything under the name; returns how to stop listening. */
export function whenWiped(name: string, onWiped: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(channelName(name));
  channel.onmessage = onWiped;
  return () => channel.close();
}

function channelName(name: string): string {
  return `${name}:wipe`;
}
