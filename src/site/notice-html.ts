import { type NoticeSection, noticeSections } from '../domain/publisher/notice-sections.ts';

/** One section of a notice, as HTML. */
export interface SectionHtml extends Pick<NoticeSection, 'anchor' | 'isAnchorWritten' | 'number'> {
  /** The heading without its number. */
  readonly heading: string;
  readonly html: string;
}

/** A notice's text in the parts that a page puts its own things between. */
export interface NoticeHtml {
  /** Inside of the main heading: two lines with a break. */
  readonly title: string;
  /** What stands between the main heading and the first section: the dates. */
  readonly opening: string;
  readonly sections: readonly SectionHtml[];
}

const TITLE = /^\s*<h1[^>]*>(.*?)<\/h1>/s;
const SECTION_START = /(?=<h2[ >])/;
const NUMBERED = /^<h2[^>]*>\d+\. (.*?)<\/h2>(.*)$/s;
const UNNUMBERED = /^<h2[^>]*>(.*?)<\/h2>(.*)$/s;

/**
 * Splits a rendered notice: one `h1`, an opening, then `h2` elements, which are the sections of its Markdown. The
 * anchors are those of the Markdown, also where the renderer made others of headings that have none.
 */
export function splitNoticeHtml(html: string, markdown: string): NoticeHtml {
  const [start, ...rest] = html.split(SECTION_START) as [string, ...string[]];
  const title = TITLE.exec(start);
  if (!title) throw new Error(`Expected the notice to begin with its title, got "${start.slice(0, 60)}".`);
  const sections = noticeSections(markdown);
  if (sections.length !== rest.length) {
    throw new Error(
      `Expected ${sections.length} sections, got ${rest.length}. Write the heading of each as "## Heading", and no other line so.`,
    );
  }
  return {
    title: title[1] as string,
    opening: start.slice(title[0].length).trim(),
    sections: sections.map((section, index) => sectionHtml(section, rest[index] as string)),
  };
}

function sectionHtml({ anchor, isAnchorWritten, number }: NoticeSection, html: string): SectionHtml {
  const pattern = number === undefined ? UNNUMBERED : NUMBERED;
  const [, heading = '', text = ''] = pattern.exec(html) ?? [];
  return {
    anchor,
    isAnchorWritten,
    ...(number === undefined ? {} : { number }),
    heading,
    html: markLettered(text.trim()),
  };
}

/** Lists whose items all carry letters of their own, a) and b), get a class, as they need no bullets. */
function markLettered(html: string): string {
  return html.replace(/<ul>((?:(?!<\/?[uo]l>).)*)<\/ul>/gs, (list, items: string) => {
    const texts = items.split('<li>').slice(1);
    const isLettered = texts.every((text) => /^\s*(?:<p>)?[a-z]\) /.test(text));
    return isLettered ? `<ul class="lettered">${items}</ul>` : list;
  });
}
