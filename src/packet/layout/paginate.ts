import { PacketError } from '../bytes/packet-error.ts';
import { MAX_PAGES } from '../pdf/geometry.ts';
import type { Drawing, MarkedDrawing, Place } from '../pdf/page-model.ts';
import { moveDown, type Row } from './rows.ts';

/** Rows on their pages. */
export interface Pagination {
  readonly pages: MarkedDrawing[][];
  /** Where the last page's text ends. */
  readonly end: number;
  readonly places: Readonly<Partial<Record<'signature', Place>>>;
}

/** Where a page's text begins and ends. */
interface PageRoom {
  readonly firstTop: number;
  readonly laterTop: number;
  /** By the page's index. */
  readonly bottomOf: (page: number) => number;
}

/** Puts the rows on pages in order; rows that are kept together move on together. */
export function paginate(rows: readonly Row[], { firstTop, laterTop, bottomOf }: PageRoom): Pagination {
  const pages: MarkedDrawing[][] = [[]];
  const places: Partial<Record<'signature', Place>> = {};
  let y = firstTop;
  const bottom = (): number => bottomOf(pages.length - 1);
  let isTop = true;

  const startPage = (): void => {
    if (pages.length === MAX_PAGES) {
      throw new PacketError(
        'PACKET_TOO_MANY_PAGES',
        `Expected at most ${MAX_PAGES} pages, got more. Shorten the letter.`,
      );
    }
    pages.push([]);
    y = laterTop;
    isTop = true;
  };

  const place = (row: Row): void => {
    let top = isTop ? y : y + row.gap;
    if (top + row.height > bottom() && !isTop) {
      startPage();
      top = y;
    }
    const page = pages.at(-1) as MarkedDrawing[];
    for (const { node, drawings } of row.marks) {
      page.push({ node, drawings: drawings.map((drawing) => moveDown(drawing, top)) });
    }
    if (row.reserves) {
      const { kind, x, width } = row.reserves;
      places[kind] = { page: pages.length - 1, x, y: top, width, height: row.height };
    }
    y = top + row.height;
    isTop = false;
  };

  for (const group of groupsOf(rows)) {
    const height = heightOf(group);
    const isTooLow = y + (isTop ? 0 : (group[0]?.gap ?? 0)) + height > bottom();
    // A group taller than a page cannot be kept together, so it flows like any text.
    if (isTooLow && !isTop && height <= bottomOf(pages.length) - laterTop) startPage();
    for (const row of group) place(row);
  }
  return { pages: pages.map(mergeByNode), places, end: y };
}

function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let isOpen = false;
  for (const row of rows) {
    if (isOpen) groups.at(-1)?.push(row);
    else groups.push([row]);
    isOpen = row.keepWithNext;
  }
  return groups;
}

function heightOf(group: readonly Row[]): number {
  return group.reduce((sum, { gap, height }, index) => sum + height + (index === 0 ? 0 : gap), 0);
}

/** One marked-content sequence for each element on the page, in the order in which they begin. */
function mergeByNode(marks: readonly MarkedDrawing[]): MarkedDrawing[] {
  const byNode = new Map<MarkedDrawing['node'], Drawing[]>();
  for (const { node, drawings } of marks) byNode.set(node, [...(byNode.get(node) ?? []), ...drawings]);
  return [...byNode].map(([node, drawings]) => ({ node, drawings }));
}
