import { doubtWords } from '#words/letter-doubts.ts';
import type { Doubt } from '../../domain/received/letter-doubts.ts';

/** What a doubt says. */
export function doubtText(doubt: Doubt): string {
  // Each code has the words for its own members.
  return (doubtWords[doubt.code] as (members: Doubt) => string)(doubt);
}
