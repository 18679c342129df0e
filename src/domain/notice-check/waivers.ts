import type { CheckedRule } from './check-notices.ts';

/** A finding that the publisher answers for (`waivers` of `content/controller.yaml`). */
export interface Waiver {
  readonly rule: string;
  /** The register that it holds for; without one, all of them. */
  readonly register?: string | undefined;
  readonly reason: string;
}

/** The waiver of the rule for the register, if there is one; a comparison of notices has no register. */
export function findWaiver(
  rule: string,
  register: string | undefined,
  waivers: readonly Waiver[],
): Waiver | undefined {
  return waivers.find(
    (waiver) => waiver.rule === rule && (waiver.register === undefined || waiver.register === register),
  );
}

/** What stops a strict build: items that every notice has to give, not found and not waived. */
export function stoppingFindings(
  findings: readonly CheckedRule[],
  register: string,
  waivers: readonly Waiver[],
): CheckedRule[] {
  return findings.filter(
    ({ rule, level, result }) =>
      level === 'V' && result === 'notFound' && !findWaiver(rule, register, waivers),
  );
}
