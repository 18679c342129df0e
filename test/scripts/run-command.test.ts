import { expect, test } from 'vitest';
import { run } from '../../scripts/run-command.mjs';

test.each([
  ['process.exit(0)', 0],
  ['process.exit(3)', 3],
  ['process.kill(process.pid)', 1],
])('the exit status is passed on: %s', async (program, status) => {
  expect(await run(process.execPath, ['-e', program])).toBe(status);
});

test('a program that is not there has the status a shell would give it', async () => {
  expect(await run('no-such-program', [])).toBe(127);
});

test('a setting reaches the program', async () => {
  const program = 'process.exit(Number(process.env.STATUS))';
  expect(await run(process.execPath, ['-e', program], { env: { STATUS: '5' } })).toBe(5);
});
