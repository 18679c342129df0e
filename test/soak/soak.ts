/*
 * `npm run soak`: what takes too long for `npm test`. Prints a summary of each part; exits with 1 when one found a
 * fault, or when its tools are missing.
 *
 *     npm run soak                    everything
 *     npm run soak -- mutants         100,000 damaged packets, shown to the verifier
 *     npm run soak -- kills           200 browsers, killed while somebody types
 *     npm run soak -- power           50 power cuts, as the model in power-cut.ts has them
 *     npm run soak -- backups         a gigabyte of answers, taken out and restored, plain and encrypted
 *     npm run soak -- kills 20 7      another number, and another seed
 */

import { soakKills, soakPowerCuts } from './deaths.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { soakBackups } from './large-backups.ts';
import { soakVerifier } from './mutants.ts';

interface Part {
  readonly count: number;
  run(count: number, seed: number): Promise<number>;
}

const PARTS: Record<string, Part> = {
  mutants: { count: 100_000, run: soakVerifier },
  kills: { count: 200, run: soakKills },
  power: { count: 50, run: soakPowerCuts },
  backups: { count: 1000, run: soakBackups },
};

exitOnSignals();

const [name, count, seed = 1] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(PARTS) : [name];
for (const one of chosen) {
  const part = PARTS[one];
  if (!part) throw new Error(`Expected one of ${Object.keys(PARTS).join(', ')}, got "${one}".`);
  if ((await part.run(Number(count ?? part.count), Number(seed))) > 0) process.exitCode = 1;
}
