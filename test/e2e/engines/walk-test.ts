import type { TestInfo } from '@playwright/test';
import type { Walker } from './walker.ts';

type DeclareWalk<More> = (
  title: string,
  walk: (person: { walker: Walker } & More, testInfo: TestInfo) => Promise<void>,
) => void;

/** Declares a walk as a test, for a walker in any engine; `More` is what the walk needs beside it. */
export type WalkTest<More = object> = DeclareWalk<More> & { fail: DeclareWalk<More> };
