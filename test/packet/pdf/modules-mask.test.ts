import { expect, test } from 'vitest';
import { encodeModules } from '../../../src/packet/pdf/modules-mask.ts';

test('modules are a stencil mask: a bit each, in rows of whole bytes', () => {
  const row = (text: string): boolean[] => Array.from(text, (module) => module === '#');
  const rows = ['#.......#', '.########'].map(row).concat(Array.from({ length: 7 }, () => row('.........')));
  expect(encodeModules({ kind: 'modules', x: 25.4, y: 297 - 50.8, module: 25.4 / 9, rows })).toBe(
    `q 0 g 72 0 0 72 72 72 cm\nBI/IM true/W 9/H 9/F/AHx ID\n7f7f807f${'ffff'.repeat(7)}>\nEI Q`,
  );
});
