import { checkWords as words } from '#words/check.ts';
import { futureMessage, todayAt } from '../parts/today.ts';
import type { ReceivedProblem } from './received-day.ts';

/** What to do about a day of receipt that cannot be. */
export function receivedMessage(problem: ReceivedProblem): string {
  return problem === 'future' ? futureMessage(todayAt(new Date())) : words.receivedProblems[problem];
}
