import type { CheckedItem, Verifier } from '../doors/verify-door.ts';
import type { Subject } from './subjects.ts';

/** Fewer files than these are checked before a second worker has drawn its first letter. */
const FILES_FOR_TWO = 12;

/** How many verifiers are worth their start for so many files, on a device with so many processors. */
export function verifiersFor(files: number, processors: number): number {
  return files >= FILES_FOR_TWO && processors > 1 ? 2 : 1;
}

interface Batch {
  /** Each takes the next file as soon as it is done with one. */
  readonly verifiers: readonly Pick<Verifier, 'check'>[];
  /** Hears of each file, and of each one inside it, with how many files are done. */
  onFile(done: number, path: readonly string[]): void;
  /** Whether nobody waits for the batch any more. */
  isOver(): boolean;
}

/** Checks the files side by side; resolves with what each of them holds, in the files' own order. */
export async function checkBatch(
  subjects: readonly Subject[],
  { verifiers, onFile, isOver }: Batch,
): Promise<CheckedItem[][]> {
  const found: CheckedItem[][] = subjects.map(() => []);
  const waiting = subjects.entries();
  let done = 0;
  const work = async (verifier: Pick<Verifier, 'check'>): Promise<void> => {
    for (const [index, { name, content }] of waiting) {
      found[index] = await verifier.check(name, content, (path) => {
        if (!isOver()) onFile(done, path);
      });
      if (isOver()) return;
      done += 1;
    }
  };
  await Promise.all(verifiers.map(work));
  return found;
}
