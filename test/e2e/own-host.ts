import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servePortal } from '../../scripts/serve.mjs';

/** A host of the test's own, which can go down and whose site can be another one. */
export interface Host {
  readonly url: string;
  readonly directory: string;
  goDown(): Promise<void>;
  /** Serves again, with the site as it was built. */
  comeUp(): Promise<void>;
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What a browser says of a host that is down. */
export const HOST_IS_DOWN = 'net::ERR_CONNECTION_REFUSED';

/** Serves the built portal to the tests of one worker until one of them has the host go down. */
export async function serveOwnHost(use: (host: Host) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'tietopyynto-host-'));
  cpSync(dist, directory, { recursive: true });
  let server = await servePortal({ directory });
  const { url } = server;
  await use({
    url,
    directory,
    goDown: () => server.close(),
    async comeUp() {
      await server.close();
      rmSync(directory, { recursive: true });
      cpSync(dist, directory, { recursive: true });
      server = await servePortal({ directory, port: Number(new URL(url).port) });
    },
  });
  await server.close();
  rmSync(directory, { recursive: true });
}
