/** A feed as RFC 4287 wants it; every text is plain. */
export interface Feed {
  /** A permanent IRI. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** The address of the feed itself, and of the page that it tells of. */
  readonly self: string;
  readonly page: string;
  /** At least one. */
  readonly entries: readonly FeedEntry[];
}

/** One thing that the feed tells. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** The day of the change, ISO; midnight in Helsinki stands for it. */
  readonly day: string;
  readonly page: string;
  /** What changed, if anything is said of it. */
  readonly summary?: string | undefined;
}

/** The feed as Atom, the newest entry first. */
export function formatFeed({ id, language, title, author, self, page, entries }: Feed): string {
  const newestFirst = [...entries].sort((one, other) => other.day.localeCompare(one.day));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${midnightInHelsinki(newestFirst[0]?.day ?? '')}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...newestFirst.flatMap(formatEntry),
    '</feed>',
    '',
  ].join('\n');
}

function formatEntry({ id, title, day, page, summary }: FeedEntry): string[] {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${midnightInHelsinki(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...(summary === undefined ? [] : [`    <summary>${escapeXml(summary)}</summary>`]),
    '  </entry>',
  ];
}

/** A character that XML 1.0 has no way to write is left out. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Helsinki', timeZoneName: 'longOffset' });

/** The first instant of the day in Finland, `2022-10-05T00:00:00+03:00`; clocks never change at midnight there. */
export function midnightInHelsinki(day: string): string {
  const parts = offset.formatToParts(new Date(`${day}T00:00:00Z`));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${day}T00:00:00${name.replace('GMT', '')}`;
}
