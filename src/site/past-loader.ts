import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { pastFiles } from './past-files.ts';

/** Loads the past texts below the folder of content, given as a whole path, and is silent where there are none. */
export function pastLoader(folder: string): Loader {
  const files = glob({
    base: pathToFileURL(`${folder}/notices/`),
    pattern: '*/past/*.md',
    generateId: ({ entry }) => entry,
  });
  return {
    name: 'past-notices',
    async load(context) {
      if (pastFiles(folder).length === 0) context.store.clear();
      else await files.load(context);
    },
  };
}
