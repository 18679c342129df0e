import { useEffect, useRef } from 'preact/hooks';

/** What an entry of the browser's history says: nothing that was typed, and nothing that the address shows. */
interface StepEntry {
  readonly draft: string;
  readonly step: number;
  /** Whether the letter lies open over the step. */
  readonly isLetterOpen: boolean;
  /** How many of the form's entries lie before it. */
  readonly index: number;
}

interface Shown {
  readonly draft: string;
  readonly step: number;
  readonly isLetterOpen: boolean;
  /** Whether the letter is signed: from then on there is no step to go back to. */
  readonly isFrozen: boolean;
  show(step: number, isLetterOpen: boolean): void;
}

/**
 * Gives each step its own entry in the browser's history, and the open letter another, so that Back goes one step back
 * and closes the letter instead of leaving the form. Back from a signed letter leaves the form at once.
 */
export function useStepHistory(shown: Shown): void {
  const latest = useRef(shown);
  latest.current = shown;
  const { draft, step, isLetterOpen, isFrozen } = shown;

  useEffect(() => {
    const entry = entryOf(history.state);
    const next = { draft, step, isLetterOpen };
    if (entry?.draft === draft && entry.step === step && entry.isLetterOpen === isLetterOpen) return;
    if (entry?.draft !== draft || isFrozen) {
      history.replaceState({ ...next, index: entry?.index ?? 0 }, '');
    } else if (entry.step === step && !isLetterOpen) {
      // Closed by its own button: its entry goes too.
      history.back();
    } else {
      history.pushState({ ...next, index: entry.index + 1 }, '');
    }
  }, [draft, step, isLetterOpen, isFrozen]);

  useEffect(() => {
    const onPopState = ({ state }: PopStateEvent): void => {
      const entry = entryOf(state);
      const now = latest.current;
      if (entry?.draft !== now.draft) return;
      if (now.isFrozen) history.go(-1 - entry.index);
      else now.show(entry.step, entry.isLetterOpen);
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);
}

/** Whether the history's entry is one of the draft's, whatever its address says. */
export function isEntryOf(draft: string): boolean {
  return entryOf(history.state)?.draft === draft;
}

function entryOf(state: unknown): StepEntry | undefined {
  return typeof state === 'object' && state !== null && 'draft' in state && 'step' in state
    ? (state as StepEntry)
    : undefined;
}
