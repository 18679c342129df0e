import { useEffect, useRef, useState } from 'preact/hooks';
import { flushWhenHidden } from '../../store/records/flush-when-hidden.ts';
import { pageLock } from '../doors/page-lock.ts';

/** Milliseconds without a key before what is written is saved. */
const DELAY = 300;

/**
 * Saves something soon after it changes, and at once when the page goes out of sight. `keep` resolves with the instant
 * at which it was on the disk, or undefined when it did not come there; the page then asks before it is left.
 */
export function useKeeping<T>(keep: (value: T) => Promise<string | undefined>, keptBefore?: string) {
  const [keptAt, setKeptAt] = useState(keptBefore);
  const unsaved = useRef<{ readonly value: T }>();
  const running = useRef<Promise<void>>();
  const soon = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(keep);
  latest.current = keep;
  const known = useRef<string>();

  async function saveAll(): Promise<void> {
    while (unsaved.current) {
      const saving = unsaved.current;
      const at = await latest.current(saving.value);
      if (at === undefined) return;
      if (unsaved.current === saving) unsaved.current = undefined;
      setKeptAt(saving.value === undefined ? undefined : at);
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(soon.current);
    running.current ??= saveAll().finally(() => {
      running.current = undefined;
    });
    await running.current;
  }

  useEffect(() => {
    const stop = flushWhenHidden(document, window, { leave: flush });
    return () => {
      stop();
      void flush();
    };
  }, []);

  return {
    keptAt,
    flush,
    /** Takes the value as it is now. The first one is what the form began with. */
    change(value: T): void {
      const text = JSON.stringify(value) ?? '';
      const isNews = known.current !== undefined && known.current !== text;
      known.current = text;
      if (!isNews) return;
      unsaved.current = { value };
      clearTimeout(soon.current);
      soon.current = setTimeout(() => void flush(), DELAY);
    },
    /** Nothing is left to be saved. */
    forget(): void {
      clearTimeout(soon.current);
      unsaved.current = undefined;
      setKeptAt(undefined);
    },
    /**
     * Asks before the page is left, and keeps it from being locked, while something is not on the disk; `isWhole` tells
     * of what is never put there. Returns what ends that.
     */
    holdPage(isWhole: () => boolean): () => void {
      const isSafe = (): boolean => isWhole() && unsaved.current === undefined && !running.current;
      const ask = (event: BeforeUnloadEvent): void => {
        if (!isSafe()) event.preventDefault();
      };
      addEventListener('beforeunload', ask);
      const unlock = pageLock.beforeLocking(async () => {
        await flush();
        return isSafe();
      });
      return () => {
        removeEventListener('beforeunload', ask);
        unlock();
      };
    },
  };
}
