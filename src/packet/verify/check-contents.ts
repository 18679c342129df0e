import type { Container } from '../containers/container.ts';
import { MAX_CONTAINED_FILES, MAX_CONTAINED_LENGTH, MAX_CONTAINER_DEPTH } from '../containers/limits.ts';
import type { CheckedPart } from './checked-file.ts';

/** One thing that was found: a file, a page of a scan, or a file in a message or an archive. */
export interface CheckedItem extends CheckedPart {
  /** The names of the files that it lies in, outermost first, and then its own; an attachment may have none. */
  readonly path: readonly string[];
  /** When the message that brought it came, ISO. */
  readonly receivedAt?: string;
}

/** Looks at one file: what it is, or what lies in it. */
type Look = (subject: Uint8Array<ArrayBuffer> | string) => Promise<readonly CheckedPart[] | Container>;

/**
 * Looks at a file and, in a message or an archive, at what lies in it, within one bound for all of it. At least one item;
 * `onFile` hears of each file before it is looked at.
 */
export async function checkContents(
  name: string,
  subject: Uint8Array<ArrayBuffer> | string,
  lookAt: Look,
  onFile: (path: readonly string[]) => void = () => {},
): Promise<CheckedItem[]> {
  const left = { files: MAX_CONTAINED_FILES, length: MAX_CONTAINED_LENGTH };

  async function look(
    path: readonly string[],
    content: Uint8Array<ArrayBuffer> | string,
  ): Promise<CheckedItem[]> {
    onFile(path);
    const answer = await lookAt(content);
    if (!('files' in answer)) return answer.map((part) => ({ ...part, path }));
    const items: CheckedItem[] = [];
    let { problem } = answer;
    for (const { name: own, bytes } of answer.files) {
      left.files -= 1;
      left.length -= bytes.length;
      if (path.length > MAX_CONTAINER_DEPTH) problem = 'container-too-deep';
      else if (left.files < 0 || left.length < 0) problem ??= 'container-too-large';
      else items.push(...(await look([...path, own], bytes)));
    }
    const letters = items.filter((item) => isWorthARow(item, answer));
    if (letters.length === 0) problem ??= 'container-empty';
    const { receivedAt } = answer;
    const ended: CheckedItem[] = problem ? [{ checked: { kind: 'unreadable', code: problem }, path }] : [];
    return [...letters, ...ended].map(
      // What an inner message says of its receipt is about somebody else's.
      (item) => (receivedAt === undefined ? item : { ...item, receivedAt }),
    );
  }

  return await look([name], subject);
}

/** A message brings pictures of its writer's company, an archive whatever lay in the folder. */
function isWorthARow({ checked }: CheckedItem, { isMessage }: Container): boolean {
  if (checked.kind !== 'unreadable') return true;
  if (checked.code === 'other-type' || checked.code === 'empty') return false;
  return !(isMessage && (checked.code === 'no-seal' || checked.code === 'foreign-code'));
}
