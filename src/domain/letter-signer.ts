import type { Letter } from './letter-shape.ts';

/** The name that the electronic signature and its key carry. */
export function signerOf({ name, signer }: Pick<Letter, 'name' | 'signer'>): string {
  return signer ?? name;
}
