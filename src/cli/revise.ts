/*
 * A step of a notice towards its next version:
 *
 *     npm run revise -- asiakasrekisteri --change "…"   keeps the text and gives the notice a new day
 *     npm run revise -- asiakasrekisteri                records the text, once it is written
 *     npm run revise -- asiakasrekisteri --typo "…"     records that a slip of the pen was put right
 *
 * Writes below the folder of content alone. Exits with 2 when the text cannot be renewed as it stands.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { helsinkiDayOf } from '../domain/calendar/helsinki-day-of.ts';
import { revising as words } from '../i18n/publisher/revising.ts';
import { CONTENT_FOLDER } from '../site/content-folder.ts';
import { PublishingError } from './publishing-error.ts';
import { reviseNotice } from './revise-notice.ts';

try {
  await run();
} catch (error) {
  if (!(error instanceof PublishingError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { slug, change, typo } = parseArguments();
  await reviseNotice(slug, {
    folder: CONTENT_FOLDER,
    today: helsinkiDayOf(new Date().toISOString()),
    typo,
    ask: async (question) => change ?? (await ask(question)),
    say: console.log,
  });
}

function parseArguments(): { slug: string; change?: string | undefined; typo?: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { change: { type: 'string' }, typo: { type: 'string' } },
    });
    const [slug, ...more] = positionals;
    if (slug !== undefined && more.length === 0) return { slug, ...values };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new PublishingError(words.usage.join('\n'));
}

/** Asks whoever sits at the terminal; nobody does where the command is part of another. */
async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question}\n> `);
  terminal.close();
  return answer;
}
