import type { APIRoute, GetStaticPaths } from 'astro';
import { formatFeed } from '../../site/atom-feed.ts';
import { changeFeed } from '../../site/change-feed.ts';
import { languagePaths } from '../../site/language.ts';
import { publishedController } from '../../site/published.ts';

/** Without the portal's address there is no feed: its ids and links are whole addresses. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { portalUrl } = await publishedController();
  if (portalUrl === undefined) return [];
  return languagePaths().map(({ params }) => ({
    params: { ...params, feed: 'muutokset' },
    props: { portalUrl },
  }));
};

/** What changed in the notices, for whoever follows them. */
export const GET: APIRoute<{ portalUrl: string }> = async ({ props }) =>
  new Response(formatFeed(await changeFeed(await publishedController(), props.portalUrl)));
