import type { ComponentChildren } from 'preact';
import { myRequests as words } from '#words/my-requests.ts';
import { useLoaded } from '../parts/use-loaded.ts';

interface Props<T> {
  load(): Promise<T>;
  draw(loaded: T): ComponentChildren;
}

/**
 * A part of the page that comes in a file of its own when it is first opened.
 *
 * MUST: say what to do when a newer deployment has removed that file.
 */
export function LazyPart<T>({ load, draw }: Props<T>) {
  const { loaded, isMissing } = useLoaded(load);
  if (loaded) return <>{draw(loaded)}</>;
  if (!isMissing) return <p role="status">{words.opening}</p>;
  return (
    <div class="conflict" role="alert">
      <p>{words.viewMissing}</p>
      <button type="button" class="button quiet" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
