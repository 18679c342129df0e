import { useEffect, useState } from 'preact/hooks';
import { myRequests } from '../../i18n/fi/my-requests.ts';
import { basePathOf } from '../base-path.ts';
import { entryLink, type RegisterName } from '../my-requests/entry.ts';
import { writtenDay, writtenTime } from '../written-time.ts';
import { findUnfinished, type Unfinished } from './find-unfinished.ts';

interface Props {
  controller: { businessId: string };
  registers: readonly RegisterName[];
  /** The way to the portal's root. */
  root: string;
}

/**
 * The home page's way back to an unfinished request; nothing where there is none.
 *
 * MUST NOT move focus or announce itself: the person came for the page, and this is one more link on it.
 */
export function ResumeDraft({ controller, registers, root }: Props) {
  const [found, setFound] = useState<Unfinished>();
  useEffect(() => {
    const basePath = basePathOf(root, location.href);
    void findUnfinished({ businessId: controller.businessId, basePath }, registers).then(setFound);
  }, []);
  return found ? <ResumeLine unfinished={found} root={root} /> : null;
}

/** The line itself, drawn from what was found. */
export function ResumeLine({ unfinished, root }: { unfinished: Unfinished; root: string }) {
  const words = myRequests.resume;
  const { next, hasMore } = unfinished;
  if (!next && !hasMore) return null;
  const isDraft = next?.kind === 'draft';
  return (
    <section class="resume" aria-label={words.label}>
      {next && (
        <p>
          <b>{isDraft ? words.draft : words.unsent}</b>{' '}
          {[
            next.name,
            ...next.registers.map((register) => register.toLocaleLowerCase('fi')),
            isDraft
              ? words.savedAt(writtenDay(next.at), writtenTime(next.at))
              : words.signedOn(writtenDay(next.at)),
          ].join(', ')}{' '}
          <a class="button" href={entryLink(next, root)}>
            {isDraft ? words.continue : words.send}
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
