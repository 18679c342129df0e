import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What each layer may import from the project, besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  domain: ['i18n'],
  i18n: [],
  platform: [],
  packet: ['domain', 'i18n', 'platform'],
  store: ['domain', 'platform'],
  offline: [],
  exchange: ['domain', 'platform'],
  ui: ['domain', 'exchange', 'store', 'i18n', 'platform', 'styles'],
  components: ['domain', 'i18n', 'styles', 'site'],
  layouts: ['domain', 'i18n', 'styles', 'components', 'site'],
  pages: ['domain', 'i18n', 'styles', 'components', 'layouts', 'ui', 'site'],
  site: ['domain', 'i18n'],
  cli: ['domain', 'packet', 'i18n', 'platform', 'site'],
};

/** Files that may reach into one more layer: the doors. */
const DOORS: Record<string, string> = {
  'src/ui/doors/packet-door.ts': 'packet',
  'src/ui/doors/verify-door.ts': 'packet',
};

/** Libraries with one owner: the only file or folder that may import them. */
const OWNERS: Record<string, readonly string[]> = {
  jspdf: ['src/packet/pdf/jspdf-document.ts'],
  fflate: ['src/packet/pdf/packed-document.ts'],
  cborg: ['src/packet/bytes/cbor.ts'],
  qr: ['src/packet/seal/qr-drawing.ts', 'src/packet/paper/read-qr.ts'],
  'node-forge': ['src/packet/pkcs12/'],
  'pdfjs-dist': ['src/exchange/reading/pdf-text.ts'],
  // Two layers that do not know each other take messages apart: for packets in them, and for answers.
  'postal-mime': ['src/exchange/reading/email-parts.ts', 'src/packet/containers/open-message.ts'],
  dexie: ['src/store/medium/database.ts', 'src/store/medium/database-table.ts'],
  'age-encryption': ['src/store/backup/age.ts'],
  yaml: ['src/cli/', 'src/site/', 'src/content.config.ts'],
};

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .filter((path) => ['.ts', '.tsx', '.astro', '.mjs'].includes(extname(path)));
const importForms =
  /^(?:import|export)\b[^'\n]*\bfrom '([^']+)'|^\} from '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'/gm;
const imports = files.flatMap((file): Import[] =>
  [...source(file).matchAll(importForms)].map((match) => ({
    file,
    from: match.slice(1).find(Boolean) as string,
  })),
);

describe('the layers', () => {
  test('import only downward', () => {
    const upward = imports.filter(({ file, from }) => {
      const layer = layerOf(file);
      const path = pathOf(file, from);
      const target = path && layerOf(path);
      if (!layer || !target || target === layer || DOORS[file] === target) return false;
      return !ALLOWED[layer]?.includes(target);
    });
    expect(upward).toEqual([]);
  });

  test('have rooms that import each other one way only', () => {
    const ways = new Map<string, string>();
    for (const { file, from } of imports) {
      const path = pathOf(file, from);
      if (!path) continue;
      const room = dirname(file);
      const other = dirname(path);
      if (room !== other) ways.set(`${room} → ${other}`, `${file} imports ${from}`);
    }
    const mutual = [...ways].filter(([way]) => ways.has(way.split(' → ').reverse().join(' → ')));
    expect(mutual).toEqual([]);
  });

  test('have no import cycles', () => {
    const targets = new Map<string, string[]>();
    for (const { file, from } of imports) {
      const path = pathOf(file, from);
      if (!path) continue;
      targets.set(file, [...(targets.get(file) ?? []), path]);
    }
    const cycles: string[] = [];
    // Once all that a file leads to has been seen, no other way to it can find a new cycle.
    const finished = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      if (finished.has(file)) return;
      for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
      finished.add(file);
    };
    for (const file of targets.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test.each(Object.entries(OWNERS))('%s is imported only by %j', (library, owners) => {
    const strangers = imports.filter(
      ({ file, from }) =>
        (from === library || from.startsWith(`${library}/`)) &&
        !owners.some((owner) => file.startsWith(owner)),
    );
    expect(strangers).toEqual([]);
  });

  test('of rules and bytes import zod in its small form only', () => {
    expect(imports.filter(({ from }) => from === 'zod')).toEqual([]);
    expect(
      imports.filter(
        ({ file, from }) => layerOf(file) === 'domain' && !pathOf(file, from) && from !== 'zod/mini',
      ),
    ).toEqual([]);
  });
});

describe('the rules', () => {
  test.each(files.filter((file) => layerOf(file) === 'domain'))(
    '%s reads no clock and draws no lots',
    (file) => {
      expect(source(file)).not.toMatch(/\bDate\b|Math\.random|\bcrypto\b|performance\.now|\bprocess\b/);
    },
  );
});

describe('the product', () => {
  const shipped = files.filter((file) => ['ui', 'store', 'packet', 'domain'].includes(layerOf(file) ?? ''));

  test.each(shipped)('%s sends nothing and keeps nothing outside the database', (file) => {
    expect(source(file)).not.toMatch(
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|localStorage|sessionStorage|document\.cookie/,
    );
  });

  test.each(shipped)('%s logs nothing', (file) => {
    expect(source(file)).not.toMatch(/\bconsole\.\w/);
  });

  // Parts of jsPDF that had injection flaws (CVE-2026-24737, -24133, -31898, -31938); none is needed.
  test.each(files.filter((file) => layerOf(file) === 'packet'))(
    '%s keeps away from risky parts of jsPDF',
    (file) => {
      expect(source(file)).not.toMatch(/addJS|AcroForm\(|\.html\(|addImage|createAnnotation|newwindow/i);
    },
  );
});

test('no file is a leftover without a name', () => {
  expect(files.filter((file) => /\/(index|utils?|common|helpers?|types)\.tsx?$/.test(file))).toEqual([]);
});

function source(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The imported file of the project, from its root; undefined for a library. */
function pathOf(file: string, from: string): string | undefined {
  if (from.startsWith('#words/')) return from.replace('#words', 'src/i18n/fi');
  if (!from.startsWith('.')) return undefined;
  return normalize(join(dirname(file), from))
    .replaceAll('\\', '/')
    .replace(/\?.*$/, '');
}

function layerOf(file: string): string | undefined {
  const [folder, layer, rest] = relative('.', file).replaceAll('\\', '/').split('/');
  return folder === 'src' && rest !== undefined ? layer : undefined;
}
