import { expect, test } from 'vitest';
import { inlinedStyles } from '../../src/site/inlined-styles.ts';

test('a script forgets the styles that no file has, and no others', () => {
  const importedCss = new Set(['_astro/dropped.css', '_astro/kept.css']);
  inlinedStyles().generateBundle(undefined, {
    '_astro/form.js': { viteMetadata: { importedCss } },
    '_astro/plain.js': {},
    '_astro/kept.css': {},
  });
  expect([...importedCss]).toEqual(['_astro/kept.css']);
});
