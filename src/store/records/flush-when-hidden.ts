/**
 * Saves at once when the page goes out of sight: a phone may never bring it back. Returns what stops it. Both
 * events are needed, since Safari leaves `visibilitychange` out when a link is followed.
 */
export function flushWhenHidden(
  page: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>,
  tab: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  autosave: { leave(): Promise<unknown> },
): () => void {
  const whenHidden = (): void => {
    if (page.visibilityState === 'hidden') void autosave.leave();
  };
  const whenLeft = (): void => void autosave.leave();
  page.addEventListener('visibilitychange', whenHidden);
  tab.addEventListener('pagehide', whenLeft);
  return () => {
    page.removeEventListener('visibilitychange', whenHidden);
    tab.removeEventListener('pagehide', whenLeft);
  };
}
