import { checkWords } from '#words/check.ts';

const words = checkWords.table;

/** Something to look at: a file, or the text of a seal. */
export interface Subject {
  readonly name: string;
  readonly content: Blob | string;
}

/** What stands at the start of a paper seal's text. */
const SEAL_START = 'TP1:';

/** What browsers call a picture that was copied and not saved. */
const NAMES_OF_COPIES = ['', 'image.png'];

/** The files that were chosen, dropped or pasted. */
export function subjectsOf(files: Iterable<File>): Subject[] {
  return [...files].map((content) => ({
    content,
    name: NAMES_OF_COPIES.includes(content.name) ? words.pastedImage : content.name,
  }));
}

/** What a paste or drop brings: files, or a seal's text as a QR reader gives it; undefined for other text. */
export function subjectsIn(transfer: DataTransfer | null): Subject[] | undefined {
  if (!transfer) return undefined;
  if (transfer.files.length > 0) return subjectsOf(transfer.files);
  const text = transfer.getData('text/plain').trim();
  return text.startsWith(SEAL_START) ? [{ name: words.pasted, content: text }] : undefined;
}
