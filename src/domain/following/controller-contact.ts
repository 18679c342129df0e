import { requestOf } from '../records/read-up.ts';
import { type WaysToReach, waysToController } from '../request/request-from-values.ts';
import type { FieldValues } from '../rights/field.ts';
import type { FollowUpSource } from './follow-up-source.ts';

/** Where the controller is reached about the first letter's registers. */
export function controllerContact({ first, facts }: FollowUpSource, values: FieldValues): WaysToReach {
  const { registers } = requestOf(first.file);
  const all = { ...values, 'choice.registers': registers.map(({ slug }) => slug) };
  return waysToController(all, facts);
}
