import { constants } from 'node:os';

/**
 * Ends the process in order when it is told to end, by Ctrl-C, by its parent or with its terminal: otherwise the
 * browsers that it started would be left behind. They are killed at the process's `exit`.
 */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
