import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dropNetwork } from '../../src/platform/without-network.ts';

test('a worker cannot send with what it had or inherited, and cannot put it back', () => {
  class Scope {
    fetch() {}
  }
  const scope = Object.assign(new Scope(), { XMLHttpRequest: class {}, postMessage() {} });
  dropNetwork(scope, ['fetch', 'XMLHttpRequest', 'WebSocket']);
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket']) {
    expect(Reflect.get(scope, name)).toBeUndefined();
    expect(Reflect.set(scope, name, () => {})).toBe(false);
    expect(Reflect.deleteProperty(scope, name)).toBe(false);
  }
  expect(Object.getPrototypeOf(scope)).not.toHaveProperty('fetch');
  expect(scope.postMessage).toBeTypeOf('function');
});

test('what is not a worker keeps its own', () => {
  expect(globalThis.fetch).toBeTypeOf('function');
});

test.each([
  'src/exchange/reading/read-worker.ts',
  'src/packet/making/worker.ts',
  'src/packet/verify/verify-worker.ts',
  'src/store/backup/archive-worker.ts',
  'src/store/lock/key-holder-worker.ts',
])('%s drops it before anything else', (path) => {
  const source = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  // Imports of types are gone by then.
  expect(/^import (?!type ).*$/m.exec(source)?.[0]).toMatch(
    /^import '(\.\.\/)+platform\/without-network\.ts';$/,
  );
});
