import { keepingWords } from '#words/keeping.ts';
import { useLoaded } from '../parts/use-loaded.ts';

/** The form that opens the lock, in a file of its own: most people have no lock. */
export function UnlockDoor() {
  const { loaded: Form, isMissing } = useLoaded(async () => (await import('./UnlockForm.tsx')).UnlockForm);
  if (Form) return <Form />;
  return isMissing ? <p role="status">{keepingWords.unlockMissing}</p> : null;
}
