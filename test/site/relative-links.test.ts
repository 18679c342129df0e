import { expect, test } from 'vitest';
import { makeLinksRelative, numberIslands, relativeRoot } from '../../src/site/relative-links.ts';

test.each([
  ['index.html', './'],
  ['404.html', './'],
  ['pyynto/index.html', '../'],
  ['sv/selosteet/asiakasrekisteri/index.html', '../../../'],
])('%s reaches the root through %s', (path, root) => {
  expect(relativeRoot(path)).toBe(root);
});

test.each([
  ['a link', '<a href="/pyynto/#rekisteri=a">', '<a href="../pyynto/#rekisteri=a">'],
  ['the front page', '<a href="/">', '<a href="../">'],
  ['a script', '<script src="/_astro/a.js">', '<script src="../_astro/a.js">'],
  [
    'an island',
    '<astro-island uid="Z1" component-url="/_astro/F.js" renderer-url="/_astro/c.js">',
    '<astro-island uid="Z1" component-url="../_astro/F.js" renderer-url="../_astro/c.js">',
  ],
])('%s becomes relative', (_, before, after) => {
  expect(makeLinksRelative(before, 'tietoa/index.html')).toBe(after);
});

test.each([
  '<a href="#kohta-7">',
  '<a href="../pyynto/">',
  '<a href="mailto:info@example.fi">',
  '<a href="https://tietosuoja.fi/">',
  '<a href="//elsewhere.example/">',
  '<p>href="/pyynto/"</p>',
])('%s stays as it is', (html) => {
  expect(makeLinksRelative(html, 'tietoa/index.html')).toBe(html);
});

test('islands are numbered in order, whatever folder the build ran in', () => {
  const page = '<astro-island uid="Z2xQ" prefix="r1"></astro-island><astro-island uid="1abC"></astro-island>';
  expect(numberIslands(page)).toBe(
    '<astro-island uid="1" prefix="r1"></astro-island><astro-island uid="2"></astro-island>',
  );
});
