import { resolve } from 'node:path';

/** The folder of what is published, from the project's root: `content`, or the one that `CONTENT` names. */
export const CONTENT_NAME = process.env.CONTENT?.replace(/\/+$/, '') || 'content';

/** The same as a whole path, ending in a slash. */
export const CONTENT_FOLDER = `${resolve(CONTENT_NAME)}/`;

/** How messages name a file in a folder of content: the folder is called as whoever runs the project calls it. */
export function placeIn(folder: string, path: string): string {
  const name = resolve(folder) === resolve(CONTENT_NAME) ? CONTENT_NAME : folder.replace(/[\\/]+$/, '');
  return `${name}/${path}`;
}

/** Where the portal's own letters are, for a folder of content that has none of its own. */
export const OWN_LETTERS = `${resolve('content', 'letters')}/`;
