import * as z from 'zod/mini';

/** The random id of a stored record. */
export const recordIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/));

/** When a record was made or changed, by the device's clock, in UTC. */
export const recordInstantSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/));
