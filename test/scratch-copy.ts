import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../', import.meta.url));

/** What a copy does without, or has as a link. */
const LEFT_OUT = ['.git', '.cache', 'dist', 'node_modules', 'test-results'];

/** A copy of the project that may be changed, checked and built without touching what it was made from. */
export interface ScratchCopy {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Puts text behind the only place where the anchor stands; throws when there is none, or more. */
  insert(path: string, anchor: string, text: string): void;
  /** Runs a script of an installed package, such as `typescript/bin/tsc`, in the copy. */
  run(script: string, args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<Outcome>;
  remove(): void;
}

/** How a program ended, and all that it wrote. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** A fresh copy below `.cache/`, with the project's own packages. */
export function scratchCopy(name: string): ScratchCopy {
  mkdirSync(join(project, '.cache'), { recursive: true });
  const root = mkdtempSync(join(project, '.cache', `scratch-${name}-`));
  for (const entry of readdirSync(project)) {
    if (!LEFT_OUT.includes(entry)) cpSync(join(project, entry), join(root, entry), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return {
    root,
    read,
    write,
    insert(path, anchor, text) {
      const parts = read(path).split(anchor);
      if (parts.length !== 2) {
        throw new Error(
          `Expected ${JSON.stringify(anchor)} once in ${path}, got it ${parts.length - 1} times.`,
        );
      }
      write(path, parts.join(`${anchor}${text}`));
    },
    run: (script, args = [], env = {}) => run(root, [join('node_modules', script), ...args], env),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Without what the running test runner tells its children: a copy's runner is one of its own. */
function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Outcome> {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|FORCE_COLOR)/.test(name));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...Object.fromEntries(own), NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
