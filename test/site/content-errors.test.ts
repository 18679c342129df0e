import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { contentErrors } from '../../src/site/content-errors.ts';

const PROBLEM = 'content/controller.yaml:3  name\n  Kenttä name puuttuu.';
const servers: { close(): void }[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A development server with the plugin before the page "vanha sivu"; its answer to a request. */
async function answerTo(accept: string, problems: readonly string[]): Promise<Response> {
  let handle: Parameters<
    Parameters<ReturnType<typeof contentErrors>['configureServer']>[0]['middlewares']['use']
  >[0];
  contentErrors(() => problems).configureServer({
    middlewares: {
      use(own) {
        handle = own;
      },
    },
  });
  const listener: RequestListener = (request, response) =>
    handle(request, response, () => response.end('vanha sivu'));
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/`, { headers: { accept } });
}

test('while the content has a fault, every page is the list of what to mend', async () => {
  const answer = await answerTo('text/html', [PROBLEM]);
  expect(answer.status).toBe(500);
  const page = await answer.text();
  expect(page).toContain('content/controller.yaml:3');
  expect(page).not.toContain('vanha sivu');
});

test('without a fault, and for what is no page, nothing changes', async () => {
  expect(await (await answerTo('text/html', [])).text()).toBe('vanha sivu');
  expect(await (await answerTo('*/*', [PROBLEM])).text()).toBe('vanha sivu');
});
