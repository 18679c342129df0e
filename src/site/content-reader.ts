import { join } from 'node:path';
import type { ContentFiles } from './check-content.ts';
import { contentPaths } from './content-files.ts';
import { readText } from './read-text.ts';

/** The files of a folder of content: the text of those that are YAML or Markdown. */
export function readContentFiles(folder: string): ContentFiles {
  const paths = contentPaths(folder);
  return Object.fromEntries(
    paths.map((path) => [path, /\.(?:ya?ml|md)$/.test(path) ? readText(join(folder, path)) : '']),
  );
}
