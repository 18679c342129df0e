// @ts-check
/**
 * Runs one thing with the project's Node and passes its exit status on:
 *
 *     node scripts/launch.mjs astro dev
 *     node scripts/launch.mjs src/cli/packet.ts answers.json letter.pdf
 *
 * Says nothing itself on standard output, which belongs to the program.
 */
import { install } from './install.mjs';
import { runNode } from './run-node.mjs';

const [script = '', ...args] = process.argv.slice(2);
try {
  const node = await install((line) => console.error(line));
  process.exitCode = await runNode(node, script, args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
