import { useEffect, useState } from 'preact/hooks';

/*
 * What only the doing needs is loaded once somebody does something: who opens a page and reads has paid for no more
 * than that.
 */

const EVENTS = ['pointerdown', 'keydown', 'input'] as const;

let isTouched = false;
const listeners = new Set<() => void>();

/** Says that somebody does something here, as a link that brought answers shows before any finger does. */
export function markTouched(): void {
  if (isTouched) return;
  isTouched = true;
  for (const type of EVENTS) removeEventListener(type, markTouched, true);
  for (const tell of listeners) tell();
  listeners.clear();
}

/** Resolves when somebody first does something on the page. */
export function whenTouched(): Promise<void> {
  if (isTouched) return Promise.resolve();
  if (listeners.size === 0) for (const type of EVENTS) addEventListener(type, markTouched, true);
  return new Promise((resolve) => listeners.add(resolve));
}

/** Whether somebody has done something on the page. */
export function useTouched(): boolean {
  const [isKnown, setIsKnown] = useState(isTouched);
  useEffect(() => {
    let isHere = true;
    void whenTouched().then(() => isHere && setIsKnown(true));
    return () => {
      isHere = false;
    };
  }, []);
  return isKnown;
}
