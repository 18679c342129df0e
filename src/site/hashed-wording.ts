import { createHash } from 'node:crypto';
import type { Wording, WordingText } from '../domain/letter/wording.ts';

/** The wording with the hash that packets name it by. */
export function hashedWording({ name, text }: WordingText): Wording {
  return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
}
