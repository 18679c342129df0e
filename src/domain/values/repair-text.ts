import { findRefusedCharacters } from './written-text.ts';

/** What a repair puts right, in words that stand in `i18n/`: the names of characters nobody sees. */
type RepairKind = 'tab' | 'space' | 'lineBreak' | 'hyphen' | 'presentationForm' | 'invisible';

/** A text with what a letter cannot carry put right as far as nothing is lost by it. */
interface Repaired {
  readonly text: string;
  /** What was put right, each kind once, in order. */
  readonly kinds: readonly RepairKind[];
}

/**
 * The text with each refused character that has one obvious equal as that one, and without those that nobody sees. A
 * character that is seen and has no equal stays: only the person knows what to write in its place. What a letter can
 * carry is never touched.
 */
export function repairText(text: string, extent: 'line' | 'lines'): Repaired {
  const refused = new Set(findRefusedCharacters(text, extent).map(({ character }) => character));
  const kinds = new Set<RepairKind>();
  const joined = text.replaceAll('\r\n', '\n');
  const repaired = [...joined].map((character) => {
    if (!refused.has(character)) return character;
    const kind = kindOf(character);
    if (kind === undefined) return character;
    const equal = equalOf(character, kind, extent);
    if (findRefusedCharacters(equal, extent).length > 0) return character;
    kinds.add(kind);
    return equal;
  });
  return { text: kinds.size === 0 ? text : repaired.join(''), kinds: [...kinds] };
}

/** Whether a repair puts the character right. */
export function isRepairable(character: string, extent: 'line' | 'lines'): boolean {
  return repairText(character, extent).kinds.length > 0;
}

/** What kind of repair the character calls for; undefined for one that is seen and has no equal. */
function kindOf(character: string): RepairKind | undefined {
  if (character === '\t') return 'tab';
  if (LINE_BREAKS.test(character)) return 'lineBreak';
  if (SPACES.test(character)) return 'space';
  if (HYPHENS.test(character)) return 'hyphen';
  if (PRESENTATION_FORMS.test(character)) return 'presentationForm';
  return UNSEEN.test(character) ? 'invisible' : undefined;
}

function equalOf(character: string, kind: RepairKind, extent: 'line' | 'lines'): string {
  if (kind === 'lineBreak') return extent === 'line' ? ' ' : '\n';
  if (kind === 'tab' || kind === 'space') return ' ';
  if (kind === 'hyphen') return '-';
  return kind === 'presentationForm' ? character.normalize('NFKC') : '';
}

/** Carriage return, vertical tab, form feed, next line, line and paragraph separators. */
const LINE_BREAKS = /^[\n\r\v\f\u0085\u2028\u2029]$/u;
/** Spaces of other widths (Unicode's Zs without the two that the fonts have). */
const SPACES = /^[\u1680\u2000-\u200a\u202f\u205f\u3000]$/u;
/** Hyphen, non-breaking hyphen, figure dash, small hyphen-minus, fullwidth hyphen-minus. */
const HYPHENS = /^[\u2010-\u2012\ufe63\uff0d]$/u;
/** Latin ligatures, fullwidth ASCII and small form variants. */
const PRESENTATION_FORMS =
  /^[\ufb00-\ufb06\uff01-\uff0c\uff0e-\uff5e\ufe50-\ufe52\ufe54-\ufe57\ufe59-\ufe5f]$/u;
/** Format and control characters, selectors of variants, and fillers: none of them is drawn by itself. */
const UNSEEN = /^(?:[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\ufe00-\ufe0f])$/u;
