/*
 * Begins the notice of a new register, by its name:
 *
 *     npm run new -- jäsenrekisteri
 *
 * Writes one file below the folder of content. Exits with 2 when it cannot.
 */

import { helsinkiDayOf } from '../domain/calendar/helsinki-day-of.ts';
import { newNoticeWords as words } from '../i18n/publisher/new-notice.ts';
import { CONTENT_FOLDER } from '../site/content-folder.ts';
import { beginNotice } from './new-notice.ts';
import { PublishingError } from './publishing-error.ts';

const [name, ...more] = process.argv.slice(2);
try {
  if (name === undefined || name.startsWith('-') || more.length > 0) throw new PublishingError(words.usage);
  beginNotice(name, {
    folder: CONTENT_FOLDER,
    today: helsinkiDayOf(new Date().toISOString()),
    say: console.log,
  });
} catch (error) {
  if (!(error instanceof PublishingError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
