/*
 * Tells a publisher everything in the content that keeps it from being published, with file, line and what to do:
 *
 *     npm run content
 *
 * The exit status is 0 when it may be published, 1 when not.
 */

import { contentReport } from '../i18n/publisher/content-problems.ts';
import { faultsIn } from '../site/content-faults.ts';

const problems = faultsIn();
if (problems.length === 0) {
  console.log(contentReport.fine);
} else {
  console.error(problems.join('\n\n'));
  console.error(`\n${contentReport.count(problems.length)}`);
  process.exitCode = 1;
}
