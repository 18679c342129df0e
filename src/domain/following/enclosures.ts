import { followUpEntry } from '../letters/follow-up.ts';
import { lettersUnderWay } from '../life/returned-letters.ts';
import type { Timeline } from '../life/timeline.ts';
import type { FollowUpAttachment } from '../request/follow-up-schema.ts';
import { findPersonalIdentifiers } from '../values/personal-identifiers.ts';
import { findRefusedCharacters, normaliseText } from '../values/written-text.ts';
import type { FollowUpSource } from './follow-up-source.ts';

/** What goes along with a following letter: the first one, or all that was written and received; undefined if nothing. */
export function enclosuresOf(source: FollowUpSource): FollowUpAttachment[] | undefined {
  const { encloses } = followUpEntry(source.letter);
  if (!encloses) return undefined;
  const later = encloses === 'all' ? [...laterLetters(source), ...answerFiles(source.timeline)] : [];
  return [firstLetter(source), ...later];
}

function firstLetter({ first }: FollowUpSource): FollowUpAttachment {
  const { reference, createdOn } = first.file.request;
  return { what: 'request', reference, on: createdOn };
}

/** The letters that were sent: one that was only signed, or came back, never reached anybody. */
function laterLetters({ letters, timeline }: FollowUpSource): FollowUpAttachment[] {
  return lettersUnderWay(timeline.events).flatMap((event): FollowUpAttachment[] => {
    if (followUpEntry(event.letter).recipient === 'nobody') return [];
    const made = letters.find(({ id }) => id === event.letterId)?.file.request;
    return made
      ? [{ what: 'letter', letter: event.letter, reference: made.reference, on: made.createdOn }]
      : [];
  });
}

function answerFiles({ events }: Timeline): FollowUpAttachment[] {
  return events.flatMap(({ on, files = [] }) =>
    files.map(({ name }): FollowUpAttachment => ({ what: 'file', on, name: listedName(name) })),
  );
}

/**
 * A file's name as the list of attachments can show it. Nobody typed it here, so that nobody was told what a letter
 * cannot carry: an underscore stands for such a character, and for each of a personal identity code.
 */
function listedName(name: string): string {
  const refused = new Set(findRefusedCharacters(name, 'line').map(({ character }) => character));
  const plain = [...normaliseText(name)].map((one) => (refused.has(one) ? '_' : one)).join('');
  const shown = findPersonalIdentifiers(plain).reduce(
    (text, { start, end }) => text.slice(0, start) + '_'.repeat(end - start) + text.slice(end),
    plain,
  );
  return shown.trim() === '' ? '_' : shown;
}
