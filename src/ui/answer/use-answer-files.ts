import { useEffect, useRef, useState } from 'preact/hooks';
import { answerReview } from '#words/answer-review.ts';
import { LIMITS, type ReadFile } from '../../exchange/reading/read-file.ts';
import { readAnswer } from '../doors/answer-door.ts';

const words = answerReview.files;

/** A file that came with the answer, and the way to its bytes. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  load(): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** A file of the answer after it was looked at; `isUnreadable` where not even its bytes could be had. */
export interface OpenedFile extends ReadFile {
  readonly isUnreadable?: true;
}

interface AnswerFilesState {
  readonly files: readonly OpenedFile[];
  /** What a live region says. */
  readonly message: string;
}

/** Reads the answer's files, one after another: those that are kept, then those that are opened here. */
export function useAnswerFiles(kept: readonly KeptFile[]) {
  const [state, setState] = useState<AnswerFilesState>({ files: [], message: '' });
  const isGone = useRef(false);

  async function open({ name, size, load }: Omit<KeptFile, 'id'>): Promise<void> {
    if (isGone.current) return;
    setState((before) => ({ ...before, message: words.reading(name) }));
    const read = await readWithin(name, size, load);
    if (isGone.current) return;
    setState(({ files }) => ({ files: [...files, read], message: words.read(files.length + 1) }));
  }

  useEffect(() => {
    isGone.current = false;
    void (async () => {
      for (const file of kept) await open(file);
    })();
    return () => {
      isGone.current = true;
    };
  }, []);

  return {
    ...state,
    async openFiles(chosen: readonly File[]): Promise<void> {
      for (const file of chosen) {
        const load = async () => new Uint8Array(await file.arrayBuffer());
        await open({ name: file.name, size: file.size, load });
      }
    },
  };
}

/** What the file holds; one that is too large is not even taken into memory. */
async function readWithin(name: string, size: number, load: KeptFile['load']): Promise<OpenedFile> {
  const nothing = { name, parts: [], inner: [] };
  if (size > LIMITS.bytes) return { ...nothing, problem: 'too-large' };
  const bytes = await load().catch(() => undefined);
  return bytes ? readAnswer(name, bytes) : { ...nothing, isUnreadable: true };
}
