import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_PROTECTION_OMBUDSMAN } from '#words/authority.ts';
import { language } from '#words/grammar.ts';
import { languagePaths } from '../../../../site/language.ts';
import { noticeAsData } from '../../../../site/notice-as-data.ts';
import { plainHtml } from '../../../../site/plain-html.ts';
import { type PublishedNotice, publishedController, publishedNotices } from '../../../../site/published.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const all = await publishedNotices();
  return languagePaths().flatMap(({ params }) =>
    all.map((published) => ({ params: { ...params, slug: published.slug }, props: { published } })),
  );
};

/** What the notice says, for programs. */
export const GET: APIRoute<{ published: PublishedNotice }> = async ({ props }) => {
  const { slug, lang = language, notice, register, text } = props.published;
  const controller = await publishedController();
  const data = noticeAsData({
    slug,
    notice,
    title: plainHtml(text.title),
    language: lang,
    sha256: register.noticeSha256,
    controller,
    isOmbudsman: controller.supervisoryAuthority.website === DATA_PROTECTION_OMBUDSMAN.website,
  });
  return new Response(`${JSON.stringify(data, null, 2)}\n`);
};
