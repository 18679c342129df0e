import { lockWords } from '../../i18n/fi/lock.ts';
import { myRequests } from '../../i18n/fi/my-requests.ts';
import { entryLink } from '../my-requests/entry.ts';
import { writtenDay, writtenTime } from '../written-time.ts';
import type { Unfinished } from './find-unfinished.ts';

const words = myRequests.resume;

/** The one thing to go on with, in a sentence, and the way to the rest. */
export function ResumeLine({ unfinished, root }: { unfinished: Unfinished; root: string }) {
  const { next, why, hasMore, isLocked } = unfinished;
  if (isLocked) {
    return (
      <section class="resume" aria-label={words.label}>
        <p>
          {lockWords.home}{' '}
          <a class="plain" href={`${root}pyynnot/`}>
            {lockWords.homeLink}
          </a>
        </p>
      </section>
    );
  }
  if (!next && !hasMore) return null;
  return (
    <section class="resume" aria-label={words.label}>
      {next && why && (
        <p>
          <b>{words[why]}</b>{' '}
          {[
            next.name,
            ...next.registers.map((register) => register.toLocaleLowerCase('fi')),
            ...(why === 'draft' ? [words.savedAt(writtenDay(next.at), writtenTime(next.at))] : []),
            ...(why === 'unsent' ? [words.signedOn(writtenDay(next.at))] : []),
          ].join(', ')}
          {next.kind === 'request' && why !== 'unsent' ? `. ${next.sentence}` : ''}{' '}
          <a class="button" href={entryLink(next, root)}>
            {next.kind === 'draft' ? words.continue : words.open}
          </a>
        </p>
      )}
      {hasMore && (
        <p>
          <a class="plain" href={`${root}pyynnot/`}>
            {words.more}
          </a>
        </p>
      )}
    </section>
  );
}
