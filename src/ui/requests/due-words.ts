import { dueDays } from '#words/due.ts';
import { writtenDay } from '#words/grammar.ts';
import { reckonDue, weekdayOfDay } from '../../domain/calendar/due-reckoning.ts';
import { dayOffOf } from '../../domain/calendar/public-holidays.ts';
import type { SendingChannel } from '../../domain/history/sending-channels.ts';
import { type AnswerDue, answerDueOf } from '../../domain/life/answer-due.ts';
import { type Receipt, receiptOf } from '../../domain/life/receipt.ts';
import { sendingOf, type Timeline } from '../../domain/life/timeline.ts';

const words = dueDays;

/** The due day in words: the day itself, and how it was reckoned, a sentence to a step. */
interface DueWords {
  readonly day: string;
  readonly isEstimate: boolean;
  readonly isPaused: boolean;
  readonly reckoning: readonly string[];
}

/** The due day of the request and its reckoning in words; undefined while the request is not sent. */
export function dueWords(timeline: Timeline): DueWords | undefined {
  const due = answerDueOf(timeline);
  const receipt = receiptOf(timeline);
  const sending = sendingOf(timeline);
  if (!due || !receipt || !sending) return undefined;
  return {
    day: words.on(writtenDay(due.cautiousOn), weekdayWord(due.cautiousOn)),
    isEstimate: due.isEstimate,
    isPaused: due.isPaused,
    reckoning: [receiptSentence(receipt, sending.channel), ...reckoningSentences(receipt.on, due)],
  };
}

function receiptSentence({ on, basis }: Receipt, channel: SendingChannel): string {
  const day = writtenDay(on);
  if (basis === 'estimate') return words.receipt[channel === 'trackedLetter' ? channel : 'letter'](day);
  return words.receipt[basis](day);
}

function reckoningSentences(receivedOn: string, { months, pausedDays, statutoryOn, cautiousOn }: AnswerDue) {
  const { monthsEndOn, periodEndsOn, daysOff, dueOn, eve } = reckonDue(receivedOn, { months, pausedDays });
  const between = daysOff.slice(1).map((off) => words.daysOff[off]);
  return [
    words.ends[months](writtenDay(monthsEndOn), whatDayItIs(monthsEndOn)),
    ...(pausedDays > 0
      ? [words.pausedDays(pausedDays), words.pausedUntil(writtenDay(periodEndsOn), whatDayItIs(periodEndsOn))]
      : []),
    ...(daysOff.length > 0 ? [words.moved(writtenDay(dueOn), weekdayWord(dueOn))] : []),
    ...(between.length > 0 ? [words.between(between)] : []),
    ...(eve ? [words.eve(words.daysOff[eve])] : []),
    ...(statutoryOn === cautiousOn ? [] : [words.statutory(writtenDay(statutoryOn))]),
  ];
}

function weekdayWord(day: string): string {
  return words.weekdays[weekdayOfDay(day)] ?? '';
}

/** The holiday's name where the day is one, or else the weekday. */
function whatDayItIs(day: string): string {
  const off = dayOffOf(day);
  return off ? words.daysOff[off] : weekdayWord(day);
}
