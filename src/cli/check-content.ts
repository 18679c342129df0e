/*
 * Tells a publisher everything in the content that keeps it from being published, with file, line and what to do:
 *
 *     npm run content
 *
 * The exit status is 0 when it may be published, 1 when not.
 */

import { contentReport } from '../i18n/publisher/content-problems.ts';
import { describeProblems, problemsInContent } from '../site/check-content.ts';
import { CONTENT_FOLDER, CONTENT_NAME } from '../site/content-folder.ts';
import { readContentFiles } from '../site/content-reader.ts';
import { dayOfCheck } from '../site/day-of-check.ts';

const problems = problemsInContent(readContentFiles(CONTENT_FOLDER), dayOfCheck());
if (problems.length === 0) {
  console.log(contentReport.fine);
} else {
  console.error(describeProblems(problems, CONTENT_NAME).join('\n\n'));
  console.error(`\n${contentReport.count(problems.length)}`);
  process.exitCode = 1;
}
