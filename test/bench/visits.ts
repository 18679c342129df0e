import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { servePortal } from '../../scripts/serve.mjs';
import { formOn } from '../e2e/form-driver.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { totalSize } from './brotli-size.ts';
import { launchBrowser } from './launch-browser.ts';
import { layoutShiftOf } from './layout-shift.ts';
import type { Row } from './report.ts';

/** Longer than anything on a page waits before it loads more by itself. */
const MS_LEFT_ALONE = 6000;

/**
 * What datenanfragen.de's generator took to an unsigned PDF, scripts and worker, in its repository at f2aae68: brotli,
 * read in November 2026.
 */
const PEER_BYTES = 1_169_000;

/** Bytes of scripts that the form may take before anybody types. */
const FORM_SCRIPTS = { budget: 60_000, goal: 25_000 };

/** Bytes of scripts and of everything, and what moved, as a browser that has never been here meets it. */
interface Visit {
  readonly scripts: number;
  readonly scriptFiles: number;
  readonly bytes: number;
  readonly layoutShift: number;
}

/** What a visit costs over the wire, counted from what the browser asks for, whatever imports it. */
export async function measureVisits(dist: string): Promise<Row[]> {
  const portal = await servePortal({ directory: dist });
  const browser = await launchBrowser();
  const visit = async (path: string, go?: (page: Page) => Promise<void>): Promise<Visit> => {
    const context = await browser.newContext({ locale: 'fi-FI', serviceWorkers: 'block' });
    const files = filesAskedFor(context, dist, portal.url);
    const page = await context.newPage();
    await page.goto(portal.url + path);
    if (go) await go(page);
    else await page.waitForTimeout(MS_LEFT_ALONE);
    const layoutShift = await layoutShiftOf(page);
    await context.close();
    const scripts = [...files].filter((file) => file.endsWith('.js'));
    return {
      scripts: totalSize(scripts),
      scriptFiles: scripts.length,
      bytes: totalSize(files),
      layoutShift,
    };
  };
  try {
    const usable = await visit('pyynto/', async (page) => {
      await page.getByRole('button', { name: words.next, exact: true, disabled: false }).waitFor();
      await page.waitForLoadState('networkidle');
    });
    const alone = await visit('pyynto/');
    const signed = await visit('pyynto/', async (page) => {
      const form = formOn(page);
      await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
      await form.sign();
    });
    const requests = await visit('pyynnot/');
    const check = await visit('tarkista/');
    return [
      { name: 'form before the first input: scripts', value: usable.scripts, unit: 'B', ...FORM_SCRIPTS },
      { name: 'form left alone for six seconds: scripts', value: alone.scripts, unit: 'B', ...FORM_SCRIPTS },
      { name: 'form left alone for six seconds: script files', value: alone.scriptFiles, unit: 'requests' },
      { name: 'all bytes to a signed PDF', value: signed.bytes, unit: 'B' },
      {
        name: 'all bytes to a signed PDF ÷ 1,169 kB of datenanfragen.de',
        value: signed.bytes / PEER_BYTES,
        unit: '×',
        budget: 0.18,
        goal: 0.14,
      },
      { name: '/pyynnot/ left alone, empty: scripts', value: requests.scripts, unit: 'B' },
      { name: '/pyynnot/: what moves (CLS)', value: requests.layoutShift, unit: '×', budget: 0.02, goal: 0 },
      { name: '/tarkista/ left alone: scripts', value: check.scripts, unit: 'B' },
      { name: '/tarkista/: what moves (CLS)', value: check.layoutShift, unit: '×', budget: 0.02, goal: 0 },
    ];
  } finally {
    await browser.close();
    await portal.close();
  }
}

/** The site's files that any page or worker of the context asks for, each once. */
function filesAskedFor(context: BrowserContext, dist: string, root: string): Set<string> {
  const files = new Set<string>();
  context.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(new URL(root).pathname.length);
    const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (existsSync(file)) files.add(file);
  });
  return files;
}
