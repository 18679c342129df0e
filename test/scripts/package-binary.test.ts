import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPackageBinary } from '../../scripts/package-binary.mjs';

test.each(['astro', 'biome', 'playwright', 'tsc', 'vitest'] as const)(
  '%s is where its package says',
  (name) => {
    expect(existsSync(findPackageBinary(name))).toBe(true);
  },
);
