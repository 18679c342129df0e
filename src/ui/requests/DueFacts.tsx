import { dueDays } from '#words/due.ts';
import { life } from '#words/life.ts';
import { isOpen } from '../../domain/life/request-state.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import { dueWords } from './due-words.ts';
import '../../styles/parts/due-facts.css';

const words = dueDays;

/**
 * When an answer is due, and how the day was reckoned.
 *
 * MUST: call an estimate an estimate beside the day itself.
 */
export function DueFacts({ timeline }: { timeline: Timeline }) {
  const due = dueWords(timeline);
  if (!due) return isOpen(timeline) ? <p class="note">{words.none}</p> : null;
  return (
    <section class="life-due" aria-labelledby="maarapaiva">
      <h2 id="maarapaiva">{words.heading}</h2>
      <p class="life-day">
        {due.day} {due.isEstimate && <span class="estimate">{life.estimate}</span>}
      </p>
      {due.isPaused && <p>{words.paused}</p>}
      <details>
        <summary>{words.how}</summary>
        <ol class="life-reckoning">
          {due.reckoning.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <p>{words.until}</p>
      </details>
    </section>
  );
}
