import { expect, test } from 'vitest';
import { noticesIn } from '../../src/site/notices-in.ts';

const entries = ['a/fi', 'a/sv', 'b/fi'].map((id) => ({ id }));

test('each register has one notice, in the language or as the original has it, and the log says which', () => {
  const lines: string[] = [];
  const tell = (line: string) => lines.push(line);
  expect(noticesIn('sv', entries, {}, tell).map(({ id }) => id)).toEqual(['a/sv', 'b/fi']);
  expect(noticesIn('sv', entries, {}, tell).map(({ id }) => id)).toEqual(['a/sv', 'b/fi']);
  expect(lines).toEqual(['content/notices/b/sv.md does not exist: its pages show the notice in fi.']);
});

test('a register without a notice in its publisher’s first language stops the build', () => {
  expect(() => noticesIn('fi', [...entries, { id: 'c/sv' }], {})).toThrow(
    'Expected content/notices/c/fi.md. Write the notice in fi, the first of the languages in content/controller.yaml.',
  );
});
