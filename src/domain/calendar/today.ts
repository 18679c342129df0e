import { encodeDayNumber, parseDayNumber } from './day-number.ts';

/** The days that are today to somebody: in Finland, whose days the law's periods count here, and on their device. */
export interface Today {
  readonly inFinland: string;
  /** The earlier and the later of the two, ISO; equal in Finland. */
  readonly first: string;
  readonly last: string;
}

/**
 * Today for somebody whose device shows the day `own`, ISO: from Kiritimati to Hawaii it is at most a day away from
 * Finland's, and a device that shows another is wrong.
 */
export function todayOf(inFinland: string, own: string): Today {
  const [finnish, shown] = [parseDayNumber(inFinland), parseDayNumber(own)];
  const near = Math.min(Math.max(shown, finnish - 1), finnish + 1);
  return {
    inFinland,
    first: encodeDayNumber(Math.min(near, finnish)),
    last: encodeDayNumber(Math.max(near, finnish)),
  };
}
