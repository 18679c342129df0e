/**
 * What the programs of the pages stand on, by whether the browser has it. It is asked for, since what a browser calls
 * itself need not be true. Every browser that knows `isWellFormed` starts workers as modules, too, which only a started
 * worker would show.
 */
export function neededFeatures(scope: object = globalThis): Readonly<Record<string, boolean>> {
  const has = (name: string): boolean => typeof Reflect.get(scope, name) === 'function';
  return {
    workers: has('Worker'),
    wellFormedText: 'isWellFormed' in String.prototype,
    // A letter is packed when it is signed, and unpacked when it is checked.
    packedData: has('CompressionStream') && has('DecompressionStream'),
  };
}
