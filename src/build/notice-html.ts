/** One numbered section of a notice, as HTML. */
export interface NoticeSection {
  readonly number: number;
  /** Its permanent anchor, `kohta-7`. */
  readonly id: string;
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
  readonly sections: readonly NoticeSection[];
}

const TITLE = /^\s*<h1[^>]*>(.*?)<\/h1>/s;
const SECTION_START = /(?=<h2 id="kohta-\d+">)/;
const SECTION = /^<h2 id="(kohta-(\d+))">\d+\. (.*?)<\/h2>(.*)$/s;

/** Splits a rendered notice: one `h1`, an opening, then `h2` elements with anchors; nothing else is accepted. */
export function splitNoticeHtml(html: string): NoticeHtml {
  const [start, ...rest] = html.split(SECTION_START) as [string, ...string[]];
  const title = TITLE.exec(start);
  if (!title) throw new Error(`Expected the notice to begin with its title, got "${start.slice(0, 60)}".`);
  return {
    title: title[1] as string,
    opening: start.slice(title[0].length).trim(),
    sections: rest.map(parseSection),
  };
}

function parseSection(html: string): NoticeSection {
  const match = SECTION.exec(html);
  if (!match) throw new Error(`Expected a section with a numbered heading, got "${html.slice(0, 60)}".`);
  const [, id, number, heading, text] = match as unknown as [string, string, string, string, string];
  return { number: Number(number), id, heading, html: text.trim() };
}
