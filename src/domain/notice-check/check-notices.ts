import type { CheckedNotice } from './reading/checked-notice.ts';
import { type Finding, finding, type Level, type Rule } from './reading/finding.ts';
import { sectionsAbout } from './reading/look.ts';
import type { NoticeStems } from './reading/notice-stems.ts';
import type { NoticeSectionWords } from './reading/notice-words.ts';
import { objectionApart } from './rules/apart.ts';
import { ASKING_RULES } from './rules/asking.ts';
import { CONTROLLER_RULES } from './rules/controller.ts';
import { DATA_RULES } from './rules/data.ts';
import { PURPOSE_RULES } from './rules/purposes.ts';
import { RECIPIENT_RULES } from './rules/recipients.ts';
import { RIGHT_RULES } from './rules/rights.ts';
import { STORAGE_RULES } from './rules/storage.ts';
import { TRANSFER_RULES } from './rules/transfers.ts';
import { WRITING_RULES } from './rules/writing.ts';
import { SIBLING_RULES } from './siblings.ts';

/** The rules on one notice, in the order of their numbers. */
const NOTICE_RULES: readonly Rule[] = [
  ...CONTROLLER_RULES,
  ...PURPOSE_RULES,
  ...RECIPIENT_RULES,
  ...TRANSFER_RULES,
  ...STORAGE_RULES,
  ...RIGHT_RULES,
  objectionApart,
  ...ASKING_RULES,
  ...DATA_RULES,
  ...WRITING_RULES,
].sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));

/** A finding with the rule that made it. */
export interface CheckedRule extends Finding {
  readonly rule: string;
  readonly law: string;
  readonly level: Level;
}

/** What the rules say of one notice. The day is an ISO day. */
export function checkNotice(notice: CheckedNotice, stems: NoticeStems, today: string): CheckedRule[] {
  const unknown = notice.sections.filter((section) => hasUnknownTopic(section, stems));
  return NOTICE_RULES.map(({ id, law, level, topics = [], check }) => {
    const found = check(notice, stems, today);
    const mayStandElsewhere =
      found.result === 'notFound' &&
      topics.length > 0 &&
      unknown.length > 0 &&
      sectionsAbout(notice, stems, ...topics).length === 0;
    const headings = unknown.flatMap(({ heading }) => heading ?? []);
    const told = mayStandElsewhere ? finding('unclear', headings, { say: 'unknownSections' }) : found;
    return { rule: id, law, level, ...told };
  });
}

/** Whether the section's heading tells no topic that a rule knows. */
function hasUnknownTopic({ heading, sentences }: NoticeSectionWords, { topics }: NoticeStems): boolean {
  return (
    heading !== undefined &&
    sentences.length > 0 &&
    !Object.values(topics).some((stem) => stem.test(heading.folded))
  );
}

/** What the rules say of a controller's notices together. */
export function compareNotices(notices: readonly CheckedNotice[]): CheckedRule[] {
  return SIBLING_RULES.map(({ id, law, level, check }) => ({ rule: id, law, level, ...check(notices) }));
}

/** The rules by their numbers. */
export const RULE_IDS: readonly string[] = [...NOTICE_RULES, ...SIBLING_RULES].map(({ id }) => id);
