const STATIC_IMPORT = /(?:\bfrom|[;}]import|^import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gm;

/**
 * The scripts and those that they import statically, by their names in the folder that they share. Reads a script by its
 * name.
 */
export function modulesFrom(scripts: readonly string[], read: (name: string) => string): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, imported = ''] of read(name).matchAll(STATIC_IMPORT)) visit(imported);
  };
  scripts.forEach(visit);
  return found;
}
