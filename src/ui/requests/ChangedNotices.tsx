import { useContext } from 'preact/hooks';
import { sentenceCase, writtenDay } from '#words/grammar.ts';
import { viewWords } from '#words/request-view.ts';
import { findPastVersion } from '../../domain/publisher/past-version.ts';
import type { Request } from '../../domain/request/request.ts';
import { NoticeVersions } from '../parts/notice-versions.ts';

/** That a notice has changed since the request was signed, with what changed; no alarm, as the request stands. */
export function ChangedNotices({ registers }: Pick<Request, 'registers'>) {
  const versions = useContext(NoticeVersions);
  return (
    <>
      {registers.map((register) => {
        const version = findPastVersion(register, versions);
        if (!version) return null;
        const { text, link } = viewWords.changedNotice;
        return (
          <p key={register.slug} class="note">
            {text(sentenceCase(register.name), writtenDay(version.updatedOn))}{' '}
            <a href={`${version.address}muutokset/`}>{link}</a>
          </p>
        );
      })}
    </>
  );
}
