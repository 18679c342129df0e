import { checkWords } from '#words/check.ts';
import { verdictWords } from '#words/verdicts.ts';
import type { CheckedFile } from '../doors/verify-door.ts';

/** What the result means, in a sentence. */
export function sentenceOf(checked: CheckedFile): string {
  if (checked.kind === 'unreadable') return checkWords.unreadable[checked.code];
  if (checked.kind === 'packet') return verdictWords[checked.verdict.code];
  if (checked.seal.verdict !== 'valid') return checkWords.paper.invalid;
  return checked.isResaved ? checkWords.paper.resaved : checkWords.paper.valid;
}

/** What was expected and what came instead, for a developer; undefined where all is said. */
export function developerDetailOf(checked: CheckedFile): string | undefined {
  if (checked.kind === 'unreadable') return undefined;
  const verdict = checked.kind === 'packet' ? checked.verdict : checked.seal;
  return 'detail' in verdict ? `${verdict.code}: ${verdict.detail}` : undefined;
}
