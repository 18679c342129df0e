import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type CheckedRule,
  checkNotice,
  compareNotices,
  RULE_IDS,
} from '../domain/notice-check/check-notices.ts';
import { checkedFacts } from '../domain/notice-check/checked-facts.ts';
import type { CheckedNotice } from '../domain/notice-check/reading/checked-notice.ts';
import type { NoticeStems } from '../domain/notice-check/reading/notice-stems.ts';
import { readNoticeWords } from '../domain/notice-check/reading/notice-words.ts';
import type { Waiver } from '../domain/notice-check/waivers.ts';
import { controllerSchema } from '../domain/publisher/controller.ts';
import { noticeSchema } from '../domain/publisher/notice.ts';
import { isTranslation } from '../domain/publisher/translation.ts';
import { NOTICE_STEMS } from '../i18n/notice-stems.ts';
import { readText } from './read-text.ts';
import { tiltGaps } from './tilt-gaps.ts';

/** The notices of one language as the rules judged them. */
interface JudgedNotice {
  readonly register: string;
  /** From the content's folder, `notices/<register>/<language>.md`. */
  readonly path: string;
  readonly findings: readonly CheckedRule[];
  /** What the notice lacks to be written as TILT too. */
  readonly tiltGaps: readonly string[];
}

export interface NoticeCheck {
  readonly check: 'warn' | 'strict' | 'off';
  readonly waivers: readonly Waiver[];
  /** Rules that a waiver names and that do not exist. */
  readonly unknownRules: readonly string[];
  readonly notices: readonly JudgedNotice[];
  /** The notices of one language together, where there are several. */
  readonly together: readonly CheckedRule[];
  /** Notices in a language that the check has no words for. */
  readonly unread: readonly { readonly path: string; readonly language: string }[];
}

const NOTHING: NoticeCheck = {
  check: 'off',
  waivers: [],
  unknownRules: [],
  notices: [],
  together: [],
  unread: [],
};

/**
 * Checks the notices below a folder of content. What breaks the content's own rules is told by the build; a file that
 * it refuses is left out here. The day is an ISO day.
 */
export function checkNoticesIn(folder: string, today: string): NoticeCheck {
  const written = parse(readText(join(folder, 'controller.yaml')));
  const parsed = controllerSchema.safeParse(written);
  if (!parsed.success) return NOTHING;
  const controller = parsed.data;
  const kind = written.noticeKind === undefined ? undefined : controller.noticeKind;
  const files = noticeFiles(folder);
  const stems: Readonly<Record<string, NoticeStems>> = NOTICE_STEMS;
  const judged = files.flatMap(({ register, language, path }) => {
    const known = stems[language];
    const notice = known && readNotice(join(folder, path));
    if (!notice) return [];
    const facts = checkedFacts(register, notice.facts, controller, kind);
    const tilt = tiltGaps(notice.facts, controller);
    return [{ path, language, tilt, stems: known, notice: { register, facts, sections: notice.sections } }];
  });
  const first = judged[0]?.language;
  const siblings: CheckedNotice[] = judged
    .filter(({ language }) => language === first)
    .map(({ notice }) => notice);
  return {
    check: controller.check,
    waivers: controller.waivers,
    unknownRules: controller.waivers.map(({ rule }) => rule).filter((rule) => !RULE_IDS.includes(rule)),
    notices: judged.map((one) => ({
      register: one.notice.register,
      path: one.path,
      findings: checkNotice(one.notice, one.stems, today),
      tiltGaps: one.tilt,
    })),
    together: siblings.length > 1 ? compareNotices(siblings) : [],
    // What an unofficial translation leaves out is its original's fault.
    unread: files.filter(
      ({ language, path }) =>
        stems[language] === undefined && !isTranslation(frontMatterIn(join(folder, path))),
    ),
  };
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

interface NoticeFile {
  readonly register: string;
  readonly language: string;
  readonly path: string;
}

function noticeFiles(folder: string): NoticeFile[] {
  const registers = readdirSync(join(folder, 'notices'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return registers.flatMap((register) => {
    const files = readdirSync(join(folder, 'notices', register)).filter((name) => /^[a-z]+\.md$/.test(name));
    return files.sort().map((name) => ({
      register,
      language: name.slice(0, -'.md'.length),
      path: `notices/${register}/${name}`,
    }));
  });
}

function frontMatterIn(path: string): unknown {
  const [, front = ''] = FRONT_MATTER.exec(readText(path)) ?? [];
  return parse(front);
}

function readNotice(path: string) {
  const text = readText(path);
  const [whole = '', front = ''] = FRONT_MATTER.exec(text) ?? [];
  const parsed = noticeSchema.safeParse(parse(front));
  if (!parsed.success) return undefined;
  const firstLine = whole.split('\n').length;
  return { facts: parsed.data, sections: readNoticeWords(text.slice(whole.length), firstLine) };
}
