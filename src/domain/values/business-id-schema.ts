import * as z from 'zod/mini';
import { isBusinessId } from './business-id.ts';

/** A Finnish business id with a right check digit. */
export const businessIdSchema = z
  .string()
  .check(z.refine(isBusinessId, 'Expected a business id such as 0933696-9; the check digit does not fit'));
