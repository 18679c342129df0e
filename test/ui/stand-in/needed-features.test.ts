import { expect, test } from 'vitest';
import { neededFeatures } from '../../../src/ui/stand-in/needed-features.ts';

test.each([
  ['Worker', 'workers'],
  ['CompressionStream', 'packedData'],
  ['DecompressionStream', 'packedData'],
])('a browser without %s lacks %s', (missing, feature) => {
  const parts = { Worker: class {}, CompressionStream: class {}, DecompressionStream: class {} };
  expect(Object.values(neededFeatures(parts))).toEqual([true, true, true]);
  expect(neededFeatures({ ...parts, [missing]: undefined })[feature]).toBe(false);
});
