/*
 * Says what the notices do not say that the GDPR asks of them, as far as words can tell:
 *
 *     npm run notices
 *     npm run --silent notices -- --json
 *
 * The exit status is 1 when `check: strict` of content/controller.yaml would stop the build, else 0. Nothing of it
 * becomes part of the site.
 */
import { parseArgs } from 'node:util';
import { checkNoticesIn } from '../site/checked-notices.ts';
import { CONTENT_FOLDER } from '../site/content-folder.ts';
import { dayOfCheck } from '../site/day-of-check.ts';
import { noticeReport, whyStopped } from '../site/notice-report.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const check = checkNoticesIn(CONTENT_FOLDER, dayOfCheck());
process.stdout.write(values.json ? `${JSON.stringify(check, undefined, 2)}\n` : noticeReport(check));
const stopped = whyStopped(check);
if (stopped !== undefined) {
  process.stderr.write(`\n${stopped}\n`);
  process.exitCode = 1;
}
