import { myRequests as words } from '#words/my-requests.ts';
import { encodeQuarantined, type QuarantinedRecord } from '../../store/records/quarantine.ts';
import { offerFile } from '../parts/offer-file.ts';
import { dayOf } from '../parts/written-time.ts';

/** The records that this release cannot read, offered as a file; nothing when there are none. */
export function Quarantine({ records }: { records: readonly QuarantinedRecord[] }) {
  if (records.length === 0) return null;
  const download = (): void => {
    const today = dayOf(new Date().toISOString());
    offerFile(words.quarantine.fileName(today), encodeQuarantined(records), 'application/json');
  };
  return (
    <section class="conflict">
      <h2>{words.quarantine.heading}</h2>
      <p>{words.quarantine.text(records.length)}</p>
      <button type="button" class="button quiet" onClick={download}>
        {words.quarantine.download}
      </button>
    </section>
  );
}
