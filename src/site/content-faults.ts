import { describeProblems, problemsInContent } from './check-content.ts';
import { CONTENT_FOLDER, placeIn } from './content-folder.ts';
import { readContentFiles } from './content-reader.ts';
import { dayOfCheck } from './day-of-check.ts';
import { versionProblems } from './version-problems.ts';

/**
 * Everything that keeps a folder of content from being published, as its publisher reads it: the place on one line,
 * what to do on the next. The build, `npm run content` and the pages while somebody edits all say this.
 */
export function faultsIn(folder: string = CONTENT_FOLDER, today: string = dayOfCheck()): string[] {
  return [
    ...describeProblems(problemsInContent(readContentFiles(folder), today), placeIn(folder, '')),
    ...versionProblems(folder).map((problem) => problem.replace(': ', '\n  ')),
  ];
}
