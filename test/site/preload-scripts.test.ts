import { describe, expect, test } from 'vitest';
import { preloadScripts } from '../../src/site/preload-scripts.ts';

const SCRIPTS: Record<string, string> = {
  'MyRequests.a-1.js':
    'import{a}from"./shared.b.js";const s=()=>import("./store.c.js"),v=()=>import("./View.d.js");',
  'shared.b.js': 'import"./deep.e.js";export{x}from"./shared-too.f.js"',
  'deep.e.js': 'const text="import of nothing"',
  'shared-too.f.js': 'import{y}from"./shared.b.js"',
  'store.c.js': 'import{d}from"./deep.e.js";import("./lock.g.js")',
  'client.h.js': '',
};
const pageWith = (component: string): string =>
  `<head><title>x</title></head><astro-island component-url="../../_astro/${component}" renderer-url="../../_astro/client.h.js">`;
const read = (address: string): string => SCRIPTS[address.replace('../../_astro/', '')] as string;

describe('preloadScripts', () => {
  test('names each file that the list needs at once, and once', () => {
    const hrefs = [
      ...preloadScripts(pageWith('MyRequests.a-1.js'), read).matchAll(/modulepreload" href="([^"]+)"/g),
    ];
    expect(hrefs.map(([, href]) => href)).toEqual(
      ['MyRequests.a-1.js', 'shared.b.js', 'deep.e.js', 'shared-too.f.js', 'client.h.js', 'store.c.js'].map(
        (file) => `../../_astro/${file}`,
      ),
    );
  });

  test('names nothing on a page whose component waits for the person', () => {
    const page = pageWith('RequestForm.a-1.js');
    expect(preloadScripts(page, read)).toBe(page);
  });
});
