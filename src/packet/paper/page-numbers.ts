import type { LooseObject } from './loose-objects.ts';

/** How deep the page tree and the way from a page to its pictures may be. */
const MAX_TREE_DEPTH = 40;
const MAX_DEPTH = 6;

/** More references than the pages of a thousand-page scan make. */
const MAX_STEPS = 60_000;

/**
 * On which page, from 1, each object is drawn: whatever a page points at, but for other pages. In a file whose page
 * tree cannot be followed, pages count in the order in which they stand.
 */
export function pageNumbersIn(objects: ReadonlyMap<number, LooseObject>): Map<number, number> {
  const numbers = new Map<number, number>();
  let steps = 0;
  pagesIn(objects).forEach((page, index) => {
    const seen = new Set<number>();
    let level = [page];
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
      const next: LooseObject[] = [];
      for (const { text } of level) {
        for (const number of referencesIn(text)) {
          if (steps++ > MAX_STEPS) return;
          const object = objects.get(number);
          if (!object || seen.has(number) || isTree(object)) continue;
          seen.add(number);
          if (!numbers.has(number)) numbers.set(number, index + 1);
          next.push(object);
        }
      }
      level = next;
    }
  });
  return numbers;
}

function pagesIn(objects: ReadonlyMap<number, LooseObject>): LooseObject[] {
  const all = [...objects.values()];
  const catalog = all.findLast(({ text }) => /\/Type\s*\/Catalog\b/.test(text));
  const [, root] = /\/Pages\s+(\d+)\s+\d+\s+R/.exec(catalog?.text ?? '') ?? [];
  const pages: LooseObject[] = [];
  const seen = new Set<number>();
  const walk = (number: number, depth: number): void => {
    const object = objects.get(number);
    if (!object || seen.has(number) || depth > MAX_TREE_DEPTH) return;
    seen.add(number);
    if (/\/Type\s*\/Page\b/.test(object.text)) pages.push(object);
    const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(object.text) ?? [];
    for (const kid of referencesIn(kids ?? '')) walk(kid, depth + 1);
  };
  walk(Number(root ?? -1), 0);
  return pages.length > 0 ? pages : all.filter(({ text }) => /\/Type\s*\/Page\b/.test(text));
}

function isTree({ text }: LooseObject): boolean {
  return /\/Type\s*\/(Pages?|Catalog)\b/.test(text);
}

function* referencesIn(text: string): Generator<number> {
  for (const [, number] of text.matchAll(/(\d{1,8})\s+\d{1,5}\s+R\b/g)) yield Number(number);
}
