import { findHeaders, parseHeaderRules } from '../../scripts/header-rules.mjs';

type Headers = [name: string, value: string][];

/** What a host sends by a generated file: with a page or a program, and with the service worker's own file. */
interface Served {
  readonly page: Headers;
  readonly worker: Headers;
}

/** Reads the headers back from each host's file, in the subset that the build writes; in the order of their names. */
export const READ_HEADERS: Readonly<Record<string, (text: string) => Served>> = {
  _headers: (text) => readNetlify(text, '/'),
  'headers/_headers-folder': (text) => readNetlify(text, '/tietosuoja/'),
  '.htaccess': readApache,
  'headers/nginx.conf': readNginx,
  'headers/nginx-folder.conf': readNginx,
  'headers/Caddyfile': readCaddy,
  'headers/Caddyfile-folder': readCaddy,
};

/** Rules that match together are joined there, so that a header that two of them name is a fault. */
function readNetlify(text: string, folder: string): Served {
  const rules = parseHeaderRules(text);
  const served = (path: string): Headers => {
    const matching = rules.filter((rule) => Object.keys(findHeaders([rule], folder + path)).length > 0);
    return inOrder(matching.flatMap(({ headers }) => headers));
  };
  return { page: served('pyynto/'), worker: served('offline.js') };
}

/** What a `Files` section sets again takes the place of what stands outside it. */
function readApache(text: string): Served {
  const line = /^ +Header always set ([A-Za-z-]+) "([^"]+)"$/gm;
  const [general = '', own = ''] = text.split('<Files "offline.js">');
  const page = pairs(general, line);
  const again = new Map(pairs(own, line));
  return {
    page: inOrder(page),
    worker: inOrder(page.map(([name, value]) => [name, again.get(name) ?? value])),
  };
}

/** A location with an `add_header` of its own inherits none. */
function readNginx(text: string): Served {
  const line = /^ *add_header ([A-Za-z-]+) "([^"]+)" always;$/gm;
  const [general = '', own = ''] = text.split(/^location = \S*offline\.js \{$/m);
  return { page: inOrder(pairs(general, line)), worker: inOrder(pairs(own, line)) };
}

function readCaddy(text: string): Served {
  const line = /^ {2}([A-Za-z-]+) "([^"]+)"$/gm;
  const [general = '', own = ''] = text.split(/^header \S*offline\.js \{$/m);
  return { page: inOrder(pairs(general, line)), worker: inOrder(pairs(own, line)) };
}

function pairs(text: string, line: RegExp): Headers {
  return [...text.matchAll(line)].map(([, name, value]) => [name as string, value as string]);
}

export function inOrder(headers: readonly (readonly [string, string])[]): Headers {
  return headers
    .map(([name, value]): [string, string] => [name, value])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
