import type { FactName, FollowUpEntry } from './follow-up-entry.ts';

/** The facts that a letter needs, and those that it tells where there are some: others have no place in its data. */
export function factsOf({ recipient, answers, tells = [], chronicles, encloses }: FollowUpEntry): {
  readonly needed: readonly FactName[];
  readonly possible: readonly FactName[];
} {
  return {
    needed: [
      ...(recipient === 'nobody' ? [] : (['channel'] as const)),
      ...(recipient === 'supervisoryAuthority' ? (['authority', 'controllerContact'] as const) : []),
      ...(chronicles ? (['chronology'] as const) : []),
      ...(encloses ? (['attachments'] as const) : []),
    ],
    possible: [...tells, ...(answers ? (['askedOn'] as const) : [])],
  };
}
