import * as z from 'zod/mini';
import { isDay } from './calendar-day.ts';

/**
 * A calendar day as an ISO string, `2026-11-22`. Legal periods run in days, so no time zone gets in. It stands
 * apart from the rules on days, so that a page that only writes a date loads no schema library.
 */
export const daySchema = z.string().check(z.refine(isDay, 'Expected a calendar day as YYYY-MM-DD'));
