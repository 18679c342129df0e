// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run-command.mjs';

/** The programs by others that our tests compare us with, and the Debian package of each. */
const toolPackages = {
  apache2: 'apache2',
  caddy: 'caddy',
  mutool: 'mupdf-tools',
  nginx: 'nginx-light',
  openssl: 'openssl',
  pdfdetach: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdfsig: 'poppler-utils',
  pdftotext: 'poppler-utils',
  python3: 'python3',
  qpdf: 'qpdf',
};

/**
 * Whether a program can be started.
 * @param {string} name
 */
export function hasTool(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/**
 * Installs the missing programs where we may, which is as root on Debian, and returns those that
 * are still missing.
 * @param {(line: string) => void} say
 */
export async function installTools(say) {
  const missing = () => Object.entries(toolPackages).filter(([name]) => !hasTool(name));
  const packages = [...new Set(missing().map(([, name]) => name))];
  if (packages.length > 0 && mayUseApt()) {
    say(`Installing ${packages.join(', ')} (apt-get) ...`);
    await installDebianPackages(packages);
  }
  return missing().map(([name]) => name);
}

/** Whether this process may install Debian packages without asking anyone. */
export const mayUseApt = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * Installs packages; what goes wrong is on the terminal, and whoever needs them looks whether they came.
 * @param {readonly string[]} packages
 */
export async function installDebianPackages(packages) {
  /** @type {import('./run-command.mjs').RunOptions} */
  const options = { output: 'on-failure', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options);
  // A machine that has just started may be upgrading itself and hold dpkg's lock for a while.
  const args = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  await run('apt-get', [...args, ...packages], options);
}
