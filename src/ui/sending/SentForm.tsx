import { useRef, useState } from 'preact/hooks';
import { formatDay } from '../../domain/calendar-day.ts';
import { SENDING_CHANNELS, type Sending } from '../../domain/event.ts';
import { sendingWords } from '../../i18n/fi/sending.ts';
import { dayInHelsinki } from '../helsinki-day.ts';
import { readSendingDay, type SendingDayProblem } from './sending-day.ts';

/** What the question says; the button names what was sent. */
export interface SentFormWords {
  readonly heading: string;
  readonly text: string;
  readonly day: string;
  dayHint(day: string): string;
  readonly channel: string;
  readonly button: string;
  readonly problems: Readonly<Record<SendingDayProblem, string>>;
}

interface Props {
  /** The day of signing in Helsinki, ISO. */
  signedOn: string;
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
  signedOn,
  channel: chosen,
  words = sendingWords.sentForm,
  channels = sendingWords.channels,
  onSent,
}: Props) {
  const [written, setWritten] = useState(() => formatDay(dayInHelsinki(new Date())));
  const [channel, setChannel] = useState(chosen);
  const [problem, setProblem] = useState<SendingDayProblem>();
  const field = useRef<HTMLInputElement>(null);

  const submit = (event: Event): void => {
    event.preventDefault();
    const today = dayInHelsinki(new Date());
    const read = readSendingDay(written, { signedOn, today });
    if ('day' in read) {
      onSent({ on: read.day, channel });
      return;
    }
    setProblem(read.problem);
    field.current?.focus();
  };

  return (
    <form class="sent-form" noValidate onSubmit={submit}>
      <h2 id="sent-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <label for="sent-day">{words.day}</label>
      <p class="note" id="sent-day-hint">
        {words.dayHint(formatDay(signedOn))}
      </p>
      {problem && (
        <p class="sent-problem" id="sent-day-problem">
          {words.problems[problem]}
        </p>
      )}
      <input
        id="sent-day"
        ref={field}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={written}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? 'sent-day-hint sent-day-problem' : 'sent-day-hint'}
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
