import { contentPaths } from './content-files.ts';

/** Where a text of a notice stands that is no longer in force, from the folder of content. */
export interface PastFile {
  readonly slug: string;
  /** The day on which that text was last changed, ISO. */
  readonly day: string;
  /** The language's code. */
  readonly language: string;
  /** `notices/asiakasrekisteri/past/2018-05-24.fi.md` */
  readonly path: string;
}

const PAST = /^notices\/([^/]+)\/past\/(\d{4}-\d\d-\d\d)\.([a-z]+)\.md$/;

/** Reads the path of a past text; undefined for any other file. */
export function parsePastPath(path: string): PastFile | undefined {
  const [, slug, day, language] = PAST.exec(path) ?? [];
  return slug && day && language ? { slug, day, language, path } : undefined;
}

/** The past texts below the folder of content. */
export function pastFiles(folder: string): PastFile[] {
  return contentPaths(folder).flatMap((path) => parsePastPath(path) ?? []);
}
