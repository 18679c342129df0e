import { parseDayNumber } from './day-number.ts';

/** A portal whose newest text is older than this has been left alone, or the clock is ahead. */
const MOST_YEARS = 10;

/**
 * Whether the device's day can be: `behind` when it lies before the newest day in the portal's own content, `ahead`
 * when it is years after. Days are ISO. A day of grace is for whoever lives west of the publisher.
 */
export function clockFault(today: string, newest: string): 'behind' | 'ahead' | undefined {
  if (parseDayNumber(today) < parseDayNumber(newest) - 1) return 'behind';
  const [year, ...rest] = newest.split('-');
  const last = [String(Number(year) + MOST_YEARS).padStart(4, '0'), ...rest].join('-');
  return today > last ? 'ahead' : undefined;
}
