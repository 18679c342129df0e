import { createHash } from 'node:crypto';
import { composeWordings } from '../src/domain/letter/compose-wordings.ts';
import { type ContentTexts, sourcesAmong } from '../src/site/letter-sources.ts';
import { pastPath, type ReleasedLetter } from '../src/site/released-letters.ts';

/** Where each lost wording belongs, below `content/`, and its text; and the wordings that no content had. */
export interface FoundTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly missing: readonly ReleasedLetter[];
}

/** Looks for lost wordings in earlier contents, as they were composed then. */
export function findLostTexts(lost: readonly ReleasedLetter[], contents: Iterable<ContentTexts>): FoundTexts {
  const texts: Record<string, string> = {};
  let missing = lost;
  for (const content of contents) {
    if (missing.length === 0) break;
    for (const language of new Set(missing.map((letter) => letter.language))) {
      for (const { name, text } of composedOf(content, language)) {
        const sha256 = createHash('sha256').update(text).digest('hex');
        const isSought = (letter: ReleasedLetter) => letter.name === name && letter.sha256 === sha256;
        if (!missing.some(isSought)) continue;
        texts[pastPath({ name, sha256 })] = text;
        missing = missing.filter((letter) => !isSought(letter));
      }
    }
  }
  return { texts, missing };
}

/** A content that could not be published, as one in the middle of a change, has no letters to find. */
function composedOf(content: ContentTexts, language: string) {
  try {
    return composeWordings(sourcesAmong(content, language));
  } catch {
    return [];
  }
}
