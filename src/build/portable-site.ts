import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy, collectInlineHashes, policyFor } from './content-policy.ts';
import { HEADER_FILES, headersFor } from './headers.ts';
import { makeLinksRelative, numberIslands } from './relative-links.ts';

/**
 * Finishes the build: pages that work below any path, one Content-Security-Policy in every page, and the
 * same policy among the headers for four kinds of host.
 */
export function portableSite(): AstroIntegration {
  return {
    name: 'portable-site',
    hooks: { 'astro:build:done': ({ dir }) => finishSite(fileURLToPath(dir)) },
  };
}

async function finishSite(dist: string): Promise<void> {
  const paths = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith('.html')).sort();
  const pages = await Promise.all(paths.map((path) => readPortablePage(dist, path)));
  const policy = policyFor(collectInlineHashes(pages));
  for (const [index, path] of paths.entries()) {
    await writeFile(join(dist, path), addPolicy(pages[index] as string, policy));
  }
  const headers = headersFor(policy);
  for (const [path, format] of Object.entries(HEADER_FILES)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), format(headers));
  }
}

async function readPortablePage(dist: string, path: string): Promise<string> {
  const page = await readFile(join(dist, path), 'utf8');
  return makeLinksRelative(numberIslands(page), path.split(sep).join('/'));
}
