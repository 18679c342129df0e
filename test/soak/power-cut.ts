import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';

/**
 * A model of a power cut, for Linux with a C compiler: what the browser wrote to its databases but never had
 * the disk confirm (fdatasync) is taken away after a kill. It knows files that grow, as a LevelDB's do; neither
 * a disk that lies nor writes that arrive in another order are in it.
 */
export interface PowerCut {
  /** What the browser has to be started with. */
  readonly environment: NodeJS.ProcessEnv;
  /** Cuts the profile's databases back to what was confirmed; resolves with the bytes that this took. */
  cut(profile: string): number;
}

/** Why the model cannot be had on this machine, or undefined. */
export function missingForPowerCut(): string | undefined {
  if (process.platform !== 'linux') return 'Linux';
  return spawnSync('cc', ['--version']).status === 0 ? undefined : 'a C compiler (cc)';
}

/** Builds the recorder in the folder, where it also keeps its record. */
export function preparePowerCut(folder: string): PowerCut {
  mkdirSync(folder, { recursive: true });
  const library = join(folder, 'record-syncs.so');
  const record = join(folder, 'syncs.txt');
  const source = fileURLToPath(new URL('./record-syncs.c', import.meta.url));
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-Wall', '-Werror', '-o', library, source, '-ldl']);
  return {
    environment: { LD_PRELOAD: library, SYNC_RECORD: record },
    cut(profile) {
      const confirmed = readConfirmedSizes(record);
      let taken = 0;
      for (const path of databaseFiles(profile)) {
        const { ino, birthtimeNs, size } = statSync(path, { bigint: true });
        const kept = confirmed.get(`${ino} ${birthtimeNs}`) ?? 0;
        if (kept >= Number(size)) continue;
        truncateSync(path, kept);
        taken += Number(size) - kept;
      }
      return taken;
    },
  };
}

/** The largest size that the disk confirmed, by inode and birth: an inode is used again for another file. */
function readConfirmedSizes(record: string): Map<string, number> {
  const sizes = new Map<string, number>();
  if (!existsSync(record)) return sizes;
  for (const line of readFileSync(record, 'utf8').split('\n')) {
    const [inode, birth, size] = line.split(' ');
    const file = `${inode} ${birth}`;
    if (size) sizes.set(file, Math.max(Number(size), sizes.get(file) ?? 0));
  }
  return sizes;
}

/** The files that hold records; the browser's own log and lock hold none. */
function databaseFiles(profile: string): string[] {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^LO(G|CK)/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Makes the browser forget that the portal asks for strict durability, to see the model take something. */
export async function forgetStrictDurability(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (names, mode) {
      return transaction.call(this, names, mode);
    };
  });
}
