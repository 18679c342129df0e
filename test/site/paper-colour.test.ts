import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperColour } from '../../src/site/paper-colour.ts';

test('the colour around a page is the one of its ground in the tokens, in light and in dark', () => {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const { light, dark } = paperColour(tokens);
  const [first, other] = tokens.split('@media screen and (prefers-color-scheme: dark)');
  expect(first).toContain(`--paper: ${light};`);
  expect(other).toContain(`--paper: ${dark};`);
});

test('tokens without the pair are refused', () => {
  expect(() => paperColour(':root { --paper: #ffffff; }')).toThrow('Expected --paper');
});
