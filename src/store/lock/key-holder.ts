import type { Vault } from './vault.ts';

/** How long the keys are held while no page is open that has them: time for a page to load, and not for a stranger. */
export const MS_WITHOUT_PAGE = 30_000;

/**
 * Holds the keys of an opened lock between two pages, in memory only. It forgets them when nobody has touched a page
 * for the lock's idle time, or when no page that has them is left; both are looked at before they are handed out.
 */
export function keyHolder<Page>(now: () => number) {
  let held: { readonly vault: Vault; readonly idleMinutes: number } | undefined;
  let touchedAt = 0;
  let leftAt = 0;
  /** The pages that have the keys. */
  const pages = new Set<Page>();

  function look(): boolean {
    if (!held) return false;
    const isIdle = now() - touchedAt >= held.idleMinutes * 60_000;
    const isLeft = pages.size === 0 && now() - leftAt >= MS_WITHOUT_PAGE;
    if (isIdle || isLeft) held = undefined;
    return held === undefined;
  }

  return {
    /** Takes the keys from a page that has opened the lock. */
    keep(page: Page, vault: Vault, idleMinutes: number): void {
      held = { vault, idleMinutes };
      touchedAt = now();
      pages.add(page);
    },

    /** Gives a page the keys of the lock that it found, and of no other. */
    take(page: Page, vaultId: string): Vault | undefined {
      look();
      if (held?.vault.id !== vaultId) return undefined;
      touchedAt = now();
      pages.add(page);
      return held.vault;
    },

    /** Somebody is at one of the pages. */
    touch(): void {
      // Whoever comes after the time is over may be somebody else.
      look();
      touchedAt = now();
    },

    leave(page: Page): void {
      if (pages.delete(page)) leftAt = now();
    },

    forget(): void {
      held = undefined;
    },

    /** Forgets what is to be forgotten by now; whether it did. */
    look,
  };
}
