import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject } from '../../scripts/project.mjs';

/** A path in the cache of what the checks install and write. */
export function inCache(...parts: string[]): string {
  return inProject('.cache', 'conformance', ...parts);
}

/**
 * A folder in the cache, filled anew whenever the file that says what belongs there has changed. A run that was
 * interrupted leaves no stamp, so the next one begins again.
 */
export async function cachedFolder(
  name: string,
  recipe: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = inCache(name);
  const stamp = inCache(`${name}.sha256`);
  const wanted = createHash('sha256').update(readFileSync(recipe)).digest('hex');
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  rmSync(stamp, { force: true });
  rmSync(folder, { force: true, recursive: true });
  mkdirSync(folder, { recursive: true });
  await fill(folder);
  writeFileSync(stamp, wanted);
  return folder;
}
