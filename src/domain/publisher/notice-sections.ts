import { plainText } from './plain-text.ts';

/** One section of a notice's Markdown body: what stands below a heading of the second level. */
export interface NoticeSection {
  /** Its permanent anchor: the one written, `{#oikeutesi}`, or else `kohta-3` of its place. */
  readonly anchor: string;
  /** Whether the anchor is the publisher's own, which other notices can share. */
  readonly isAnchorWritten: boolean;
  /** The number that the heading carries, if it does. */
  readonly number?: string;
  /** The heading without number and anchor, as Markdown. */
  readonly heading: string;
  /** The Markdown below the heading. */
  readonly body: string;
}

/** A heading's line: a number if it has one, words, an anchor if it has one. */
const HEADING = /^## +(?:(\d+)\. +)?(.*?)(?: +\{#([a-z0-9-]+)\})? *$/;

/** The sections of a notice, in their order; what stands before the first heading belongs to none. */
export function noticeSections(markdown: string): NoticeSection[] {
  const [, ...parts] = `\n${markdown.replaceAll('\r\n', '\n')}`.split(/\n(?=## )/);
  return parts.map((part, index) => {
    const [line = '', ...rest] = part.split('\n');
    const [, number, heading = '', anchor] = HEADING.exec(line) ?? [];
    return {
      anchor: anchor ?? `kohta-${index + 1}`,
      isAnchorWritten: anchor !== undefined,
      ...(number === undefined ? {} : { number }),
      heading,
      body: rest.join('\n'),
    };
  });
}

/** The anchor of the first section that contains the words, which may run over its paragraphs. */
export function findSectionWith(
  words: string | undefined,
  sections: readonly NoticeSection[],
): string | undefined {
  if (words === undefined) return undefined;
  return sections.find(({ body }) => plainText(body).includes(plainText(words)))?.anchor;
}
