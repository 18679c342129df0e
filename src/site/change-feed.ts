import { language, sentenceCase, writtenDay } from '#words/grammar.ts';
import { versions } from '#words/versions.ts';
import type { Controller } from '../domain/publisher/controller.ts';
import type { Feed, FeedEntry } from './atom-feed.ts';
import { pagePath } from './language.ts';
import { noticeHistories } from './past-notices.ts';
import { publishedNotices } from './published.ts';
import { toldChanges, versionDays } from './version-list.ts';
import { changesPath, pastPath } from './version-paths.ts';

/** The address of the feed from the site's root. */
export const FEED_PATH = pagePath('muutokset.atom');

/** The versions of every notice as a feed, for a portal whose address is known. */
export async function changeFeed(controller: Controller, portalUrl: string): Promise<Feed> {
  const address = (path: string): string => new URL(path.slice(1), portalUrl).href;
  const histories = await noticeHistories();
  const entries = (await publishedNotices()).flatMap(({ slug, notice }): FeedEntry[] => {
    const past = histories.find(({ published }) => published.slug === slug)?.past ?? [];
    const texts = versionDays(notice, past).filter(({ isCurrent, isKept }) => isCurrent || isKept);
    return texts.map(({ day, isCurrent, before }) => {
      const told = toldChanges(notice, day);
      const page = before
        ? changesPath(slug, before)
        : isCurrent
          ? pagePath(`selosteet/${slug}/`)
          : pastPath(slug, day);
      return {
        id: entryId(portalUrl, slug, day),
        title: versions.feed.entry(sentenceCase(notice.name), writtenDay(day)),
        day,
        page: address(page),
        ...(told.length > 0 ? { summary: told.join(' ') } : {}),
      };
    });
  });
  return {
    id: address(FEED_PATH),
    language,
    title: versions.feed.title(controller.shortForms),
    author: controller.name,
    self: address(FEED_PATH),
    page: address(pagePath('selosteet/')),
    entries,
  };
}

/** A tag URI (RFC 4151): the same for ever, wherever in the host the portal moves. */
function entryId(portalUrl: string, slug: string, day: string): string {
  const tongue = pagePath('').replaceAll('/', '');
  return `tag:${new URL(portalUrl).hostname},${day}:selosteet/${slug}${tongue && `/${tongue}`}`;
}
