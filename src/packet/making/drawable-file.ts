import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { findUndrawableCharacters, toDrawableForm } from '../../domain/values/glyph-coverage.ts';
import { PacketError } from '../bytes/packet-error.ts';

/** What of a file has text that is drawn. */
type DrawnFile = Pick<AnyRequestFile, 'letter'> & {
  readonly request: Pick<AnyRequestFile['request'], 'signature'>;
};

/** The file with every text that is drawn in the form the fonts have; other characters are refused by name. */
export function inDrawableForm<File extends DrawnFile>(file: File): File {
  const { letter, request } = file;
  const { signature } = request;
  return {
    ...file,
    // Names of wordings are not drawn.
    letter: { ...drawableTexts(letter, 'letter'), wordings: letter.wordings },
    request:
      signature?.kind === 'typed'
        ? { ...request, signature: drawableTexts(signature, 'request.signature') }
        : request,
  };
}

/** The value with every text in it in the form the fonts have; `path` names it in errors. */
export function drawableTexts<T>(value: T, path: string): T {
  if (typeof value === 'string') return drawableText(value, path) as T;
  if (Array.isArray(value)) return value.map((item, index) => drawableTexts(item, `${path}.${index}`)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, drawableTexts(member, `${path}.${name}`)]),
  ) as T;
}

function drawableText(text: string, path: string): string {
  const [first] = findUndrawableCharacters(text);
  if (first) {
    const code = `U+${first.codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    const shown = first.codePoint < 0x20 ? '' : ` ${first.character}`;
    throw new PacketError(
      'PACKET_UNDRAWABLE_CHARACTER',
      `Expected ${path} to have characters of the letter's fonts, got ${code}${shown}. Take it out.`,
    );
  }
  return toDrawableForm(text);
}
