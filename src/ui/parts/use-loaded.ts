import { useEffect, useState } from 'preact/hooks';

/** Something that comes in a file of its own: it, or that it cannot be had. */
export interface Loaded<T> {
  readonly loaded: T | undefined;
  readonly isMissing: boolean;
}

/**
 * Loads once the page has been painted and it is wanted. A file that a newer deployment removed is missing, not a
 * mistake.
 */
export function useLoaded<T>(load: () => Promise<T>, isWanted = true): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ loaded: undefined, isMissing: false });
  useEffect(() => {
    if (!isWanted) return;
    load().then(
      (loaded) => setState({ loaded, isMissing: false }),
      () => setState({ loaded: undefined, isMissing: true }),
    );
  }, [isWanted]);
  return state;
}
