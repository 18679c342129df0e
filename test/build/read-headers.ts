/** Reads the headers back from each host's file, in the subset that the build writes. */
export const READ_HEADERS: Readonly<Record<string, (text: string) => [string, string][]>> = {
  _headers: (text) => pairs(text, /^ {2}([A-Za-z-]+): (.+)$/gm),
  '.htaccess': (text) => pairs(text, /^ {2}Header always set ([A-Za-z-]+) "([^"]+)"$/gm),
  'headers/nginx.conf': (text) => pairs(text, /^add_header ([A-Za-z-]+) "([^"]+)" always;$/gm),
  'headers/Caddyfile': (text) => pairs(text, /^ {2}([A-Za-z-]+) "([^"]+)"$/gm),
};

function pairs(text: string, line: RegExp): [string, string][] {
  return [...text.matchAll(line)].map(([, name, value]) => [name as string, value as string]);
}
