import type { Draft } from '../../domain/records/draft.ts';
import { encodeHex } from '../../platform/hex.ts';

/** Where the store takes time and chance from; tests bring their own. */
export interface Surroundings {
  /** The instant in UTC, as `toISOString` writes it. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** The browser's clock and random numbers. */
export const SURROUNDINGS: Surroundings = {
  now: () => new Date().toISOString(),
  newId: randomId,
};

/** A draft that nobody has saved yet. */
export function newDraft(values: Draft['values'], { now, newId }: Surroundings = SURROUNDINGS): Draft {
  const at = now();
  return {
    id: newId(),
    version: 1,
    revision: 0,
    createdAt: at,
    savedAt: at,
    step: 1,
    values,
    insisted: [],
  };
}

/** 128 random bits in hex. `crypto.randomUUID` is missing where the page is not served over https. */
function randomId(): string {
  return encodeHex(crypto.getRandomValues(new Uint8Array(16)));
}
