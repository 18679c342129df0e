import { refusedCharacterWords, putRightWords as words } from '#words/put-right.ts';
import { isRepairable, repairText } from '../../domain/values/repair-text.ts';
import type { RefusedCharacter } from '../../domain/values/written-text.ts';
import { markedPieces } from './marked-text.ts';
import '../../styles/parts/character-repair.css';

interface Props {
  readonly text: string;
  readonly refused: readonly RefusedCharacter[];
  readonly extent: 'line' | 'lines';
  onRepair(): void;
}

/**
 * What can be done about characters that a letter cannot show.
 *
 * MUST: name them, and mark those that are seen where they stand; offer to put the others right.
 * MUST NOT: offer to delete anything that is seen.
 */
export function CharacterRepair({ text, refused, extent, onRepair }: Props) {
  const seen = refused.filter(({ character }) => !isRepairable(character, extent));
  return (
    <>
      <p class="consequence">{words.found(nameCharacters(refused))}</p>
      {seen.length > 0 ? (
        <p class="consequence">
          {words.marked}{' '}
          <bdi class="marked">
            {markedPieces(
              text,
              seen.map(({ character }) => character),
            ).map(({ piece, isMarked }, index) => (isMarked ? <mark key={index}>{piece}</mark> : piece))}
          </bdi>
        </p>
      ) : null}
      {seen.length < refused.length ? (
        <button type="button" class="button quiet" onClick={onRepair}>
          {words.repair}
        </button>
      ) : null}
    </>
  );
}

/** What the characters are called, each name once: no code points, which nobody knows. */
export function nameCharacters(refused: readonly RefusedCharacter[]): string {
  return [...new Set(refused.map(nameCharacter))].join(', ');
}

function nameCharacter({ reason, character }: RefusedCharacter): string {
  if (reason === 'surrogate') return refusedCharacterWords.broken;
  const [kind = 'seen'] = repairText(character, 'line').kinds;
  const name = refusedCharacterWords[kind];
  return typeof name === 'string' ? name : name(character);
}
