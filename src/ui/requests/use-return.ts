import { useEffect, useRef } from 'preact/hooks';
import { type EntryActions, elementId } from './use-my-requests.ts';

/** Brings the entry that was open up to date when the list is shown again, and focus back to it if nothing has it. */
export function useReturn(openId: string | undefined, { refresh }: EntryActions): void {
  const left = useRef<string>();
  useEffect(() => {
    if (openId === undefined && left.current !== undefined) {
      refresh(left.current);
      const isTaken = document.activeElement !== null && document.activeElement !== document.body;
      if (!isTaken) document.getElementById(elementId.heading(left.current))?.focus();
    }
    left.current = openId;
  }, [openId]);
}
