import { useLayoutEffect, useRef } from 'preact/hooks';
import { STEP_HEADING } from '../parts/element-ids.ts';

/**
 * Moves focus to the step's heading when the step changes, as a new page would, and nowhere at the first
 * rendering. Returns what sends the focus to a field of the next step instead.
 */
export function useStepFocus(step: number): (id: string) => void {
  const shownStep = useRef(step);
  const target = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    document.getElementById(target.current ?? STEP_HEADING)?.focus();
    target.current = undefined;
  }, [step]);
  return (id) => {
    target.current = id;
  };
}
