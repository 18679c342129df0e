import type { Controller } from './controller.ts';
import { suggestSlug } from './register-slug.ts';

/**
 * What tells one publisher's data in a browser, and its backups, from another's: the business id, or for who has none
 * a word made of the name.
 */
export function storeOwner({ businessId, name }: Pick<Controller, 'businessId' | 'name'>): string {
  return businessId ?? suggestSlug(name);
}
