import { spawnSync } from 'node:child_process';
import { test } from 'vitest';
import { hasTool } from '../scripts/external-tools.mjs';

export { hasTool };

export interface ToolRun {
  /** The exit status; -1 when a signal ended the program. */
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a program by others to its end. */
export function runTool(
  name: string,
  args: readonly string[],
  { input }: { input?: string | Uint8Array } = {},
): ToolRun {
  const { error, status, stdout, stderr } = spawnSync(name, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  });
  if (error) throw error;
  return { status: status ?? -1, stdout, stderr };
}

/**
 * A test that needs programs by others. Where one is missing the test is skipped, and counted as
 * skipped; in CI it fails, because there a skipped check would go unnoticed.
 */
export function testWithTool(tools: readonly string[], name: string, fn: () => void | Promise<void>): void {
  const missing = tools.filter((tool) => !hasTool(tool));
  if (missing.length === 0) {
    test(name, fn);
  } else if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error(`Expected ${missing.join(', ')} to be installed, because CI is true.`);
    });
  } else {
    test.skip(`${name} (needs ${missing.join(', ')})`, fn);
  }
}

/** Whether a test may leave out what needs the tool: it is not here, and this is not CI, where that is a failure. */
export function mayLackTool(name: string): boolean {
  return !hasTool(name) && process.env.CI !== 'true';
}
