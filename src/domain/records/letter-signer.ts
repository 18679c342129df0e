import type { Letter } from '../letter/letter-shape.ts';
import type { PublicKey } from './request-file.ts';

/** The name that the electronic signature and its key carry. */
export function signerOf({ name, signer }: Pick<Letter, 'name' | 'signer'>): string {
  return signer ?? name;
}

/** Whether a following letter would be signed with another key than the first one was. */
export function isKeyNew(first: PublicKey, now: PublicKey | undefined): boolean {
  return first.x !== now?.x || first.y !== now.y;
}
