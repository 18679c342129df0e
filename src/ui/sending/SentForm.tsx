import { useRef, useState } from 'preact/hooks';
import { sendingWords } from '#words/sending.ts';
import { encodeWrittenDay } from '../../domain/calendar/calendar-day.ts';
import { helsinkiDayOf } from '../../domain/calendar/helsinki-day-of.ts';
import { SENDING_CHANNELS } from '../../domain/history/sending-channels.ts';
import type { Sending } from '../../domain/life/event.ts';
import { describedBy, fieldIds } from '../parts/element-ids.ts';
import { dayInHelsinki } from '../parts/helsinki-day.ts';
import { futureMessage, todayAt } from '../parts/today.ts';
import { readSendingDay, type SendingDayProblem } from './sending-day.ts';
import '../../styles/parts/field.css';
import '../../styles/parts/sent-form.css';

/** What the question says; the button names what was sent. */
interface SentFormWords {
  readonly heading: string;
  readonly text: string;
  readonly day: string;
  dayHint(day: string): string;
  readonly channel: string;
  readonly button: string;
  readonly problems: Readonly<Record<Exclude<SendingDayProblem, 'future'>, string>>;
}

interface Props {
  /** The instant of signing, in UTC. */
  signedAt: string;
  /** The way that the letter was made for, chosen at first. */
  channel: Sending['channel'];
  /** Those of a request when not given. */
  words?: SentFormWords;
  channels?: Readonly<Record<Sending['channel'], string>>;
  onSent(sending: Sending): void;
}

/**
 * Asks when and how the request went out; only its button marks it sent.
 *
 * MUST: start with today and the way chosen; on a day that cannot be, say what to do at the field, keep what
 * was written, and move the focus there.
 * MUST NOT: mark anything as sent by itself; check while the person types.
 */
export function SentForm({
  signedAt,
  channel: chosen,
  words = sendingWords.sentForm,
  channels = sendingWords.channels,
  onSent,
}: Props) {
  const [written, setWritten] = useState(() => encodeWrittenDay(dayInHelsinki(new Date())));
  const [channel, setChannel] = useState(chosen);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const ids = fieldIds('sent-day');

  const submit = (event: Event): void => {
    event.preventDefault();
    const today = todayAt(new Date());
    const signedOn = todayAt(new Date(signedAt)).first;
    const read = readSendingDay(written, { signedOn, today: today.last });
    if ('day' in read) {
      onSent({ on: read.day, channel });
      return;
    }
    setProblem(read.problem === 'future' ? futureMessage(today) : words.problems[read.problem]);
    field.current?.focus();
  };

  return (
    <form class="sent-form" noValidate onSubmit={submit}>
      <h2 id="sent-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <label for={ids.control}>{words.day}</label>
      <p class="note" id={ids.hint}>
        {words.dayHint(encodeWrittenDay(helsinkiDayOf(signedAt)))}
      </p>
      {problem && (
        <p class="sent-problem" id={ids.problem}>
          {problem}
        </p>
      )}
      <input
        id={ids.control}
        ref={field}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={written}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(ids.hint, problem && ids.problem)}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <fieldset>
        <legend>{words.channel}</legend>
        {SENDING_CHANNELS.map((option) => (
          <label key={option} class="sent-channel">
            <input
              type="radio"
              name="sent-channel"
              value={option}
              checked={channel === option}
              onChange={() => setChannel(option)}
            />
            {channels[option]}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" class="button">
          {words.button}
        </button>
      </p>
    </form>
  );
}
