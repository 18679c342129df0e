import { plainLetters } from '../language/plain-letters.ts';
import type { Request } from '../request/request.ts';

/**
 * The name of a packet's file, `tarkastuspyynto-balentor-2026-11-22-TP-8K3M-2Q9V.pdf`: what is asked, of
 * whom, when, and the reference. ASCII and at most 100 characters, so that every file system and mail
 * program keeps it; the day in it rules out the names that Windows reserves, such as `con.pdf`.
 */
export function packetFileName(
  { createdOn, reference }: Pick<Request, 'createdOn' | 'reference'>,
  documentType: string,
  controllerName: string,
): string {
  const parts = [asciiWords(documentType, 38) || 'pyynto', asciiWords(controllerName, 30)];
  return `${[...parts, createdOn, reference].filter((part) => part !== '').join('-')}.pdf`;
}

/** Whether the text is a name that `packetFileName` gives; a name read from elsewhere can hold anything. */
export function isPacketFileName(text: string): boolean {
  return (
    text.length <= 100 &&
    /^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}-\d\d-\d\d-TP-[0-9A-Z]{4}-[0-9A-Z]{4}\.pdf$/.test(text)
  );
}

function asciiWords(text: string, max: number): string {
  const plain = plainLetters(text.toLowerCase());
  const words = plain.replace(/[^a-z0-9]+/g, '-').slice(0, max + 1);
  // Cut at a word where one ends within reach; a single long word is cut as it is.
  const cut = words.length > max ? words.slice(0, Math.max(words.lastIndexOf('-'), 0) || max) : words;
  return cut.replace(/^-+|-+$/g, '');
}
