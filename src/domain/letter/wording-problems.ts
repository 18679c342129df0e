import { findFollowUpByWord, followUpEntry } from '../letters/follow-up.ts';
import { LETTER_LANGUAGE } from '../request/letter-language.ts';
import { REPRESENTATIVE_KINDS } from '../request/person-kinds.ts';
import type { PortalFacts } from '../request/request-from-values.ts';
import { requestFromValues, UNASSIGNED_REFERENCE } from '../request/request-from-values.ts';
import { findRightByWord, RIGHT_NAMES, rightEntry } from '../rights/right.ts';
import { FOLLOW_UP_VALUE_NAMES } from './follow-up-values.ts';
import { FOLLOW_UP_OPTIONS, propertiesOf } from './follow-up-wording.ts';
import { sharedValues } from './letter-values.ts';
import { NAME, type ParsedWording, parseWording, type Wording } from './wording.ts';

/** Something in a wording that a publisher has to mend. */
export interface WordingProblem {
  readonly wording: string;
  /** The piece as it stands in the file. */
  readonly piece: string;
  readonly code: 'unknown-name' | 'unknown-option' | 'not-read' | 'missing-line';
  /** What could stand there instead; for a missing line, all that are needed. */
  readonly known: readonly string[];
}

/** Names, options and braces in a wording that no letter could ever fill, found before anybody writes one. */
export function problemsInWording({ name, text }: Wording, facts: PortalFacts): WordingProblem[] {
  const right = findRightByWord(name);
  const followUp = findFollowUpByWord(name);
  const request = requestFromValues(
    {
      'choice.registers': facts.registers.map(({ slug }) => slug),
      'choice.rights': [right ?? RIGHT_NAMES[0]],
      [LETTER_LANGUAGE]: facts.language,
    },
    facts,
    { reference: UNASSIGNED_REFERENCE, createdOn: '2000-01-01' },
  );
  const fields = right ? rightEntry(right).fields : followUp ? followUpEntry(followUp).fields : [];
  const known = [
    ...Object.keys(sharedValues(request)),
    'representation',
    ...fields.map((field) => field.name),
    ...(followUp
      ? [...FOLLOW_UP_VALUE_NAMES, 'regulation', 'chronology']
      : [right ? 'regulation' : 'topics', 'rights']),
  ];
  const options: Readonly<Record<string, readonly string[]>> = {
    right: RIGHT_NAMES,
    register: facts.registers.map(({ slug }) => slug),
    replyChannel: ['email', 'post'],
    'representative.kind': REPRESENTATIVE_KINDS,
    ...(followUp ? FOLLOW_UP_OPTIONS : {}),
    ...Object.fromEntries(fields.map((field) => [field.name, field.options ?? []])),
  };

  const named = [...text.matchAll(/\{(?:if (?:not )?)?([A-Za-z][A-Za-z0-9.-]*)(?:=([^}]*))?\}/g)].flatMap(
    ([piece, used = '', option]): WordingProblem[] => {
      if (!known.includes(used)) return [{ wording: name, piece, code: 'unknown-name', known }];
      const choices = options[used] ?? [];
      if (option === undefined || choices.includes(option)) return [];
      return [{ wording: name, piece, code: 'unknown-option', known: choices }];
    },
  );
  const unread = textsOf(parseWording(text)).flatMap((written) =>
    (written.replaceAll(NAME, '').match(/\{[^{}]*\}?|\}/g) ?? []).map(
      (piece): WordingProblem => ({
        wording: name,
        piece,
        code: 'not-read',
        known: ['{name}', '{if name} …'],
      }),
    ),
  );
  return [...named, ...unread, ...missingLines()];

  function missingLines(): WordingProblem[] {
    if (!followUp) return [];
    const needed = propertiesOf(followUp);
    const { properties } = parseWording(text);
    return needed
      .filter((key) => !properties[key]?.[0])
      .map((key) => ({ wording: name, piece: `${key}:`, code: 'missing-line', known: needed }));
  }
}

/** The properties and the texts after their conditions: all that a letter shows. */
function textsOf({ properties, blocks }: ParsedWording): string[] {
  const shown = blocks.flatMap(({ pieces }) => pieces.flatMap(({ texts }) => texts));
  return [...Object.values(properties).flat(), ...shown];
}
