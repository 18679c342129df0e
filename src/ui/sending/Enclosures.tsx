import { useState } from 'preact/hooks';
import { followUpForm } from '#words/follow-up-form.ts';
import { writtenDay } from '#words/grammar.ts';
import type { FollowUpSource } from '../../domain/following/follow-up-source.ts';
import type { Attachment } from '../../domain/records/attachment.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import type { FollowUpAttachment } from '../../domain/request/follow-up-schema.ts';
import { offerFile } from '../parts/offer-file.ts';
import { fileNameOf } from './SendingFrame.tsx';
import '../../styles/parts/enclosures.css';

const words = followUpForm.enclosures;

interface Props {
  readonly signed: SignedRequest;
  readonly source: Pick<FollowUpSource, 'first' | 'letters' | 'timeline'>;
  loadFile(id: string): Promise<Attachment | undefined>;
}

/** A file to save: its name, and the way to its bytes. */
interface Enclosure {
  readonly label: string;
  readonly fileName: string;
  readonly type: string;
  load(): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * What the signed letter says it encloses, each to be saved from the device.
 *
 * MUST: list what the letter lists, no more; say when a file is not there any more.
 * MUST NOT: open a file that somebody else made: it is only saved.
 */
export function Enclosures(props: Props) {
  const attachments = props.signed.file.request.followUp?.attachments ?? [];
  if (attachments.length === 0) return null;
  return (
    <section class="enclosures" aria-labelledby="enclosures">
      <h3 id="enclosures">{words.heading}</h3>
      <p>{words.text}</p>
      <ul>
        {enclosuresOf(attachments, props).map((enclosure) => (
          <li key={enclosure.label}>
            <EnclosureItem {...enclosure} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EnclosureItem({ label, fileName, type, load }: Enclosure) {
  const [isMissing, setIsMissing] = useState(false);
  const save = async (): Promise<void> => {
    const bytes = await load().catch(() => undefined);
    setIsMissing(bytes === undefined);
    if (bytes) offerFile(fileName, bytes, type);
  };
  return (
    <>
      <span>{label}</span>{' '}
      <button type="button" class="button quiet" aria-label={words.saveNamed(label)} onClick={save}>
        {words.save}
      </button>
      <span role="status">{isMissing ? words.missing : ''}</span>
    </>
  );
}

/** The files behind the letter's list, found by reference or by name and day. */
export function enclosuresOf(
  attachments: readonly FollowUpAttachment[],
  { source: { first, letters, timeline }, loadFile }: Pick<Props, 'source' | 'loadFile'>,
): Enclosure[] {
  const kept = [first, ...letters];
  return attachments.map((attachment): Enclosure => {
    const day = writtenDay(attachment.on);
    if (attachment.what === 'file') {
      const { name } = attachment;
      const files = timeline.events
        .filter(({ on }) => on === attachment.on)
        .flatMap(({ files = [] }) => files);
      const file = files.find((one) => one.name === name);
      return {
        label: words.file(name, day),
        fileName: name,
        type: file?.type ?? '',
        load: async () => (file ? (await loadFile(file.id))?.bytes : undefined),
      };
    }
    const { reference } = attachment;
    const packet = kept.find(({ file }) => file.request.reference === reference);
    const label =
      attachment.what === 'letter'
        ? words.letter(packet?.file.letter.documentType ?? '', reference, day).trim()
        : words.request(reference, day);
    return {
      label,
      fileName: packet ? fileNameOf(packet) : '',
      type: 'application/pdf',
      load: async () => packet?.pdf,
    };
  });
}
