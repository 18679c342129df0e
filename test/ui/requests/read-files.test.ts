import { expect, test } from 'vitest';
import { readFiles } from '../../../src/ui/requests/read-files.ts';

test('files are taken with their names, types and bytes', async () => {
  const file = new File([new Uint8Array([1, 2, 3])], 'vastaus.pdf', { type: 'application/pdf' });
  expect(await readFiles([file])).toEqual([
    { name: 'vastaus.pdf', type: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) },
  ]);
});

test('a name that is too long keeps its extension', async () => {
  const [file] = (await readFiles([new File([], `${'a'.repeat(300)}.pdf`)])) ?? [];
  expect(file?.name).toHaveLength(254);
  expect(file?.name).toMatch(/a\.pdf$/);
});

test('a file that can no longer be read is told, and not thrown', async () => {
  const gone = new File([], 'vastaus.pdf');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  expect(await readFiles([gone])).toBeUndefined();
});
