import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt, writeStamp } from '../../scripts/build-stamp.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What the build reads. */
const INPUTS = [
  'CHANGELOG.md',
  'LICENSE',
  'astro.config.mjs',
  'content/letters',
  'content-example',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * The second publisher's portal, built in a copy of the project; a variant's content is changed there first. Returns
 * the folder of the built site.
 */
export function buildPublisher(variant = 'second', change: (content: string) => void = () => {}): string {
  const copy = join(project, '.cache', `publisher-${variant}`);
  const output = join('.cache', `publisher-${variant}`, 'dist');
  const inputs = [...INPUTS, join('test', 'second-publisher')];
  const build = { root: project, inputs, output, stamp: join('.cache', `publisher-${variant}-stamp`) };
  if (isBuilt(build)) return join(project, output);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(join(copy, 'content'), { recursive: true });
  for (const input of INPUTS.filter((name) => existsSync(join(project, name))))
    cpSync(join(project, input), join(copy, input), { recursive: true });
  change(join(copy, 'content-example'));
  linkPackages(copy);
  execFileSync(process.execPath, ['scripts/build-languages.mjs', 'dist'], {
    cwd: copy,
    stdio: 'pipe',
    env: { ...ownEnvironment(), CONTENT: 'content-example' },
  });
  writeStamp(build);
  return join(project, output);
}

/** A place with the site at its root and in a folder: one origin with both. */
export function withFolder(site: string, path: string): string {
  const place = join(site, '..', 'placed');
  rmSync(place, { recursive: true, force: true });
  cpSync(site, place, { recursive: true });
  cpSync(site, join(place, path), { recursive: true });
  return place;
}

/** The project's packages, in a folder of the copy's own: what builds keep there is none of the others' business. */
function linkPackages(copy: string): void {
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules')).filter(isPackage))
    symlinkSync(join(project, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
}

function isPackage(name: string): boolean {
  return name === '.bin' || !name.startsWith('.');
}

/** Without what the running test runner tells its children. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|FORCE_COLOR)/.test(name));
  return { ...Object.fromEntries(own), NODE_ENV: undefined };
}
