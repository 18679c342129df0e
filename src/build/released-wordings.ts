import { createHash } from 'node:crypto';
import type { PortalFacts } from '../domain/request-from-values.ts';
import type { Wording } from '../domain/wording.ts';
import type { Locale } from '../i18n/locale.ts';
import { publishedWordings } from './published-wordings.ts';

const pastTexts = import.meta.glob<string>('/content/letters/*/past/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * Every wording that a letter can have been written with: those in use, and the past ones, which are kept by
 * their SHA-256 so that an old letter can still be written again.
 */
export function releasedWordings(locale: Locale, facts: PortalFacts): Wording[] {
  const past = Object.entries(pastTexts).map(([path, text]): Wording => {
    const [, name = '', stated] = /\/([^/]+)\/past\/([^/]+)\.md$/.exec(path) ?? [];
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (stated !== sha256) {
      throw new Error(`${path} was changed. Restore its text, or name it ${sha256}.md.`);
    }
    return { name, text, sha256 };
  });
  return [...publishedWordings(locale, facts), ...past];
}
