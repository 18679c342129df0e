import { expect, test } from './portal.ts';

test('every link of the portal leads to a page of it, and every anchor to a place in that page', async ({
  page,
  portal,
}) => {
  const home = portal.url;
  const waiting = [home];
  const anchors = new Map<string, Set<string>>();
  const found = new Map<string, Set<string>>();
  while (waiting.length > 0) {
    const address = waiting.pop() as string;
    if (found.has(address)) continue;
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.url(), 'the address that links name is final').toBe(address);
    const html = await response.text();
    found.set(address, new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id as string)));
    for (const [, href] of html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      const target = new URL((href as string).replaceAll('&amp;', '&'), address);
      if (target.origin !== new URL(home).origin) continue;
      const anchor = target.hash.slice(1);
      target.hash = '';
      // The fragment of a request is read by the form and names no place.
      if (anchor && !anchor.includes('=')) {
        anchors.set(target.href, (anchors.get(target.href) ?? new Set()).add(anchor));
      }
      waiting.push(target.href);
    }
  }
  const paths = [...found.keys()].map((address) => address.slice(home.length)).sort();
  const pages = [
    '',
    'pyynnot/',
    'pyynto/',
    'selosteet/',
    'selosteet/asiakasrekisteri/',
    'selosteet/markkinointirekisteri/',
    'selosteet/vertailu/',
    'tarkista/',
    'tietoa/',
    'tilanteet/',
  ];
  const inLanguages = ['', 'sv/', 'en/'].flatMap((folder) => pages.map((page) => `${folder}${page}`));
  expect(paths).toEqual([...inLanguages, 'licenses.txt'].sort());
  for (const [address, wanted] of anchors) {
    expect(
      [...wanted].filter((anchor) => !found.get(address)?.has(anchor)),
      address,
    ).toEqual([]);
  }
});
