import { useRef, useState } from 'preact/hooks';
import type { Timeline } from '../../domain/life/timeline.ts';
import type { RequestEntry } from './entry.ts';
import type { RequestStore } from './use-request-store.ts';

/** How many hits are shown; more words find fewer. */
export const MOST_HITS = 50;

/** What is searched for and what was found. */
export interface SearchState {
  readonly text: string;
  /** Undefined while nothing is searched for, or before the first answer. */
  readonly found?: readonly RequestEntry[] | undefined;
}

/** Searches as one types. One search runs at a time, and the latest words are always the last to be searched. */
export function useSearch(store: RequestStore, entryOf: (timeline: Timeline) => RequestEntry) {
  const [state, setState] = useState<SearchState>({ text: '' });
  const wanted = useRef('');
  const isRunning = useRef(false);

  async function run(): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    let searched: string | undefined;
    while (wanted.current.trim() !== '' && wanted.current !== searched) {
      searched = wanted.current;
      const text = searched;
      const found = await store.attempt((opened) => opened.searchTimelines(text, MOST_HITS));
      if (wanted.current === text) setState({ text, found: found?.value.map(entryOf) ?? [] });
    }
    isRunning.current = false;
  }

  return {
    state,
    search(text: string): void {
      wanted.current = text;
      setState((before) => ({ text, ...(text.trim() === '' ? {} : { found: before.found }) }));
      void run();
    },
    /** Searches for the same words in what may have changed. */
    again: (): void => void run(),
  };
}
