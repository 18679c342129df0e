import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectInlineHashes, policyFor } from '../../src/site/content-policy.ts';
import { headersFor } from '../../src/site/headers.ts';
import { inOrder, READ_HEADERS } from '../site/read-headers.ts';
import { expect, test } from './portal.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.html'),
);

/** One inline script or style, as CSP names it. */
const HASH = / ('sha256-[^']+')/g;

function read(path: string): string {
  return readFileSync(`${dist}${path}`, 'utf8');
}

test('the headers of every kind of host are equal', () => {
  const all = Object.entries(READ_HEADERS).map(([path, parse]) => parse(read(path)));
  expect(all[0]?.page).toHaveLength(9);
  expect(all[0]?.worker).toHaveLength(9);
  for (const headers of all) expect(headers).toEqual(all[0]);
});

test('the headers hold the policy of what stands in the pages', () => {
  const policy = policyFor(collectInlineHashes(pages.map(read)));
  expect(READ_HEADERS._headers?.(read('_headers')).page).toEqual(inOrder(headersFor(policy)));
});

for (const page of pages) {
  test(`${page} carries the headers' policy for what is inline in it, but for frame-ancestors`, () => {
    const header =
      new Map(READ_HEADERS._headers?.(read('_headers')).page).get('Content-Security-Policy') ?? '';
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(read(page))?.[1] ?? '';
    const { scripts, styles } = collectInlineHashes([read(page)]);
    expect(meta).not.toContain('frame-ancestors');
    expect(withoutHashes(meta)).toBe(withoutHashes(header).replace("frame-ancestors 'none'; ", ''));
    expect(hashesIn(meta)).toEqual([...scripts, ...styles].sort());
    expect(hashesIn(header)).toEqual(expect.arrayContaining(hashesIn(meta)));
  });

  test(`${page} has no inline style or handler and no address from the root`, () => {
    const html = read(page).replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
    expect(html.match(/<[^>]+\s(style|on[a-z]+)=/g) ?? []).toEqual([]);
    expect(html.match(/\s(href|src|component-url|renderer-url)="\/[^"]*"/g) ?? []).toEqual([]);
  });
}

function hashesIn(policy: string): string[] {
  return Array.from(policy.matchAll(HASH), ([, hash = '']) => hash).sort();
}

function withoutHashes(policy: string): string {
  return policy.replace(HASH, '');
}
