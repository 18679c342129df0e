import { trustedScriptUrl } from '../doors/trusted-types.ts';
import { savesData } from '../parts/saves-data.ts';

/**
 * Has the browser keep the portal for when there is no network, once the page has come and nothing waits for it. Where
 * the browser cannot or will not, everything works as before, with a network.
 */
export function keepOffline(worker: string): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker || !isSecureContext || savesData()) return;
  const register = (): void => {
    void serviceWorker.register(trustedScriptUrl(worker)).catch(() => undefined);
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
