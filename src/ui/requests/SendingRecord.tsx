import { useState } from 'preact/hooks';
import { recordWords } from '#words/record.ts';
import type { SendingChannel } from '../../domain/history/sending-channels.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import { SentForm } from '../sending/SentForm.tsx';
import type { RequestViewActions } from './use-request-view.ts';

const words = recordWords;

interface Props {
  readonly timeline: Timeline;
  /** The way that the letter was made for. */
  readonly channel: SendingChannel;
  record: RequestViewActions['record'];
}

/** Asks when and how a request went out, while it has not, or when it came back. */
export function SendingRecord({ timeline, channel, record }: Props) {
  const [failure, setFailure] = useState<string>();
  return (
    <>
      <SentForm
        signedAt={timeline.signedAt}
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
