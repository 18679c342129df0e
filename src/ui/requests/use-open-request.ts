import { useEffect, useState } from 'preact/hooks';
import { parseFragment, requestFragment } from '../parts/fragment.ts';

/** The fragment of the list itself, for links back to it. */
export const LIST_FRAGMENT = '#luettelo';

/** The request that the address names, and the way back to the list. */
export interface OpenRequest {
  /** Undefined while the list is shown. */
  readonly id: string | undefined;
  /** Shows the list instead, leaving no way back to a request that has gone. */
  leave(): void;
}

/** Follows the fragment, which no server sees: `#pyynto=<id>` opens a request. */
export function useOpenRequest(): OpenRequest {
  const [id, setId] = useState<string>();
  useEffect(() => {
    let open: string | undefined;
    const follow = (): void => {
      const target = parseFragment(location.hash, []);
      if (target?.kind === 'request') {
        open = target.id;
      } else if (location.hash === '' || location.hash === LIST_FRAGMENT) {
        open = undefined;
      } else if (open !== undefined) {
        // Another place on this page, such as the skip link's: the address goes on naming the request.
        history.replaceState(null, '', requestFragment(open));
      }
      setId(open);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return {
    id,
    leave() {
      history.replaceState(null, '', `${location.pathname}${location.search}`);
      // Replacing tells nobody.
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    },
  };
}
