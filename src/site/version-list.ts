import type { NoticeHtml } from './notice-html.ts';
import type { SectionPair } from './pair-sections.ts';

/** A day on which a notice was changed. */
interface VersionDay {
  readonly day: string;
  /** Whether the text of that day is in force. */
  readonly isCurrent: boolean;
  /** Whether the text of that day was kept. */
  readonly isKept: boolean;
  /** The day of the kept text that its own replaced. */
  readonly before?: string;
}

interface Dated {
  readonly day: string;
}

interface Told {
  readonly updatedOn: string;
  readonly changes: readonly { readonly on: string; readonly text: string }[];
}

/** The days of a notice's versions and of the changes that it tells, the newest first. */
export function versionDays(notice: Told, past: readonly Dated[]): VersionDay[] {
  const kept = past.map(({ day }) => day);
  const days = new Set([notice.updatedOn, ...kept, ...notice.changes.map(({ on }) => on)]);
  return [...days]
    .sort((one, other) => other.localeCompare(one))
    .map((day): VersionDay => {
      const before = kept
        .filter((one) => one < day)
        .sort()
        .at(-1);
      const isText = day === notice.updatedOn || kept.includes(day);
      return {
        day,
        isCurrent: day === notice.updatedOn,
        isKept: kept.includes(day),
        ...(before !== undefined && isText ? { before } : {}),
      };
    });
}

/** What the notice says that changed on the day, a sentence each. */
export function toldChanges({ changes }: Told, day: string): string[] {
  return changes.filter(({ on }) => on === day).map(({ text }) => text);
}

/** The day of the text that replaced the one of the given day. */
export function nextDay(day: string, { updatedOn }: Told, past: readonly Dated[]): string {
  const later = past.map((one) => one.day).filter((one) => one > day);
  return later.sort()[0] ?? updatedOn;
}

/** The text of the day: a kept one, or the one in force. */
export function textOf(
  day: string,
  published: { readonly text: NoticeHtml },
  past: readonly { readonly day: string; readonly text: NoticeHtml }[],
): NoticeHtml {
  return past.find((one) => one.day === day)?.text ?? published.text;
}

/** Whether the section is the same before and after: heading and text, whatever number and anchor it has. */
export function areAlike({ one, other }: SectionPair): boolean {
  return one !== undefined && one.heading === other?.heading && one.html === other.html;
}
