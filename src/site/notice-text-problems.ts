import type { Notice } from '../domain/publisher/notice.ts';
import { noticeSections } from '../domain/publisher/notice-sections.ts';
import { problemsInNotice } from '../domain/publisher/notice-text.ts';
import { FIRST_LANGUAGE } from '../i18n/languages.ts';
import { LEFTOVERS, RIGHT_STEMS, SECTION_REFERENCE } from '../i18n/publisher/content-problems.ts';
import type { ContentProblem } from './content-problem.ts';
import type { LocatedYaml } from './front-matter.ts';
import { nearestPassage } from './nearest.ts';

/** A notice's text and what is known of it. */
interface NoticeText {
  readonly path: string;
  /** The lines of the Markdown body, and the line of the file on which it begins. */
  readonly lines: readonly string[];
  readonly bodyLine: number;
  readonly today: string;
  readonly controllerName: string | undefined;
  /** The facts, where they could be read. */
  readonly notice?: Notice;
  readonly yaml?: LocatedYaml;
}

/** What is wrong in the text itself, and between it and the facts. */
export function textProblems(text: NoticeText): ContentProblem[] {
  return [
    ...titleProblems(text),
    ...lineProblems(text),
    ...referenceProblems(text),
    ...(text.notice && text.yaml ? factProblems(text, text.notice, text.yaml) : []),
  ];
}

function titleProblems({ path, lines, bodyLine }: NoticeText): ContentProblem[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines.slice(Math.max(0, first), first + 4);
  const isTitle = /^# \S/.test(opening[0] ?? '') || opening.some((line) => /^=+\s*$/.test(line));
  if (isTitle) return [];
  const got = (lines[first] ?? '').slice(0, 60);
  return [{ path, line: bodyLine + Math.max(0, first), code: 'no-title', detail: { got } }];
}

const IMAGE = /!\[[^\]]*\]\(([^)\s]*)/;
const PLACEHOLDER = /\bTODO\b|\bXXX\b|\[(?:…|\.{3})\]|@example\b/;

function lineProblems({ path, lines, bodyLine, controllerName }: NoticeText): ContentProblem[] {
  const leftovers = LEFTOVERS.filter((name) => controllerName?.includes(name) === false);
  return lines.flatMap((text, index): ContentProblem[] => {
    const line = bodyLine + index;
    const [, image] = IMAGE.exec(text) ?? [];
    const placeholder = PLACEHOLDER.exec(text)?.[0] ?? leftovers.find((name) => text.includes(name));
    return [
      ...(image === undefined ? [] : [{ path, line, code: 'image' as const, detail: { got: image } }]),
      ...(placeholder ? [{ path, line, code: 'placeholder' as const, detail: { got: placeholder } }] : []),
    ];
  });
}

/** Numbers of sections and anchors that the text names and does not have. */
function referenceProblems({ path, lines, bodyLine }: NoticeText): ContentProblem[] {
  const sections = noticeSections(lines.join('\n'));
  const numbers = sections.map(({ number }, index) => number ?? String(index + 1));
  const anchors = sections.map(({ anchor }) => anchor);
  return lines.flatMap((text, index) => {
    const named = [...text.matchAll(SECTION_REFERENCE)].map(([words, number = '']) => ({
      got: words,
      isThere: numbers.includes(number),
    }));
    const linked = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => ({
      got: `#${anchor}`,
      isThere: anchors.includes(anchor),
    }));
    return [...named, ...linked]
      .filter(({ isThere }) => !isThere)
      .map(({ got }): ContentProblem => {
        return { path, line: bodyLine + index, code: 'dangling-reference', detail: { got } };
      });
  });
}

function factProblems(
  { path, lines, bodyLine, today }: NoticeText,
  notice: Notice,
  yaml: LocatedYaml,
): ContentProblem[] {
  const body = lines.join('\n');
  const told = problemsInNotice(notice, body, FIRST_LANGUAGE).map(
    ({ field, code, expected }): ContentProblem => {
      const line = lineOfField(field, yaml, lines, bodyLine);
      if (code !== 'not-in-text') return { path, line, field, code, detail: { expected } };
      const near = nearestPassage(expected, lines);
      const detail = near
        ? { expected, near: near.words, nearLine: String(near.line + bodyLine) }
        : { expected };
      return { path, line, field, code, detail };
    },
  );
  return [...told, ...rightProblems(path, notice, yaml, body), ...dayProblems(path, notice, yaml, today)];
}

/** Where a fact stands in the front matter; of what is wrong in the text, its line there. */
function lineOfField(field: string, yaml: LocatedYaml, lines: readonly string[], bodyLine: number): number {
  const [, section] = /^section (\d+)$/.exec(field) ?? [];
  if (section !== undefined) {
    const headings = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
    return bodyLine + (headings[Number(section) - 1] ?? 0);
  }
  const [, text] = /^line (\d+) of the text$/.exec(field) ?? [];
  if (text !== undefined) return bodyLine + Number(text) - 1;
  const parts = field.split(/[.[\]]+/).filter((part) => part !== '');
  return yaml.lineOf(parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
}

function rightProblems(path: string, notice: Notice, yaml: LocatedYaml, body: string): ContentProblem[] {
  const sections = noticeSections(body);
  return notice.rights.flatMap((mention, index): ContentProblem[] => {
    const section = sections.find(({ anchor }) => anchor === mention.in);
    if (!section || RIGHT_STEMS[mention.right].test(`${section.heading} ${section.body}`)) return [];
    const line = yaml.lineOf(['rights', index]);
    const detail = { right: mention.right, in: mention.in };
    return [{ path, line, field: `rights[${index}].in`, code: 'right-elsewhere', detail }];
  });
}

function dayProblems(path: string, notice: Notice, yaml: LocatedYaml, today: string): ContentProblem[] {
  const { createdOn, updatedOn } = notice;
  const at = (field: string) => ({ path, line: yaml.lineOf([field]), field });
  const late = [
    ...(createdOn > today
      ? [{ ...at('createdOn'), code: 'future-day' as const, detail: { got: createdOn } }]
      : []),
    ...(updatedOn > today
      ? [{ ...at('updatedOn'), code: 'future-day' as const, detail: { got: updatedOn } }]
      : []),
  ];
  if (updatedOn >= createdOn) return late;
  return [...late, { ...at('updatedOn'), code: 'updated-before-created', detail: { createdOn, updatedOn } }];
}
