import { encodeDayNumber, parseDayNumber } from '../domain/calendar/day-number.ts';

/** A day in a calendar, with its reminder. */
export interface CalendarEntry {
  /** The same for the same matter: a calendar that reads it again moves what it has. */
  readonly uid: string;
  readonly on: string;
  readonly summary: string;
  readonly description: string;
  /** Rises whenever the entry changes (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  /** Days before, at 9 o'clock. */
  readonly remindDaysBefore: number;
}

/**
 * The entries as an iCalendar file (RFC 5545), for whole days that belong to no time zone. `madeAt` is an instant in
 * UTC, `name` what a calendar may call the collection: one entry alone is none, and with a name Outlook would make a
 * calendar of its own for it (MS-OXCICAL 2.1.3.1.1.3). Throws a `TypeError` without an entry, as a calendar has at
 * least one part (§3.6), and on control characters (§3.3.11).
 */
export function encodeCalendar(
  entries: readonly CalendarEntry[],
  { madeAt, name }: { madeAt: string; name: string },
): string {
  if (entries.length === 0) throw new TypeError('Expected at least one entry for the calendar.');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tietopyyntö//Tietopyyntö//FI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986 §5.1, and what calendars read that are older than it.
    ...(entries.length > 1 ? [`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`] : []),
    ...entries.flatMap((entry) => eventLines(entry, madeAt)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventLines(entry: CalendarEntry, madeAt: string): string[] {
  const { uid, on, summary, description, sequence, remindDaysBefore } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${encodeInstant(madeAt)}`,
    `DTSTART;VALUE=DATE:${encodeDay(on)}`,
    // The first day after the entry (§3.6.1).
    `DTEND;VALUE=DATE:${encodeDay(encodeDayNumber(parseDayNumber(on) + 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    // The day stays free in the calendar, and hidden from those who share it.
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    `SEQUENCE:${sequence}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${encodeTrigger(remindDaysBefore)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** From the midnight at which the day begins: on the day itself nine hours later, else back in time (§3.3.6). */
function encodeTrigger(daysBefore: number): string {
  if (daysBefore === 0) return 'PT9H';
  return daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`;
}

function encodeDay(day: string): string {
  return day.replaceAll('-', '');
}

function encodeInstant(at: string): string {
  return `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A text value (§3.3.11). */
function escapeText(text: string): string {
  const normal = text.toWellFormed().replaceAll('\r\n', '\n');
  if (/[^\P{Cc}\n\t]/u.test(normal)) throw new TypeError('Expected no control characters in the calendar.');
  return normal.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
}

/** The line in pieces of at most 75 octets, none of which ends inside a character (§3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** How many octets the character takes in UTF-8 (RFC 3629 §3). */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
