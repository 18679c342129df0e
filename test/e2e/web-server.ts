import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A portal on a web server by others, as its publisher sets it up by the generated files. */
export interface HostedPortal {
  /** The address of the portal's front page, ending in `/`. */
  readonly url: string;
  /** The address of the page that the company has at the root of the host; the portal's own where that is the root. */
  readonly companyUrl: string;
  stop(): Promise<void>;
}

interface Place {
  readonly port: number;
  /** What the server publishes. */
  readonly root: string;
  /** For what the server itself writes. */
  readonly scratch: string;
  /** Reads a generated file of `dist/headers/`, the one for the portal's place. */
  readonly include: string;
}

/** The web servers, each with its start and its configuration around the generated file. */
const SERVERS = {
  nginx: {
    files: ['nginx.conf', 'nginx-folder.conf'],
    config: ({ port, root, scratch, include }: Place) => `
      daemon off; user www-data; worker_processes 1; pid ${scratch}/pid; error_log stderr;
      events {}
      http {
        include /etc/nginx/mime.types;
        access_log off;
        client_body_temp_path ${scratch}/a; proxy_temp_path ${scratch}/b; fastcgi_temp_path ${scratch}/c;
        uwsgi_temp_path ${scratch}/d; scgi_temp_path ${scratch}/e;
        server { listen 127.0.0.1:${port}; root ${root}; include ${include}; }
      }`,
    start: (config: string) => ['nginx', '-c', config, '-e', 'stderr'],
  },
  apache: {
    // Its file lies in the portal's own folder.
    files: ['../.htaccess', '../.htaccess'],
    config: ({ port, root, scratch }: Place) => `
      ServerName 127.0.0.1
      ServerRoot /usr/lib/apache2
      Listen 127.0.0.1:${port}
      PidFile ${scratch}/pid
      DefaultRuntimeDir ${scratch}
      Mutex file:${scratch} default
      ErrorLog ${scratch}/errors
      User www-data
      Group www-data
      ${['mpm_event', 'authz_core', 'dir', 'headers', 'mime'].map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
      TypesConfig /etc/mime.types
      DocumentRoot ${root}
      DirectoryIndex index.html
      <Directory ${root}>
        AllowOverride FileInfo
        Require all granted
      </Directory>`,
    start: (config: string) => ['apache2', '-f', config, '-DFOREGROUND'],
  },
  caddy: {
    files: ['Caddyfile', 'Caddyfile-folder'],
    config: ({ port, root, include }: Place) => `
{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${root}
	import ${include}
	file_server
}
`,
    start: (config: string) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', config],
  },
} as const;

export type ServerName = keyof typeof SERVERS;

export const SERVER_NAMES = Object.keys(SERVERS) as ServerName[];

/** The folder that the generated files name while the portal's address is not known. */
export const FOLDER = '/tietosuoja/';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Starts the server with the portal at its root, or in a folder beside a company's page. */
export async function startWebServer(name: ServerName, place: 'root' | 'folder'): Promise<HostedPortal> {
  const { files, config, start } = SERVERS[name];
  const scratch = mkdtempSync(join(tmpdir(), 'web-server-'));
  const root = join(scratch, 'published');
  const path = place === 'root' ? '/' : FOLDER;
  // Servers started as root read as a user of their own.
  chmodSync(scratch, 0o755);
  mkdirSync(root);
  if (place === 'folder') writeFileSync(join(root, 'index.html'), '<!doctype html><title>Yritys</title>');
  cpSync(dist, join(root, path), { recursive: true });
  const port = await freePort();
  const include = join(dist, 'headers', files[place === 'root' ? 0 : 1]);
  const file = join(scratch, 'config');
  writeFileSync(file, config({ port, root, scratch, include }));
  const [program = '', ...args]: readonly string[] = start(file);
  const server = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: scratch },
  });
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const companyUrl = `http://127.0.0.1:${port}/`;
  const url = `http://127.0.0.1:${port}${path}`;
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
  if (await answers(url, ended)) return { url, companyUrl, stop };
  await stop();
  throw new Error(`${name} did not start: ${said}`);
}

/** The headers that every page of the portal is to be served with, from the file that other hosts read. */
export function generatedHeaders(): string {
  return readFileSync(join(dist, '_headers'), 'utf8');
}

async function answers(url: string, ended: Promise<void>): Promise<boolean> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  for (let tries = 0; tries < 100 && !isOver; tries++) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
