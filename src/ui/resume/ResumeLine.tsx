import { lowerCase, sentenceCase } from '#words/grammar.ts';
import { lockWords } from '#words/lock.ts';
import { myRequests } from '#words/my-requests.ts';
import { writtenDayOf, writtenTimeOf } from '../parts/written-time.ts';
import { entryLink } from '../requests/entry.ts';
import type { Unfinished } from './find-unfinished.ts';
import '../../styles/parts/button.css';
import '../../styles/parts/resume-line.css';

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
      {next?.kind === 'request' && why === 'waiting' && (
        <p>
          <b>{sentenceCase(next.name)}:</b> {lowerCase(next.sentence.slice(0, 1))}
          {next.sentence.slice(1)}{' '}
          <a class="button" href={entryLink(next, root)}>
            {words.open}
          </a>
        </p>
      )}
      {next && why && why !== 'waiting' && (
        <p>
          <b>{words[why]}</b>{' '}
          {[
            next.name,
            ...next.registers.map(lowerCase),
            ...(why === 'draft' ? [words.savedAt(writtenDayOf(next.at), writtenTimeOf(next.at))] : []),
            ...(why === 'unsent' ? [words.signedOn(writtenDayOf(next.at))] : []),
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
