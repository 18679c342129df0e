import { useEffect, useState } from 'preact/hooks';

/** A function that moves focus to the element with the id, once what was just changed has been drawn. */
export function useFocus(): (elementId: string) => void {
  const [target, setTarget] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (target) document.getElementById(target.id)?.focus();
  }, [target]);
  return (id) => setTarget({ id });
}
