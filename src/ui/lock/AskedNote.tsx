import { lockWords as words } from '#words/lock.ts';
import { pageLock } from '../doors/page-lock.ts';
import { useLoaded } from '../parts/use-loaded.ts';

/** How often this browser asks for the passphrase; nothing until it has shown what it can do. */
export function AskedNote() {
  const { loaded: handsOver } = useLoaded(pageLock.handsOver);
  if (handsOver === undefined) return null;
  return <p class="note">{handsOver ? words.asked.once : words.asked.eachPage}</p>;
}
