import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { servePortal } from '../../scripts/serve.mjs';

let parent: string;
let directory: string;
const servers: { close: () => Promise<void> }[] = [];

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'serve-'));
  directory = join(parent, 'dist');
  mkdirSync(join(directory, 'pyyntö'), { recursive: true });
  mkdirSync(join(directory, 'empty'));
  writeFileSync(join(directory, 'index.html'), 'front page');
  writeFileSync(join(directory, '404.html'), 'not found page');
  writeFileSync(join(directory, 'pyyntö', 'index.html'), 'request page');
  writeFileSync(join(directory, 'app.js'), 'export {}');
  writeFileSync(
    join(directory, '_headers'),
    '/*\n  X-Frame-Options: DENY\n/app.js\n  Cache-Control: immutable\n',
  );
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  symlinkSync(join(parent, 'secret.txt'), join(directory, 'link.txt'));
});
afterAll(() => rmSync(parent, { recursive: true }));
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

test('the front page is index.html', async () => {
  const { get } = await serve();
  expect(await get('/')).toMatchObject({ status: 200, body: 'front page', type: 'text/html; charset=utf-8' });
});

test('a folder without its slash is redirected relatively, with its query', async () => {
  const { get } = await serve();
  const path = `/${encodeURIComponent('pyyntö')}`;
  expect(await get(`${path}?a=1`)).toMatchObject({ status: 301, location: './pyynt%C3%B6/?a=1' });
  expect(await get(`${path}/?a=1`)).toMatchObject({ status: 200, body: 'request page' });
});

test('a redirect never leads to another host', async () => {
  const { get } = await serve();
  const path = `//${encodeURIComponent('pyyntö')}`;
  expect((await get(path)).location).toBe('./pyynt%C3%B6/');
});

test.each(['/none/', '/none.html', '/empty/', '/empty', '/index.html/', '/%', '/%00'])(
  '%s gets the 404 page with status 404',
  async (path) => {
    const { get } = await serve();
    expect(await get(path)).toMatchObject({ status: 404, body: 'not found page', frame: 'DENY' });
  },
);

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '//../secret.txt',
  '/app.js/../../secret.txt',
  '/link.txt',
])('%s does not reach outside the folder', async (path) => {
  const { get } = await serve();
  expect(await get(path)).toMatchObject({ status: 404, body: 'not found page' });
});

test('only GET and HEAD are answered', async () => {
  const { get } = await serve();
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '', length: '10' });
  expect(await get('/', 'POST')).toMatchObject({ status: 405, allow: 'GET, HEAD' });
});

test('the headers of the site are sent, the more specific ones last', async () => {
  const { get } = await serve();
  expect(await get('/')).toMatchObject({ frame: 'DENY', cache: 'no-cache' });
  expect(await get('/app.js')).toMatchObject({
    frame: 'DENY',
    cache: 'immutable',
    type: 'text/javascript; charset=utf-8',
  });
});

test('the headers of the site can be left out', async () => {
  const { get } = await serve({ headers: false });
  expect(await get('/')).toMatchObject({ status: 200, frame: undefined });
});

test('a base path moves the whole site, headers included', async () => {
  const { url, get } = await serve({ basePath: '/a/b/' });
  expect(new URL(url).pathname).toBe('/a/b/');
  expect(await get('/a/b')).toMatchObject({ status: 301, location: './b/' });
  expect(await get('/a/b/')).toMatchObject({ status: 200, body: 'front page' });
  expect(await get('/a/b/app.js')).toMatchObject({ status: 200, cache: 'immutable' });
  expect(await get('/app.js')).toMatchObject({ status: 404 });
});

test('a port that is taken is refused with its code', async () => {
  const { url } = await serve();
  await expect(serve({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

/** Starts a server and returns a client that sends paths as they are, which `fetch` would tidy up. */
async function serve(options: Partial<Parameters<typeof servePortal>[0]> = {}) {
  const server = await servePortal({ directory, ...options });
  servers.push(server);
  const { port } = new URL(server.url);
  const get = (path: string, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => {
          const { headers, statusCode: status } = response;
          resolve({
            status,
            body,
            location: headers.location,
            type: headers['content-type'],
            length: headers['content-length'],
            cache: headers['cache-control'],
            frame: headers['x-frame-options'],
            allow: headers.allow,
          });
        });
      })
        .on('error', reject)
        .end();
    });
  return { url: server.url, get };
}

type Answer = Record<
  'location' | 'type' | 'length' | 'cache' | 'frame' | 'allow' | 'body',
  string | string[] | undefined
> & { status: number | undefined };
