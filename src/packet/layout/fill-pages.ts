import { type Pagination, paginate } from './paginate.ts';
import type { Row } from './rows.ts';

interface PagesToFill {
  readonly firstTop: number;
  readonly laterTop: number;
  readonly bottom: number;
  /** Whether the last page gets some of the text before it where it would have little. */
  readonly isBalanced: boolean;
}

/** How far up the page before the last may end, for the sake of the last, in steps of a line's height. */
const MOST_MOVED = 110;
const STEP = 4;

/** How far up it may end so that the last page begins with a heading. */
const MOST_FOR_HEADING = 45;

/**
 * Puts the rows on pages. Balanced, the last page is at least a third full, and begins with a heading where one is
 * near; how many pages there are stays the same.
 */
export function fillPages(rows: readonly Row[], room: PagesToFill): Pagination {
  const { firstTop, laterTop, bottom, isBalanced } = room;
  const paginated = (moved: number, last: number): Pagination =>
    paginate(rows, {
      firstTop,
      laterTop,
      bottomOf: (page) => (page === last - 1 ? bottom - moved : bottom),
    });
  const plain = paginated(0, 0);
  const last = plain.pages.length - 1;
  if (!isBalanced || last === 0) return plain;
  let filled: Pagination | undefined;
  for (let moved = 0; moved <= MOST_MOVED; moved += STEP) {
    const tried = paginated(moved, last);
    if (tried.pages.length !== plain.pages.length) break;
    if (tried.end - laterTop < (bottom - laterTop) / 3) continue;
    const first = tried.pages[last]?.[0]?.node;
    if (typeof first === 'object' && first.type === 'H2' && moved <= MOST_FOR_HEADING) return tried;
    filled ??= tried;
    if (moved > MOST_FOR_HEADING) break;
  }
  return filled ?? plain;
}
