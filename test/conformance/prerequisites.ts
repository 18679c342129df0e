import { spawnSync } from 'node:child_process';
import { hasTool, installDebianPackages, mayUseApt } from '../../scripts/external-tools.mjs';

/** The programs that check packets, and the Debian package of each. */
const PROGRAMS = {
  mutool: 'mupdf-tools',
  openssl: 'openssl',
  pdfdetach: 'poppler-utils',
  pdfsig: 'poppler-utils',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
} as const;

/** What fetches and runs the libraries; a machine brings these along. */
const RUNTIMES = { java: 'JDK 17', mvn: 'Maven 3.6', python3: 'Python 3.10' } as const;

/** Installs the missing programs where we may, and returns a line about what is missing still, if anything is. */
export async function findMissing(say: (line: string) => void): Promise<string | undefined> {
  const runtimes = Object.entries(RUNTIMES).filter(([name]) => !runs(name));
  if (runtimes.length > 0) return sentence(runtimes.map(([name, what]) => `${name} (${what} or newer)`));
  const missing = () => Object.entries(PROGRAMS).filter(([name]) => !hasTool(name));
  const packages = [...new Set(missing().map(([, name]) => name))];
  if (packages.length > 0 && mayUseApt()) {
    say(`Installing ${packages.join(', ')} (apt-get) ...`);
    await installDebianPackages(packages);
  }
  const left = missing().map(([name, from]) => `${name} (${from})`);
  return left.length > 0 ? sentence(left) : undefined;
}

/** Whether the program can tell its version: some systems have a `java` that only offers to fetch one. */
function runs(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
}

function sentence(names: readonly string[]): string {
  return `Conformance was not checked, because this machine lacks ${names.join(', ')}.`;
}
