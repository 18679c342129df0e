import { useState } from 'preact/hooks';
import type { SendingChannel } from '../../domain/event.ts';
import { helsinkiDayOf } from '../../domain/helsinki-day-of.ts';
import { recordableKinds } from '../../domain/request-state.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { life } from '../../i18n/fi/life.ts';
import { SentForm } from '../sending/SentForm.tsx';
import type { RequestViewActions } from './use-request-view.ts';

const words = life.record;

interface Props {
  readonly timeline: Timeline;
  /** The way that the letter was made for. */
  readonly channel: SendingChannel;
  record: RequestViewActions['record'];
}

/** Asks when and how a request went out, while it has not, or when it came back. */
export function SendingRecord({ timeline, channel, record }: Props) {
  const [failure, setFailure] = useState<string>();
  if (!recordableKinds(timeline).includes('sent')) return null;
  return (
    <>
      <SentForm
        signedOn={helsinkiDayOf(timeline.signedAt)}
        channel={channel}
        onSent={async (sending) => {
          const outcome = await record({ kind: 'sent', ...sending });
          if (outcome === 'recorded') setFailure(undefined);
          else setFailure(outcome === 'refused' ? words.notSaved : words.problems['on:no-place']);
        }}
      />
      {failure && (
        <p class="conflict" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
