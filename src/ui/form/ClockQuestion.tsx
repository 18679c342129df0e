import { deviceClock as words } from '#words/device-clock.ts';
import { writtenDay } from '#words/grammar.ts';
import { clockFault } from '../../domain/calendar/device-clock.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { dayInHelsinki } from '../parts/helsinki-day.ts';

/** What to ask about the device's day, before a letter carries it; undefined for a day that can be. */
export function clockQuestion(now: Date, { registers }: PortalFacts): string | undefined {
  const newest = registers
    .map(({ noticeUpdatedOn }) => noticeUpdatedOn)
    .sort()
    .at(-1);
  const today = dayInHelsinki(now);
  const fault = newest === undefined ? undefined : clockFault(today, newest);
  return fault && newest && words[fault](writtenDay(today), writtenDay(newest));
}

/**
 * Asks whether the device's day is right.
 *
 * MUST: leave the choice to the person: the day may be right, and the text wrong.
 */
export function ClockQuestion({ question, onSign }: { question: string; onSign(): void }) {
  return (
    <div class="problem" role="alert">
      <p>{question}</p>
      <p>{words.advice}</p>
      <p>
        <button type="button" class="button quiet" onClick={onSign}>
          {words.signAnyway}
        </button>
      </p>
    </div>
  );
}
