import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '../../../src/domain/following/contradictions.ts';
import type { FollowUpName } from '../../../src/domain/letters/follow-up.ts';
import type { EventFacts } from '../../../src/domain/life/event.ts';
import { SENT, sourceOf } from '../../fixtures/follow-ups.ts';

const refused = (reasons?: 'given' | 'none'): EventFacts => ({
  kind: 'refused',
  on: '2026-11-02',
  ...(reasons ? { details: { reasons } } : {}),
});
const extended = (reasons: 'given' | 'none'): EventFacts => ({
  kind: 'extended',
  on: '2026-10-20',
  details: { reasons },
});

const CASES: [letter: FollowUpName, choice: string, happened: EventFacts[], recorded: string | undefined][] =
  [
    ['reminder', 'noReasons', [refused('given')], 'reasons'],
    ['reminder', 'noReasons', [refused('none')], undefined],
    ['reminder', 'noReasons', [refused()], undefined],
    ['reminder', 'reasonInsufficient', [refused('none')], 'no-reasons'],
    ['reminder', 'reasonInsufficient', [refused('given')], undefined],
    ['reminder', 'noAnswer', [refused()], 'answer'],
    ['reminder', 'noAnswer', [], undefined],
    ['reminder', 'extensionUnexplained', [extended('given')], 'extension-reasons'],
    ['reminder', 'extensionUnexplained', [extended('none')], undefined],
    ['complaint', 'noReasons', [refused('given')], 'reasons'],
    ['complaint', 'refusal', [refused('none')], 'no-reasons'],
    ['complaint', 'refusal', [refused('given')], undefined],
    // A late answer is an answer, and the month was missed all the same.
    ['complaint', 'noAnswer', [refused()], undefined],
  ];

describe('a choice that denies what is recorded', () => {
  test.each(CASES)('%s: %s', (letter, choice, happened, recorded) => {
    const source = sourceOf(letter, { events: [SENT, ...happened] });
    const [name, value] = letter === 'reminder' ? ['situation', choice] : ['faults', ['other', choice]];
    const field = `${letter}.${name}`;
    expect(contradictionsIn(source, { [field]: value ?? '' })).toEqual(
      recorded ? [{ field, code: 'contradicts-record', recorded }] : [],
    );
  });
});
