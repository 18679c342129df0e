/** What can go wrong with storage; the codes never change once released. */
export type StoreErrorCode =
  /** There is no usable storage: no indexedDB, refused by the browser, or it did not open. */
  | 'STORE_UNAVAILABLE'
  /** The quota or the disk is full. */
  | 'STORE_FULL'
  /** The database belongs to a newer release than this page. */
  | 'STORE_NEWER'
  /** Another tab holds an older database open and does not let go. */
  | 'STORE_BLOCKED'
  /** A passphrase locks the records, and nobody has given it here. */
  | 'STORE_LOCKED'
  /** Everything was deleted in another tab; this page keeps nothing any more. */
  | 'STORE_DELETED'
  /** The connection was lost, and opening it again did not help. */
  | 'STORE_LOST';

/** A failure of storage with a stable code; the browser's own error is its `cause`. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** The StoreError that a failed opening amounts to: whatever the reason, there is no storage to use. */
export function openingError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const names = errorNames(error);
  if (names.some((name) => FULL.has(name))) {
    return new StoreError('STORE_FULL', 'Expected room for the database, got a full storage.', error);
  }
  if (names.includes('VersionError')) {
    return new StoreError('STORE_NEWER', 'Expected a database of this release, got a newer one.', error);
  }
  return new StoreError('STORE_UNAVAILABLE', 'Expected the database to open, and it did not.', error);
}

/** The StoreError that a failed transaction amounts to, or the error itself where the mistake is ours. */
export function workingError(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const names = errorNames(error);
  if (names.some((name) => FULL.has(name))) {
    return new StoreError('STORE_FULL', 'Expected room for the record, got a full storage.', error);
  }
  if (names.includes('VersionError')) {
    return new StoreError('STORE_NEWER', 'Expected a database of this release, got a newer one.', error);
  }
  if (names.some((name) => REFUSED.has(name))) {
    return new StoreError('STORE_UNAVAILABLE', 'Expected storage to be allowed, and it was refused.', error);
  }
  if (names.some((name) => LOST.has(name))) {
    return new StoreError('STORE_LOST', 'Expected a transaction to complete, and it was lost.', error);
  }
  return error;
}

/** The StoreError of writing to a database that belongs to a newer release. */
export function outdated(cause?: unknown): StoreError {
  return new StoreError('STORE_NEWER', 'Expected to write, but a newer release owns the database.', cause);
}

const FULL = new Set(['QuotaExceededError']);
const REFUSED = new Set(['SecurityError', 'MissingAPIError']);
/** WebKit says UnknownError for a lost server process; the others follow when a connection goes under us. */
const LOST = new Set([
  'UnknownError',
  'NotReadableError',
  'InvalidStateError',
  'AbortError',
  'TimeoutError',
  'DatabaseClosedError',
  'OpenFailedError',
  'TransactionInactiveError',
]);

/** The names of an error and of those that it wraps: a full disk arrives as an AbortError around the reason. */
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let current = error as { name?: string; inner?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; current && depth < 5; depth += 1) {
    if (typeof current.name === 'string') names.push(current.name);
    current = (current.inner ?? current.cause) as typeof current;
  }
  return names;
}
