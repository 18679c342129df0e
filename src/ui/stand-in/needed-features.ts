/**
 * What the programs of the pages stand on, by whether the browser has it. It is asked for, since what a browser calls
 * itself need not be true. Every browser that knows `isWellFormed` starts workers as modules, too, which only a started
 * worker would show.
 */
export function neededFeatures(scope: object = globalThis): Readonly<Record<string, boolean>> {
  return {
    workers: typeof Reflect.get(scope, 'Worker') === 'function',
    wellFormedText: 'isWellFormed' in String.prototype,
    packedData: typeof Reflect.get(scope, 'DecompressionStream') === 'function',
  };
}
