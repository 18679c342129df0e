import { findRightByWord, type Right } from '../../domain/rights/right.ts';

/** What the page is asked to open by the part of its address that no server sees. */
export type FragmentTarget =
  | { readonly kind: 'draft' | 'request'; readonly id: string }
  | {
      readonly kind: 'start';
      readonly registers: readonly string[];
      readonly right: Right | undefined;
      /** Whether the person comes from a digital identity wallet. */
      readonly isFromWallet: boolean;
      /** Whether every word in the link is known. */
      readonly isKnown: boolean;
    };

/**
 * The target of `#luonnos=<id>`, `#pyynto=<id>` or `#rekisteri=<slug>&oikeus=<word>&lahde=lompakko`; undefined for any other
 * fragment, such as the skip link's.
 */
export function parseFragment(fragment: string, slugs: readonly string[]): FragmentTarget | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const draftId = parameters.get('luonnos');
  if (draftId !== null) return { kind: 'draft', id: draftId };
  const requestId = parameters.get('pyynto');
  if (requestId !== null) return { kind: 'request', id: requestId };

  const named = parameters.getAll('rekisteri');
  const word = parameters.get('oikeus');
  if (named.length === 0 && word === null) return undefined;
  const registers = slugs.filter((slug) => named.includes(slug));
  const right = word === null ? undefined : findRightByWord(word);
  const isKnown = named.every((slug) => slugs.includes(slug)) && (word === null || right !== undefined);
  const isFromWallet = parameters.get('lahde') === 'lompakko';
  return { kind: 'start', registers, right, isFromWallet, isKnown };
}

/** The fragment that opens the draft again. */
export function draftFragment(id: string): string {
  return `#luonnos=${id}`;
}

/** The fragment that opens the signed request again. */
export function requestFragment(id: string): string {
  return `#pyynto=${id}`;
}
