import * as z from 'zod/mini';
import { isDay } from './calendar-day.ts';

/** An instant in UTC with whole seconds, `2026-11-22T12:02:00Z`, on a day that exists. */
export const instantSchema = z.string().check(
  z.regex(
    /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/,
    'Expected an instant like 2026-11-22T12:02:00Z',
  ),
  z.refine((text) => isDay(text.slice(0, 10)), 'Expected a day that exists'),
);
