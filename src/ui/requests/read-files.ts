import type { NewFile } from '../../store/records/timelines.ts';

const LONGEST_NAME = 254;
const LONGEST_TYPE = 127;

/** The files' bytes and names as the store takes them; undefined when one of them can no longer be read. */
export async function readFiles(files: readonly File[]): Promise<NewFile[] | undefined> {
  try {
    return await Promise.all(
      files.map(async (file) => ({
        name: shortName(file.name),
        type: file.type.slice(0, LONGEST_TYPE),
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
  } catch (error) {
    // A file that was moved or changed since it was chosen.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** A name that is too long loses letters before its extension, by which a system opens it. */
function shortName(name: string): string {
  if (name === '') return 'tiedosto';
  if (name.length <= LONGEST_NAME) return name;
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, LONGEST_NAME - extension.length)}${extension}`;
}
