import { DECIMAL_MARK, writtenDay } from '#words/grammar.ts';
import type { Controller } from '../domain/publisher/controller.ts';
import { building as words } from '../i18n/publisher/building.ts';
import { revising } from '../i18n/publisher/revising.ts';
import { placeIn } from './content-folder.ts';
import { readNoticeTexts } from './notice-lock-file.ts';
import { unrecordedNotices } from './version-problems.ts';
import type { SecurityFile } from './well-known.ts';

/** What a build came to, in lines for its log. */
export function buildReport(
  { portalUrl }: Pick<Controller, 'portalUrl'>,
  /** The folder of content. */
  folder: string,
  /** The files of the built site, by path, with their sizes in bytes. */
  files: ReadonlyMap<string, number>,
  security?: SecurityFile,
): string[] {
  const { texts, past } = readNoticeTexts(folder);
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  const open = unrecordedNotices(folder);
  return [
    words.done(files.size, words.megabytes((size / 1e6).toFixed(1).replace('.', DECIMAL_MARK)), pages),
    ...texts.map(({ slug, language, updatedOn }) =>
      words.register(
        slug,
        writtenDay(updatedOn),
        past.filter((one) => one.slug === slug && one.language === language).length,
      ),
    ),
    ...(open.length > 0 ? [revising.unrecorded(open)] : []),
    ...(security ? [words.securityExpires(writtenDay(security.expiresOn))] : []),
    ...(security?.path.startsWith('origin-root/') ? [words.originRoot] : []),
    ...(portalUrl
      ? addresses(portalUrl, texts)
      : [words.withoutPortalUrl(placeIn(folder, 'controller.yaml'))]),
  ];
}

/** What a relying party of the European digital identity wallet gives when it registers (TS5: supportURI, privacyPolicy). */
function addresses(portalUrl: string, texts: readonly { slug: string }[]): string[] {
  const slugs = [...new Set(texts.map(({ slug }) => slug))];
  return [
    words.uris,
    words.supportUri(new URL('poista/', portalUrl).href),
    ...slugs.map((slug) => words.privacyPolicy(slug, new URL(`selosteet/${slug}/`, portalUrl).href)),
  ];
}
