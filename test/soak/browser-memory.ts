import { readdirSync, readFileSync } from 'node:fs';

/** Watches the private memory of the profile's processes; `stop` says by how much it grew at most. */
export function watchMemory(profile: string): { stop(): number } {
  const atFirst = memoryOf(profile);
  let most = atFirst;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(profile));
  }, 250);
  return {
    stop() {
      clearInterval(timer);
      return most - atFirst;
    },
  };
}

/**
 * Memory in bytes that only the browser with the profile and what it started have: what several of them share, such as
 * a record on its way from a page to the disk, counts once.
 */
function memoryOf(profile: string): number {
  const processes = new Map<number, { parent: number; isFirst: boolean }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const parent = numberIn(readFileSync(`/proc/${name}/status`, 'utf8'), 'PPid');
      const isFirst = readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`);
      processes.set(Number(name), { parent, isFirst });
    } catch {
      // It ended meanwhile.
    }
  }
  const belongs = (pid: number): boolean => {
    const one = processes.get(pid);
    return one !== undefined && (one.isFirst || (one.parent > 1 && belongs(one.parent)));
  };
  return [...processes.keys()].filter(belongs).reduce((sum, pid) => sum + ownShareOf(pid), 0);
}

/** The process's private memory and its share of what it shares. */
function ownShareOf(pid: number): number {
  try {
    const maps = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return (numberIn(maps, 'Pss_Anon') + numberIn(maps, 'Pss_Shmem')) * 1024;
  } catch {
    // It ended meanwhile.
    return 0;
  }
}

function numberIn(text: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}
