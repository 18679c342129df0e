import type { ComponentProps } from 'preact';
import { checkWords } from '#words/check.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import type { RowFiles } from './RowFiles.tsx';

/** What can be saved of the rows. Who only looks needs nothing of the files' writers, which come in a file of their own. */
export function RowFilesDoor(props: ComponentProps<typeof RowFiles>) {
  const { loaded, isMissing } = useLoaded(() => import('./RowFiles.tsx'));
  if (isMissing) return <p>{checkWords.takeAway.missing}</p>;
  return loaded ? <loaded.RowFiles {...props} /> : null;
}
