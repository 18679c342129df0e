import { formatDay } from '../../domain/calendar-day.ts';
import { helsinkiDayOf } from '../../domain/helsinki-day-of.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { life } from '../../i18n/fi/life.ts';
import { rightWords } from '../../i18n/fi/rights.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';

const words = life.view.facts;

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
    [words.signedOn, formatDay(helsinkiDayOf(signedAt))],
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
