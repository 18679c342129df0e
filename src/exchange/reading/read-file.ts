/** Why a file, or a part of it, could not be read as text. */
export type ReadProblem =
  /** More bytes than are taken into memory. */
  | 'too-large'
  | 'encrypted'
  | 'damaged'
  /** Pages that are pictures, as a scanner makes them. */
  | 'no-text'
  | 'unknown-kind'
  /** It took too long, or too much memory. */
  | 'gave-up';

/** A stretch of text, with the page that it stands on where there are pages. */
export interface TextPart {
  readonly page?: number;
  readonly text: string;
}

/** What a file holds that a person can look through. */
export interface ReadFile {
  readonly name: string;
  readonly parts: readonly TextPart[];
  /** The files in it, of a message or an archive. */
  readonly inner: readonly ReadFile[];
  /** The bytes of a picture, to be shown. */
  readonly picture?: { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly problem?: ReadProblem;
  /** Only its beginning was read: it has more pages, characters or files than fit. */
  readonly isCut?: true;
}

/** The bounds of what is read: each holds for a file with all that is in it. */
export const LIMITS = {
  /** Bytes of a file, and of what is unpacked from it. */
  bytes: 60_000_000,
  characters: 2_000_000,
  pages: 300,
  /** Files in an archive or a message. */
  files: 60,
  /** Messages and archives in each other. */
  depth: 3,
} as const;

/** The same with its text cut to the most that is looked through. */
export function withinLimits(parts: readonly TextPart[]): Pick<ReadFile, 'parts' | 'isCut'> {
  let left: number = LIMITS.characters;
  const kept: TextPart[] = [];
  for (const part of parts) {
    if (left <= 0) return { parts: kept, isCut: true };
    kept.push(part.text.length > left ? { ...part, text: part.text.slice(0, left) } : part);
    left -= part.text.length;
  }
  return left < 0 ? { parts: kept, isCut: true } : { parts: kept };
}
