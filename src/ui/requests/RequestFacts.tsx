import { sentenceCase, writtenDay } from '#words/grammar.ts';
import { viewWords } from '#words/request-view.ts';
import { rightWords } from '#words/rights.ts';
import { helsinkiDayOf } from '../../domain/calendar/helsinki-day-of.ts';
import type { Timeline } from '../../domain/life/timeline.ts';

const words = viewWords.facts;

/** What was asked, of whom, and under which reference. */
export function RequestFacts({ timeline }: { timeline: Timeline }) {
  const { rights, controller, registers, reference, signedAt } = timeline;
  const facts = [
    [
      words.asked,
      rights.map((right) => `${rightWords[right].wish} (${rightWords[right].article})`).join('. '),
    ],
    [words.controller, controller],
    [words.registers, sentenceCase(registers.join(', '))],
    [words.reference, reference],
    [words.signedOn, writtenDay(helsinkiDayOf(signedAt))],
  ];
  return (
    <dl class="life-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
