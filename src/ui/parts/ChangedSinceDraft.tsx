import { changedDraft as words } from '#words/changed-draft.ts';
import { sentenceCase, writtenDay } from '#words/grammar.ts';
import { type DatedVersion, findVersionOn } from '../../domain/publisher/past-version.ts';
import { dayInHelsinki } from './helsinki-day.ts';

interface Props {
  /** The registers that the draft asks about. */
  readonly registers: readonly { readonly slug: string; readonly name: string }[];
  /** When the draft was begun, in UTC. */
  readonly createdAt: string;
  readonly versions: readonly DatedVersion[];
}

/** That a notice has changed since the draft was begun, with what changed; no alarm, as nothing is signed yet. */
export function ChangedSinceDraft({ registers, createdAt, versions }: Props) {
  if (versions.length === 0) return null;
  const begunOn = dayInHelsinki(new Date(createdAt));
  return (
    <>
      {registers.map(({ slug, name }) => {
        const version = findVersionOn(slug, begunOn, versions);
        if (!version) return null;
        // The letter will cite the text in force, whatever came between.
        const days = versions.filter((one) => one.slug === slug).map((one) => one.replacedOn);
        return (
          <p key={slug} class="note">
            {words.text(sentenceCase(name), writtenDay(days.sort().at(-1) as string))}{' '}
            <a href={`${version.address}muutokset/`}>{words.link}</a>
          </p>
        );
      })}
    </>
  );
}
