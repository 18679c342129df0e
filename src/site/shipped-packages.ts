import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whose code the tools write into the pages themselves: the islands' element, and what loads a module later. */
const WRITTEN_BY_TOOLS = ['node_modules/astro', 'node_modules/vite'];

/** The innermost package that a module belongs to, `…/node_modules/@scure/base`. */
const PACKAGE_FOLDER = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

interface Bundle {
  readonly [fileName: string]: {
    readonly type: string;
    readonly modules?: Readonly<Record<string, unknown>>;
  };
}

/**
 * Vite plugins that note which packages' code the browser gets, pages and workers alike, in the file: a list of folders,
 * as JSON. What only the build runs is not among them.
 */
export function noteShippedPackages(root: string, file: string | undefined) {
  const folders = new Set(WRITTEN_BY_TOOLS.map((folder) => `${root}${folder}`));
  const note = (bundle: Bundle): void => {
    if (!file) return;
    for (const { modules = {} } of Object.values(bundle)) {
      for (const id of Object.keys(modules)) {
        const folder = PACKAGE_FOLDER.exec(id)?.[1];
        if (folder) folders.add(folder);
      }
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify([...folders].sort()));
  };
  return {
    page: {
      name: 'shipped-packages',
      generateBundle(this: { environment?: { name: string } }, _: unknown, bundle: Bundle) {
        if (this.environment?.name === 'client') note(bundle);
      },
    },
    worker: {
      name: 'shipped-packages-of-workers',
      generateBundle: (_: unknown, bundle: Bundle) => note(bundle),
    },
  };
}
