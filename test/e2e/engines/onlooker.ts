import type { WebDriver } from 'selenium-webdriver';
import type { NamedFile } from './walker.ts';

/** What the onlooker has in a page. */
interface Onlooker {
  /** What the page did unannounced. */
  readonly messages: string[];
  /** How many of the loaded addresses have been looked at. */
  loaded: number;
  /** The files that the page has made, by their `blob:` address. */
  readonly blobs: Map<string, Blob>;
  /** The file that was to be saved last. */
  saved?: { name: string; blob: Blob };
}

declare global {
  interface Window {
    onlooker?: Onlooker;
  }
}

/**
 * What the page has done unannounced since the last look. The first look at a page places an onlooker in it, which
 * notes what a page must not do, and takes the files that are to be saved: MiniBrowser under automation hangs on a
 * download.
 */
export async function lookAt(driver: WebDriver, origin: string): Promise<string[]> {
  return await driver.executeScript((home: string) => {
    const onlooker = window.onlooker ?? place();
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const strangers = loaded
      .slice(onlooker.loaded)
      .filter((address) => !/^(blob|data):/.test(address) && new URL(address).origin !== home);
    onlooker.loaded = loaded.length;
    return [
      ...onlooker.messages.splice(0),
      ...strangers.map((address) => `request to another origin: ${address}`),
    ];

    function place(): Onlooker {
      const onlooker: Onlooker = { messages: [], loaded: 0, blobs: new Map() };
      window.onlooker = onlooker;

      for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
        const write = console[level].bind(console);
        console[level] = (...values: unknown[]) => {
          onlooker.messages.push(`console.${level}: ${values.join(' ')}`);
          write(...values);
        };
      }
      addEventListener('error', ({ message }) => onlooker.messages.push(`page error: ${message}`));
      addEventListener('unhandledrejection', ({ reason }) => onlooker.messages.push(`page error: ${reason}`));
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        onlooker.messages.push(`policy violation: ${effectiveDirective} ${blockedURI}`),
      );

      const createObjectURL = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (source) => {
        const address = createObjectURL(source);
        if (source instanceof Blob) onlooker.blobs.set(address, source);
        return address;
      };
      addEventListener(
        'click',
        (event) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          if (!link?.hasAttribute('download')) return;
          event.preventDefault();
          const blob = onlooker.blobs.get(link.href);
          if (blob) onlooker.saved = { name: link.download, blob };
        },
        true,
      );
      return onlooker;
    }
  }, origin);
}

/** The file that the page was about to save, once. */
export async function takeSaved(driver: WebDriver): Promise<NamedFile | undefined> {
  const file: { name: string; content: string } | null = await driver.executeAsyncScript(
    (done: (file: { name: string; content: string } | null) => void) => {
      const saved = window.onlooker?.saved;
      if (!saved) return done(null);
      delete window.onlooker?.saved;
      const reader = new FileReader();
      reader.onload = () => done({ name: saved.name, content: String(reader.result).replace(/^.*?,/, '') });
      reader.onerror = () => done(null);
      reader.readAsDataURL(saved.blob);
    },
  );
  return file ? { name: file.name, bytes: Buffer.from(file.content, 'base64') } : undefined;
}
