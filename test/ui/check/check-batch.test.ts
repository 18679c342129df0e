import { describe, expect, it } from 'vitest';
import { checkBatch, verifiersFor } from '../../../src/ui/check/check-batch.ts';
import type { CheckedItem } from '../../../src/ui/doors/verify-door.ts';

const subjects = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, content: name }));
const itemsOf = (name: string): CheckedItem[] => [
  { path: [name], checked: { kind: 'unreadable', code: 'checker-failed' } },
];

/** A verifier that takes so many turns for a file, and tells whom it checked. */
function verifier(turns: number, checked: string[]) {
  return {
    async check(name: string, _content: unknown, onFile: (path: readonly string[]) => void = () => {}) {
      onFile([name]);
      checked.push(name);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      return itemsOf(name);
    },
  };
}

describe('checkBatch', () => {
  it('gives the next file to whoever is free, and keeps the order of the files', async () => {
    const [slow, quick]: [string[], string[]] = [[], []];
    const told: [number, string][] = [];
    const found = await checkBatch(subjects, {
      verifiers: [verifier(40, slow), verifier(2, quick)],
      onFile: (done, path) => told.push([done, path.join()]),
      isOver: () => false,
    });
    expect(found).toEqual(subjects.map(({ name }) => itemsOf(name)));
    expect(slow).toEqual(['a']);
    expect(quick).toEqual(['b', 'c', 'd', 'e']);
    expect(told).toEqual([
      [0, 'a'],
      [0, 'b'],
      [1, 'c'],
      [2, 'd'],
      [3, 'e'],
    ]);
  });

  it('begins no further file and tells of none once nobody waits', async () => {
    const [one, other]: [string[], string[]] = [[], []];
    const told: string[] = [];
    let isOver = false;
    await checkBatch(subjects, {
      verifiers: [verifier(2, one), verifier(2, other)],
      onFile: (_done, [name]) => {
        told.push(name as string);
        isOver = name === 'b';
      },
      isOver: () => isOver,
    });
    expect([...one, ...other]).toEqual(['a', 'b']);
    expect(told).toEqual(['a', 'b']);
  });
});

describe('verifiersFor', () => {
  it.each([
    ['a few files', 11, 8, 1],
    ['a pile', 12, 8, 2],
    ['a pile on one processor', 200, 1, 1],
  ])('%s: %d on %d processors take %d', (_case, files, processors, wanted) => {
    expect(verifiersFor(files, processors)).toBe(wanted);
  });
});
