import { useContext } from 'preact/hooks';
import { checkWords } from '#words/check.ts';
import { writtenDay } from '#words/grammar.ts';
import { findPastVersion } from '../../domain/publisher/past-version.ts';
import type { Request } from '../../domain/request/request.ts';
import { NoticeVersions } from '../parts/notice-versions.ts';

/** The notices that the person read, where they are no longer in force but can still be read here. */
export function ReadNotices({ registers }: Pick<Request, 'registers'>) {
  const versions = useContext(NoticeVersions);
  return (
    <>
      {registers.map((register) => {
        const version = findPastVersion(register, versions);
        if (!version) return null;
        const { text, link } = checkWords.readNotice;
        return (
          <p key={register.slug}>
            {text(writtenDay(version.updatedOn), register.name)} <a href={version.address}>{link}</a>
          </p>
        );
      })}
    </>
  );
}
