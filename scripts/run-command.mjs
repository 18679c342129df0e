// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './project.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to the current environment
 * @property {'shown' | 'on-failure' | 'hidden'} [output]
 * @property {boolean} [shell] needed on Windows for `.cmd` files
 * @property {number} [timeout] in milliseconds
 */

/**
 * Runs a program in the project folder and resolves to its exit status; 127 when it could not be
 * started. Whoever interrupts us ends the whole command, and not only this step of it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, output = 'shown', shell = false, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(timeout === undefined ? {} : { timeout }),
    });
    /** @type {Buffer[]} */
    const held = [];
    child.stdout?.on('data', (chunk) => held.push(chunk));
    child.stderr?.on('data', (chunk) => held.push(chunk));

    /** @type {NodeJS.Signals | undefined} */
    let interruption;
    const interrupt = (/** @type {NodeJS.Signals} */ signal) => {
      interruption = signal;
      // Ctrl-C reaches the child by itself, from the terminal.
      if (signal === 'SIGTERM') child.kill(signal);
    };
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    const finish = (/** @type {number} */ status) => {
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      if (interruption !== undefined) process.exit(128 + constants.signals[interruption]);
      if (status !== 0 && output === 'on-failure') process.stderr.write(Buffer.concat(held));
      resolve(status);
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}
