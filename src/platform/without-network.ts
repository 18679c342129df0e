/*
 * Imported first by every worker: takes away what a worker could send with. The page's policy forbids it already, but it
 * binds a worker only where the host sends it as a header. Scripts of the site still load, as imports need none of these.
 */

const SENDERS = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'],
  ...['importScripts', 'Worker', 'SharedWorker', 'caches', 'RTCPeerConnection', 'BackgroundFetchManager'],
];

/** Takes the names from the object and from whatever it inherits them from. */
export function dropNetwork(scope: object, names: readonly string[] = SENDERS): void {
  for (const name of names) {
    for (let owner: object | null = scope; owner !== null; owner = Object.getPrototypeOf(owner)) {
      if (Object.hasOwn(owner, name)) Reflect.deleteProperty(owner, name);
    }
    // What could not be deleted is covered, and cannot be put back.
    Reflect.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
  }
}

// A page's window and Node's scope are no worker's, and keep their own.
const { WorkerGlobalScope: Scope } = globalThis as { WorkerGlobalScope?: abstract new () => object };
if (Scope && globalThis instanceof Scope) dropNetwork(globalThis);
