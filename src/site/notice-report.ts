import { writtenDay } from '#words/grammar.ts';
import type { CheckedRule } from '../domain/notice-check/check-notices.ts';
import type { Result } from '../domain/notice-check/reading/finding.ts';
import { findWaiver, stoppingFindings, type Waiver } from '../domain/notice-check/waivers.ts';
import { noticeCheck as words } from '../i18n/publisher/notice-check.ts';
import { noticeRules } from '../i18n/publisher/notice-rules.ts';
import type { NoticeCheck } from './checked-notices.ts';
import { CONTENT_NAME } from './content-folder.ts';

const CONTROLLER = `${CONTENT_NAME}/controller.yaml`;

/** What somebody has to read, in the order of reading; the rest is listed in short. */
const READ: readonly Result[] = ['notFound', 'unclear', 'noticed'];

/** Everything that the check says, as text for the publisher. */
export function noticeReport(check: NoticeCheck): string {
  const parts = check.notices.map(({ register, path, findings }) =>
    [
      underlined(`${register} (${CONTENT_NAME}/${path})`),
      ...sections(findings, register, check.waivers),
    ].join('\n\n'),
  );
  const together = check.together.filter(({ result }) => READ.includes(result));
  if (together.length > 0) {
    parts.push([underlined(words.together), ...sections(together, undefined, check.waivers)].join('\n\n'));
  }
  const gaps = check.notices.filter(({ tiltGaps }) => tiltGaps.length > 0);
  if (gaps.length > 0) {
    const lines = gaps.map(({ register, tiltGaps }) => wrapped(`${register}: ${tiltGaps.join(', ')}`, '  '));
    parts.push([underlined(words.asData), wrapped(words.noTilt, ''), ...lines].join('\n\n'));
  }
  return `${[wrapped(words.preface, ''), ...notes(check), ...parts].join('\n\n\n')}\n`;
}

/** One line for each notice, for the build's log; nothing where the check is off. */
export function noticeSummary(check: NoticeCheck): string[] {
  if (check.check === 'off') return [];
  const lines = check.notices.map(({ register, findings }) => {
    const open = findings.filter(({ rule }) => !findWaiver(rule, register, check.waivers));
    const count = (result: Result): number => open.filter((one) => one.result === result).length;
    return words.summary(register, count('notFound'), count('unclear'), count('noticed'));
  });
  return [...notes(check), ...lines, words.seeMore];
}

/** Why a strict build stops, or undefined when it may go on. */
export function whyStopped(check: NoticeCheck): string | undefined {
  if (check.check !== 'strict') return undefined;
  const stopping = check.notices.flatMap(({ register, findings }) =>
    stoppingFindings(findings, register, check.waivers).map(({ rule }) => `${register} ${rule}`),
  );
  return stopping.length > 0 ? words.stopped(stopping.join(', '), CONTROLLER) : undefined;
}

function notes({ unread, unknownRules }: NoticeCheck): string[] {
  return [
    ...unread.map(({ path, language }) => words.unread(`${CONTENT_NAME}/${path}`, language)),
    ...unknownRules.map((rule) => words.unknownWaiver(rule, CONTROLLER)),
  ];
}

function sections(
  findings: readonly CheckedRule[],
  register: string | undefined,
  waivers: readonly Waiver[],
): string[] {
  const detailed = READ.flatMap((result) => {
    const such = findings.filter((one) => one.result === result).sort(byLevel);
    if (such.length === 0) return [];
    const title = `${words.results[result]} (${such.length})`;
    return [title, ...such.map((one) => indented(described(one, findWaiver(one.rule, register, waivers))))];
  });
  const short = (['found', 'notApplicable', 'clean'] as const).flatMap((result) => {
    const such = findings.filter((one) => one.result === result);
    if (such.length === 0) return [];
    return [
      [
        `${words.results[result]} (${such.length})`,
        ...such.flatMap((one) => wrappedLines(inShort(one), '  ')),
      ].join('\n'),
    ];
  });
  return [...detailed, ...short];
}

const LEVELS = ['V', 'E', 'H'];

function byLevel(one: CheckedRule, other: CheckedRule): number {
  return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
}

/** A finding with what it says, where, and what could be written. */
function described(one: CheckedRule, waiver: Waiver | undefined): string[] {
  const { about, example } = rule(one);
  const law = words.citation(one.law);
  // Of words that had better not be there, nothing belongs into a notice.
  const level = one.result === 'noticed' && one.level !== 'H' ? law : words.levels[one.level];
  return [
    `${one.rule} ${about}`,
    ...wrappedLines(law === level ? law : `${law}; ${level}`, '  '),
    ...wrappedLines(said(one), '  '),
    ...one.quotes.flatMap((quote) =>
      wrappedLines(`${words.line(quote.line)}: «${shortened(quote.text)}»`, '    '),
    ),
    ...(example === undefined || one.result === 'noticed' ? [] : wrappedLines(words.write(example), '  ')),
    ...(waiver ? wrappedLines(words.waived(waiver.reason), '  ') : []),
  ];
}

function inShort(one: CheckedRule): string {
  const [quote] = one.quotes;
  const { about } = rule(one);
  if (one.result === 'notApplicable') return `${one.rule} ${about}: ${said(one)}`;
  return `${one.rule} ${about}${quote ? ` (${words.line(quote.line)})` : ''}`;
}

function rule({ rule: id }: CheckedRule): (typeof noticeRules)[string] {
  return noticeRules[id] ?? { about: id, says: {} };
}

function said(one: CheckedRule): string {
  if (one.say === 'unknownSections') return words.unknownSections;
  const { says } = rule(one);
  const text = says[one.say ?? one.result] ?? says[one.result] ?? '';
  return typeof text === 'string' ? text : text((one.names ?? []).map(withWrittenDays).join('; '));
}

function withWrittenDays(name: string): string {
  return name.replace(/\d{4}-\d\d-\d\d/g, writtenDay);
}

const LONGEST_QUOTE = 400;

function shortened(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 2).trimEnd()} …`;
}

function underlined(title: string): string {
  return `${title}\n${'='.repeat(title.length)}`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}

const WIDTH = 100;

function wrapped(text: string, indent: string): string {
  return wrappedLines(text, indent).join('\n');
}

/** The text in lines that a terminal shows whole. */
function wrappedLines(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= WIDTH - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
