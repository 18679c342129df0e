/*
 * Files by anybody, of some kilobytes, that once took seconds and gigabytes to look into. That each is given up early is
 * told by how much of it was read.
 */
import { deflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { looseObjectsIn } from '../../../src/packet/paper/loose-objects.ts';
import * as zlibFormat from '../../../src/platform/zlib-format.ts';

const inflate = vi.spyOn(zlibFormat, 'inflate');

function objectStream(number: number, data: Uint8Array, entries = ''): Buffer {
  const head = `${number} 0 obj\n<</Type/ObjStm/N 1/First 5${entries}/Length ${data.length}/Filter/FlateDecode>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]);
}

test('object streams are opened', async () => {
  const found = await looseObjectsIn(objectStream(1, deflateSync('99 0\n<</A 1>>\n')));
  expect(found.get(99)?.text).toBe('<</A 1>>\n');
});

test('of many bombs a few are inflated', async () => {
  inflate.mockClear();
  const bomb = deflateSync(Buffer.alloc(9 * 1024 * 1024));
  await looseObjectsIn(
    Buffer.concat(Array.from({ length: 60 }, (_, index) => objectStream(index + 1, bomb))),
  );
  expect(inflate.mock.calls.length).toBeGreaterThan(0);
  expect(inflate.mock.calls.length).toBeLessThan(8);
});

test('of many streams without an end some are looked into', async () => {
  inflate.mockClear();
  const open = '0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n';
  const file = Buffer.from(Array.from({ length: 9000 }, (_, index) => `${index} ${open}`).join(''));
  await looseObjectsIn(file);
  expect(inflate.mock.calls.length).toBeGreaterThan(0);
  expect(inflate.mock.calls.length).toBeLessThan(1001);
});

test('a list of millions of places is not read to its end', async () => {
  const pairs = Buffer.from('7 0 '.repeat(2_000_000));
  const entries = `/First ${pairs.length}`;
  const file = objectStream(1, deflateSync(pairs), entries);
  const start = process.memoryUsage().heapUsed;
  await looseObjectsIn(file);
  expect(process.memoryUsage().heapUsed - start).toBeLessThan(60_000_000);
});

test('objects that never end are found, and few of them are looked at longer', async () => {
  const file = Buffer.from(Array.from({ length: 20_000 }, (_, index) => `${index} 0 obj<<`).join(''));
  const found = await looseObjectsIn(file);
  expect(found.size).toBeGreaterThan(19_000);
});
