import { expect, test } from 'vitest';
import { writeFileSize } from '../../../src/ui/parts/file-size.ts';

test.each([
  [0, '0 tavua'],
  [999, '999 tavua'],
  [1000, '1 kt'],
  [1449, '1,4 kt'],
  [234_567, '235 kt'],
  [999_999, '1 Mt'],
  [3_234_567, '3,2 Mt'],
  [5_000_000_000, '5 Gt'],
])('%i bytes are written as %s', (bytes, written) => {
  expect(writeFileSize(bytes)).toBe(written.replace(' ', '\u00a0'));
});
