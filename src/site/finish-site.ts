import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Controller } from '../domain/publisher/controller.ts';
import { LANGUAGE_CODES } from '../i18n/languages.ts';
import { formatBillOfMaterials } from './bill-of-materials.ts';
import { formatChecksums } from './checksums.ts';
import { addPolicy, collectInlineHashes, policyFor } from './content-policy.ts';
import { headerFiles } from './header-files.ts';
import { headersFor } from './headers.ts';
import { joinScripts } from './join-scripts.ts';
import { joinStyles } from './join-styles.ts';
import { formatLicences, type ShippedWork } from './licences.ts';
import { fillOfflineWorker, OFFLINE_WORKER, REMOVED_WORKER } from './offline-worker.ts';
import { preloadScripts } from './preload-scripts.ts';
import { makeLinksRelative, numberIslands } from './relative-links.ts';
import { buildDay, securityFile } from './well-known.ts';

/**
 * Finishes the site that the languages' builds make together: pages that work below any path, a
 * Content-Security-Policy in each that lets in what is inline in that page alone, and one for all pages together among
 * the headers for four kinds of host, as far as the publisher lets them bind it. Resolves to the files by path, with
 * their sizes in bytes.
 */
export async function finishSite(
  dist: string,
  controller: Pick<
    Controller,
    'portalUrl' | 'strictTransportSecurity' | 'offline' | 'securityContact' | 'languages'
  >,
  { portal, shipped }: { readonly portal: ShippedWork; readonly shipped: readonly ShippedWork[] },
): Promise<ReadonlyMap<string, number>> {
  const paths = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith('.html')).sort();
  const pages = await Promise.all(paths.map((path) => readPortablePage(dist, path)));
  for (const [index, path] of paths.entries()) {
    await writeFile(join(dist, path), addPolicy(pages[index] as string));
  }
  const headers = headersFor(policyFor(collectInlineHashes(pages)), controller.strictTransportSecurity);
  const security = securityFile(controller, buildDay(process.env.SOURCE_DATE_EPOCH, Date.now));
  if (security) {
    await mkdir(dirname(join(dist, security.path)), { recursive: true });
    await writeFile(join(dist, security.path), security.text);
  }
  const entries = await readdir(dist, { withFileTypes: true });
  const places = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name));
  for (const [path, text] of Object.entries(headerFiles(headers, places, controller.portalUrl))) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  // GitHub Pages publishes nothing of a folder whose name begins with a low line unless told that no Jekyll is wanted.
  await writeFile(join(dist, '.nojekyll'), '');
  await writeFile(join(dist, 'licenses.txt'), formatLicences(shipped));
  await writeFile(join(dist, 'sbom.cdx.json'), formatBillOfMaterials(portal, shipped));
  await finishOfflineWorker(join(dist, OFFLINE_WORKER), controller.offline !== false, await readAll(dist));
  const files = await readAll(dist);
  await writeFile(join(dist, 'SHA256SUMS'), formatChecksums(files));
  return new Map([...files].map(([path, bytes]) => [path, bytes.length]));
}

async function finishOfflineWorker(
  path: string,
  isWanted: boolean,
  site: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await writeFile(
    path,
    isWanted
      ? fillOfflineWorker(await readFile(path, 'utf8'), site, LANGUAGE_CODES.slice(1))
      : REMOVED_WORKER,
  );
}

/** Every file of the site, by its path with slashes. */
async function readAll(dist: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path): Promise<[string, Uint8Array]> => {
    return [relative(dist, path).split(sep).join('/'), await readFile(path)];
  });
  return new Map(await Promise.all(files));
}

async function readPortablePage(dist: string, path: string): Promise<string> {
  const page = await readFile(join(dist, path), 'utf8');
  const portable = makeLinksRelative(numberIslands(joinScripts(joinStyles(page))), path.split(sep).join('/'));
  return preloadScripts(portable, (address) => readFileSync(join(dist, dirname(path), address), 'utf8'));
}
