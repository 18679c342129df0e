import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { findUnusedMethods, type SyntaxNode } from '../../src/site/unused-methods.ts';

/** What is found in the program, as its text. */
function unusedIn(code: string, ...saidElsewhere: string[]): string[] {
  const program = parseAst(code) as unknown as SyntaxNode;
  return findUnusedMethods(program, saidElsewhere).map(({ start, end }) => code.slice(start, end));
}

describe('a method is unused', () => {
  test('when its name stands nowhere else', () => {
    expect(unusedIn('API.a = function () {}; API.b = function () {}; API.b();')).toEqual([
      'API.a = function () {};',
    ]);
  });

  test('when only unused ones call it, or it calls itself', () => {
    const code = 'API.a = function () { API.b(); }; API.b = function () { API.a(); API.b(); };';
    expect(unusedIn(code)).toHaveLength(2);
  });

  test('when all its names are', () => {
    expect(unusedIn('var a = API.b = API.c.d = function () {}; e(API);')).toHaveLength(1);
    for (const use of ['a()', 'API.b()', 'API.c.d()', 'API["d"]()']) {
      expect(unusedIn(`var a = API.b = API.c.d = function () {}; ${use};`)).toEqual([]);
    }
  });

  test('whatever variables and texts have its name', () => {
    expect(unusedIn('API.a = function () {}; var a = 1; switch (a) { case "a": e({ a: 1 }); }')).toHaveLength(
      1,
    );
  });

  test('as a declared function or a defined property', () => {
    expect(unusedIn('function a() {}\nfunction b() {}\nb();')).toEqual(['function a() {}']);
    expect(unusedIn('Object.defineProperty(b, "a", { get: c });')).toHaveLength(1);
    expect(unusedIn('Object.defineProperty(b, "a", { get: c }); e(b.a);')).toEqual([]);
  });
});

describe('a method is not unused', () => {
  test('when others call it', () => {
    expect(unusedIn('API.a = function () {};', 'a')).toEqual([]);
  });

  test('when the language calls it', () => {
    expect(unusedIn('API.toString = function () {};')).toEqual([]);
  });

  test('when it is more than a function', () => {
    expect(unusedIn('API.a = call(); API[b] = function () {}; var c = API.d = 1;')).toEqual([]);
  });
});
