import { pages } from '#words/pages.ts';
import type { Controller } from '../domain/publisher/controller.ts';

/** What tells the controller from its namesakes, in words: "Y-tunnus 1234567-1"; nothing where it gives no number. */
export function registrationOf({ businessId, registrationNumber }: Controller): string | undefined {
  if (businessId) return pages.footer.businessId(businessId);
  return registrationNumber && `${registrationNumber.label} ${registrationNumber.value}`;
}
