import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hasTool } from '../../scripts/external-tools.mjs';
import { READ_HEADERS } from '../site/read-headers.ts';
import { test as base, expect } from './portal.ts';
import { generatedHeaders, type HostedPortal, SERVER_NAMES, startWebServer } from './web-server.ts';

const PROGRAMS = { nginx: 'nginx', apache: 'apache2', caddy: 'caddy' } as const;

const assets = readdirSync(fileURLToPath(new URL('../../dist/_astro/', import.meta.url)));
const worker = assets.find((name) => /^worker-/.test(name));

// One server at a time is enough.
base.describe.configure({ mode: 'default' });

for (const name of SERVER_NAMES) {
  for (const place of ['root', 'folder'] as const) {
    const test = base.extend<object, { portal: HostedPortal }>({
      portal: [
        // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
        async ({}, use) => {
          const portal = await startWebServer(name, place);
          await use(portal);
          await portal.stop();
        },
        { scope: 'worker' },
      ],
    });

    test.describe(`${name}, the portal ${place === 'root' ? 'at the root' : 'in a folder'}`, () => {
      // Where everything has to be checked a missing server fails.
      test.skip(!hasTool(PROGRAMS[name]) && process.env.CI !== 'true', `${PROGRAMS[name]} is not installed`);

      test('serves every page and program with every header, and the company’s own page with none', async ({
        portal,
      }) => {
        const { page: expected, worker: ofWorker } = READ_HEADERS._headers?.(generatedHeaders()) ?? {};
        if (!expected || !ofWorker) throw new Error('Expected headers.');
        expect(expected).toHaveLength(9);
        for (const path of [
          '',
          'pyynto/',
          'selosteet/asiakasrekisteri/',
          `_astro/${worker}`,
          'favicon.svg',
        ]) {
          const { status, headers } = await fetch(portal.url + path);
          expect(status, path).toBe(200);
          for (const [header, value] of expected)
            expect(headers.get(header), `${path}: ${header}`).toBe(value);
        }
        const { headers: ownOfWorker } = await fetch(`${portal.url}offline.js`);
        for (const [header, value] of ofWorker) expect(ownOfWorker.get(header), header).toBe(value);
        if (place === 'root') return;
        const { headers } = await fetch(portal.companyUrl);
        for (const [header] of expected) expect(headers.get(header), header).toBeNull();
      });

      test('leads to the page with its slash, and tells what is not there', async ({ portal }) => {
        const redirect = await fetch(`${portal.url}pyynto`, { redirect: 'manual' });
        expect([301, 307, 308]).toContain(redirect.status);
        expect(new URL(redirect.headers.get('location') ?? '', portal.url).pathname).toBe(
          new URL('pyynto/', portal.url).pathname,
        );
        const lost = await fetch(`${portal.url}ei-ole/`);
        expect(lost.status).toBe(404);
        // Apache's file names the page once the portal's address is known; Caddy's answer to errors is its site's own.
        const tells = name === 'nginx' || (name === 'caddy' && place === 'root');
        if (tells) expect(await lost.text()).toContain('Sivua ei löydy');
      });

      test('the form opens without a word on the console', async ({ page }) => {
        await page.goto('./pyynto/');
        await expect(page.getByRole('button', { name: 'Jatka' })).toBeEnabled();
      });
    });
  }
}
