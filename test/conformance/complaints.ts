import type { ProgramRun } from './run-program.ts';

/**
 * What a program has against a file: a status that is not 0, and anything on its error output but the lines that
 * are about the program itself.
 */
export function complaintsOf(
  name: string,
  { status, stderr }: ProgramRun,
  aboutItself: readonly string[] = [],
): string[] {
  const said = stderr.split('\n').filter((line) => line.trim() !== '' && !aboutItself.includes(line.trim()));
  if (status !== 0) return [`${name}: status ${status} ${said.join(' ')}`.trimEnd()];
  return said.map((line) => `${name}: ${line.trim()}`);
}
