import type { RegisterFacts } from '../../domain/publisher/register-facts.ts';
import { type Applicability, applicabilityOf, type Right } from '../../domain/rights/right.ts';

/** How a right stands towards all the registers chosen: where they differ, the letter is conditional. */
export function standingOf(right: Right, registers: readonly RegisterFacts[]): Applicability {
  const standings = new Set(registers.map(({ legalBases }) => applicabilityOf(right, legalBases)));
  if (standings.size === 0) return 'applies';
  const [only, another] = standings;
  return only && !another ? only : 'conditional';
}

/** Where the notices of the registers mention the right. */
export function mentionsOf(
  right: Right,
  registers: readonly RegisterFacts[],
): { readonly register: RegisterFacts; readonly anchor: string; readonly section: string }[] {
  return registers.flatMap((register) =>
    register.rights
      .filter((mention) => mention.right === right)
      .map(({ in: anchor, section }) => ({ register, anchor, section })),
  );
}
