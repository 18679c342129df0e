import { resolve } from 'node:path';

/** The folder of what is published, from the project's root: `content`, or the one that `CONTENT` names. */
export const CONTENT_NAME = process.env.CONTENT?.replace(/\/+$/, '') || 'content';

/** The same as a whole path, ending in a slash. */
export const CONTENT_FOLDER = `${resolve(CONTENT_NAME)}/`;

/** Where the portal's own letters are, for a folder of content that has none of its own. */
export const OWN_LETTERS = `${resolve('content', 'letters')}/`;
