import { describe, expect, it } from 'vitest';
import { PAGE_CHUNKS, SCRIPT_FILES, withoutPageFiles } from '../../src/site/page-chunks.ts';

/** A module, and who imports it at once; an entry is what a page names. */
interface Module {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  readonly isEntry: boolean;
}

const FORM = '/src/ui/form/RequestForm.tsx';
const CHECK = '/src/ui/check/CheckPackets.tsx';
const ROWS = '/src/ui/filter/RegisterRows.tsx';
const REQUESTS = '/src/ui/requests/MyRequests.tsx';
const RESUME = '/src/ui/resume/ResumeDraft.tsx';
const OFFLINE = '/src/ui/offline/KeepOffline.astro?astro&type=script&index=0&lang.ts';
const ENTRIES = [FORM, CHECK, ROWS, REQUESTS, RESUME, OFFLINE];

describe('PAGE_CHUNKS', () => {
  it('keeps apart what the form has alone and what the script of every page shares with it', () => {
    const own = fileOf('/src/form.ts', [FORM]);
    const shared = fileOf('/src/saves-data.ts', [FORM, OFFLINE]);
    expect(own).toBe('RequestForm');
    expect(shared).toBe('every-page');
  });

  it.each([
    ['every component', ENTRIES],
    ['two components of the home page', [ROWS, RESUME]],
  ])('puts what %s share into the file of every page', (_, entries) => {
    const file = fileOf('/src/shared.ts', entries);
    expect(file).toBe('every-page');
  });

  it.each([
    ['the check page', [FORM, CHECK], []],
    ['the requests', [FORM, REQUESTS], [RESUME]],
    ['both', [FORM, REQUESTS, CHECK], []],
    ['a page that loads it later', [FORM], [REQUESTS]],
  ])('has one file for what the form shares with %s', (_, atOnce, later) => {
    const file = fileOf('/src/shared.ts', atOnce, later);
    expect(file).toBe('form-and-others');
  });

  it('tells what a page loads later from what it loads at once', () => {
    const file = fileOf('/src/later.ts', [CHECK], [FORM]);
    expect(file).toBe('CheckPackets-later-RequestForm');
  });

  it('refuses more pages than it has files for, rather than leave a module to any of them', () => {
    const further = '/src/ui/further/FurtherPage.tsx';
    expect(() => fileOf('/src/shared.ts', [...ENTRIES, further])).toThrow(/at most 6 pages/);
  });
});

/** The file that the module goes to, by the group of the highest priority that names one. */
function fileOf(id: string, importers: readonly string[], dynamicImporters: readonly string[] = []) {
  const modules = new Map<string, Module>([
    [id, { importers, dynamicImporters, isEntry: false }],
    ...[...importers, ...dynamicImporters].map((entry): [string, Module] => [
      entry,
      { importers: [], dynamicImporters: [], isEntry: true },
    ]),
  ]);
  const getModuleInfo = (at: string) => modules.get(at) ?? null;
  const named = PAGE_CHUNKS.groups.flatMap(({ name, priority }) => {
    const file = typeof name === 'function' ? name(id, { getModuleInfo }) : null;
    return file === null ? [] : [{ file, priority }];
  });
  return named.sort((one, other) => other.priority - one.priority)[0]?.file;
}

describe('withoutPageFiles', () => {
  it('leaves out what every page has loaded by then, and nothing else', () => {
    const files = [
      '_astro/preact.a1.js',
      '_astro/every-page.b2.js',
      '_astro/RequestForm.c3.js',
      '_astro/later.d4.css',
    ];
    expect(withoutPageFiles('_astro/LaterSteps.e5.js', files)).toEqual(files.slice(2));
  });
});

describe('SCRIPT_FILES', () => {
  it.each([
    ['KeepOffline.astro_astro_type_script_index_0_lang', '_astro/KeepOffline.[hash:7].js'],
    ['RequestForm', '_astro/RequestForm.[hash:7].js'],
  ])('calls %s by its component: %s', (name, file) => {
    expect(SCRIPT_FILES.entryFileNames({ name })).toBe(file);
  });
});
