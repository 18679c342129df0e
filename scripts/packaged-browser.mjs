// @ts-check
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { runNpm } from './install.mjs';
import { inProject } from './project.mjs';

/** A Chromium for linux-x64 that npm carries; exact, because nothing in the lock file holds it. */
const packageName = '@sparticuz/chromium';
const packageVersion = '153.0.0';

const folder = inProject('.cache', 'packaged-browser');
const starter = `${folder}/chromium.sh`;
const script = `#!/bin/sh
here=$(dirname "$0")
LD_LIBRARY_PATH="$here/lib" exec "$here/chromium" "$@"
`;

/** The script that starts the packaged browser, once it has been installed. */
export const findPackagedBrowser = () => (existsSync(starter) ? starter : undefined);

/**
 * Installs the packaged browser into `.cache/` and returns the script that starts it. It is kept out
 * of package.json, because few machines need its 65 megabytes.
 * @returns {Promise<string | undefined>}
 */
export async function installPackagedBrowser() {
  mkdirSync(folder, { recursive: true });
  // Without a package.json here npm would install into the project instead.
  writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  const wanted = `${packageName}@${packageVersion}`;
  const args = ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', wanted];
  if ((await runNpm(args)) !== 0) return undefined;

  const archives = `${folder}/node_modules/${packageName}/bin`;
  writeFileSync(`${folder}/chromium`, unpack(`${archives}/chromium.br`));
  chmodSync(`${folder}/chromium`, 0o755);
  // The libraries a bare system lacks (libnss and its friends), and software rendering.
  for (const name of ['al2023.tar.br', 'swiftshader.tar.br']) {
    execFileSync('tar', ['-x', '-C', folder], { input: unpack(`${archives}/${name}`) });
  }
  // Last, because its presence says that all the rest is there.
  writeFileSync(starter, script, { mode: 0o755 });
  return starter;
}

/** @param {string} path */
const unpack = (path) => brotliDecompressSync(readFileSync(path));
