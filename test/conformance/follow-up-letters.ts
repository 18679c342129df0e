import { encodeDayNumber, parseDayNumber } from '../../src/domain/calendar/day-number.ts';
import type { FollowUpSource } from '../../src/domain/following/follow-up-source.ts';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import { FOLLOW_UP_NAMES, type FollowUpName, followUpEntry } from '../../src/domain/letters/follow-up.ts';
import type { EventFacts } from '../../src/domain/life/event.ts';
import type { VisibleSignature } from '../../src/domain/request/request.ts';
import type { FieldValues } from '../../src/domain/rights/field.ts';
import {
  firstLetter,
  followUpOf,
  REPRESENTED,
  SENT,
  signedLetter,
  sourceOf,
} from '../fixtures/follow-ups.ts';
import { wordings } from '../fixtures/wordings.ts';
import type { Written } from './letters.ts';

/** A letter that follows a request, still to be given its visible signature and certificate. */
export interface FollowUpOrder {
  /** As the table names it, without the signature. */
  readonly name: string;
  readonly signature: 'none' | 'typed' | 'drawn';
  readonly hasOwnCertificate: boolean;
  write(signing: {
    readonly signature?: VisibleSignature | undefined;
    readonly certificateSha256?: string | undefined;
  }): Written;
}

const CHANNELS = ['email', 'post'] as const;
const SIGNATURES = ['none', 'typed', 'drawn'] as const;

/** How many things happen to the request of the long complaint, one a day: its chronology fills pages. */
const LONG_HISTORY = 100;

/**
 * Every letter that follows a request in each channel; then one with a new key, a complaint of three pages or
 * more, and letters by a certificate of the person's own. A power of attorney is sent to nobody and signed by a pen.
 */
export function followUpLetters(): FollowUpOrder[] {
  const inChannels = FOLLOW_UP_NAMES.flatMap((letter, row) =>
    channelsOf(letter).map((channel, column) =>
      order(letter, {
        name: `${letter}, ${channel ?? 'enclosed'}`,
        signature: channel && SIGNATURES[(row + column) % SIGNATURES.length],
        values: channel ? { 'delivery.channel': channel } : {},
      }),
    ),
  );
  return [
    ...inChannels,
    order('reminder', { name: 'reminder, new key', isKeyNew: true }),
    order('complaint', { name: 'complaint, long', source: longComplaint() }),
    order('clarification', { name: 'clarification, own certificate', hasOwnCertificate: true }),
    order('powerOfAttorney', { name: 'powerOfAttorney, own certificate', hasOwnCertificate: true }),
  ];
}

function channelsOf(letter: FollowUpName): readonly ((typeof CHANNELS)[number] | undefined)[] {
  return followUpEntry(letter).recipient === 'nobody' ? [undefined] : CHANNELS;
}

function order(
  letter: FollowUpName,
  {
    name,
    signature = 'none',
    hasOwnCertificate = false,
    isKeyNew = false,
    values = {},
    source = sourceOf(letter, followUpEntry(letter).signedBy === 'pen' ? { first: represented() } : {}),
  }: {
    name: string;
    signature?: FollowUpOrder['signature'] | undefined;
    hasOwnCertificate?: boolean;
    isKeyNew?: boolean;
    values?: FieldValues;
    source?: FollowUpSource;
  },
): FollowUpOrder {
  return {
    name,
    signature,
    hasOwnCertificate,
    write: (signing) => {
      const request = followUpOf(source, values, { isKeyNew, createdOn: '2027-02-01', ...signing });
      return { request, letter: writeLetter(request, wordings) };
    },
  };
}

function represented() {
  return firstLetter(['access'], REPRESENTED);
}

/** What can happen between a request and its answer, over and over, with files and letters to enclose. */
function longComplaint(): FollowUpSource {
  const reminder = signedLetter(
    'remind001',
    followUpOf(sourceOf('reminder'), {}, { createdOn: '2026-10-07' }),
    { signedAt: '2026-10-07T09:00:00Z' },
  );
  const events = Array.from({ length: LONG_HISTORY }, (_, index): EventFacts => {
    const on = encodeDayNumber(parseDayNumber(SENT.on) + 1 + index);
    const happenings: readonly EventFacts[] = [
      { kind: 'received', on },
      { kind: 'letterSent', on, letter: 'reminder', letterId: reminder.id, channel: 'email' },
      { kind: 'clarificationAsked', on },
      { kind: 'replied', on },
      { kind: 'extended', on },
      { kind: 'partlyAnswered', on, files: [file(index)] },
    ];
    return happenings[index % happenings.length] as EventFacts;
  });
  return sourceOf('complaint', { events: [SENT, ...events], letters: [reminder] });
}

function file(index: number) {
  return { id: `file${String(index).padStart(5, '0')}`, name: `vastaus-${index}.pdf`, type: '', size: 1 };
}
