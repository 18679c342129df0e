import { useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../store/make-store.ts';
import { StoreError, type StoreErrorCode } from '../../store/medium/store-error.ts';
import { basePathOf } from '../doors/base-path.ts';
import { type OpenedStore, openStoreDoor, whenStoreChanged } from '../doors/store-door.ts';

/** What an attempt came to: the work's value, or nothing when storage refused; the page then says why. */
export type Attempted<T> = { readonly value: T } | undefined;

/** The device's store as the page's parts use it. */
export interface RequestStore {
  /** Why storage does not do all it should. */
  readonly failure: StoreErrorCode | undefined;
  /** False where the requests can only be read. */
  readonly isWritable: boolean;
  /** Counts the openings and the returns to the page: what was read before may be old. */
  readonly readings: number;
  /** Does the work with the store. A refusal is told on the page; any other error is a mistake of ours. */
  attempt<T>(work: (store: Store) => Promise<T>): Promise<Attempted<T>>;
  /** Opens the store again after it was refused. */
  retry(): void;
}

interface Place {
  readonly businessId: string;
  /** The way to the portal's root. */
  readonly root: string;
}

/** Opens the store after the first paint and keeps it open while the page stands. */
export function useRequestStore({ businessId, root }: Place): RequestStore {
  const opened = useRef<OpenedStore>();
  const [failure, setFailure] = useState<StoreErrorCode>();
  const [readings, setReadings] = useState(0);

  async function open(): Promise<void> {
    opened.current?.store.close();
    opened.current = await openStoreDoor({
      businessId,
      basePath: basePathOf(root, location.href),
      onVersionChange: () => setFailure('STORE_NEWER'),
      onDeleted: () => setFailure('STORE_DELETED'),
    });
    setFailure(opened.current.refusal);
    setReadings((before) => before + 1);
  }

  useEffect(() => {
    void open();
    // A page that was left, for another tab or another page, shows what is true when it comes back.
    const whenBack = (): void => {
      if (opened.current && document.visibilityState === 'visible') setReadings((before) => before + 1);
    };
    const whenShown = (event: PageTransitionEvent): void => {
      if (event.persisted) whenBack();
    };
    document.addEventListener('visibilitychange', whenBack);
    window.addEventListener('pageshow', whenShown);
    const stopListening = whenStoreChanged(() => void open());
    return () => {
      stopListening();
      document.removeEventListener('visibilitychange', whenBack);
      window.removeEventListener('pageshow', whenShown);
      opened.current?.store.close();
    };
  }, []);

  return {
    failure,
    isWritable: opened.current?.store.keeping === 'device' && failure !== 'STORE_NEWER',
    readings,
    async attempt(work) {
      if (!opened.current) return undefined;
      try {
        const value = await work(opened.current.store);
        setFailure(opened.current.refusal);
        return { value };
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        setFailure(error.code);
        return undefined;
      }
    },
    retry: () => void open(),
  };
}
