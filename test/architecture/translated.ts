import ts from 'typescript';
import { FIRST_LANGUAGE, type Language, namesOf } from '../../src/i18n/languages.ts';
import type { ScratchCopy } from '../scratch-copy.ts';
import type { Place } from './additions.ts';

/** The part of a place that each language has its own of. */
type Translated = Required<Pick<Place, 'add' | 'translate' | 'untranslated'>>;

/** What is put into a file of words: below which keys, and the entry; `of` tells a language's texts from another's. */
type Entry = readonly [file: string, keys: readonly [string, ...string[]], entry: (of: string) => string];

/** Entries in the words. */
export function inWords(...entries: readonly Entry[]): Translated {
  return {
    ...eachLanguage((copy, language, of) => {
      for (const [file, keys, entry] of entries)
        addEntry(copy, `src/i18n/${language}/${file}`, keys, entry(of));
    }),
    untranslated: (language) => ({ types: entries.map(([file]) => `src/i18n/${language}/${file}`) }),
  };
}

/** Entries in the words of fields, whose keys no type knows. */
export function inFieldWords(...[file, keys, entry]: Entry): Translated {
  return {
    ...inWords([file, keys, entry]),
    untranslated: (language) => ({ tests: [new RegExp(`${file} has in ${language} the same fields`)] }),
  };
}

/** A letter of its own; `form` is the form of a name that each language has. */
export function inLetter(word: string, text: (form: string, of: string) => string): Translated {
  return {
    ...eachLanguage((copy, language, of) =>
      copy.write(`content/letters/${word}/${language}.md`, text(namesOf(language).BASE_FORM, of)),
    ),
    untranslated: linesMissing(word),
  };
}

/** Lines at the head of a letter, each behind the one of the name. */
export function inHeadOf(
  word: string,
  lines: Readonly<Record<string, (form: string, of: string) => string>>,
): Translated {
  return {
    ...eachLanguage((copy, language, of) => {
      const path = `content/letters/${word}/${language}.md`;
      for (const [after, line] of Object.entries(lines)) {
        const [before] = new RegExp(`^${after}: .*\\n`, 'm').exec(copy.read(path)) ?? [];
        if (!before) throw new Error(`Expected the line ${after} in ${path}.`);
        copy.insert(path, before, line(namesOf(language).BASE_FORM, of));
      }
    }),
    untranslated: linesMissing(word),
  };
}

function linesMissing(word: string): Translated['untranslated'] {
  return (language) => ({ tests: [new RegExp(`the letter ${word} has in ${language} the lines`)] });
}

function eachLanguage(
  enter: (copy: ScratchCopy, language: Language, of: string) => void,
): Pick<Translated, 'add' | 'translate'> {
  return {
    add: (copy) => enter(copy, FIRST_LANGUAGE, ''),
    translate: (copy, language) => enter(copy, language, ` ${language}`),
  };
}

/** Puts an entry at the end of the object that stands below the keys, the first of which is a constant's name. */
function addEntry(copy: ScratchCopy, path: string, keys: readonly string[], entry: string): void {
  const text = copy.read(path);
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const object = keys.reduce<ts.Node | undefined>(
    (node, key) => node && objectOf(namedIn(node, key)),
    source,
  );
  if (!object || !ts.isObjectLiteralExpression(object))
    throw new Error(`Expected ${keys.join('.')} in ${path}.`);
  const { end, hasTrailingComma } = object.properties;
  copy.write(path, `${text.slice(0, end)}${hasTrailingComma ? '' : ','}\n${entry}${text.slice(end)}`);
}

function namedIn(node: ts.Node, key: string): ts.Expression | undefined {
  const named: readonly ts.Node[] = ts.isSourceFile(node)
    ? node.statements.flatMap((one) => (ts.isVariableStatement(one) ? one.declarationList.declarations : []))
    : ts.isObjectLiteralExpression(node)
      ? node.properties
      : [];
  const found = named.find(
    (one) =>
      (ts.isVariableDeclaration(one) || ts.isPropertyAssignment(one)) &&
      (ts.isIdentifier(one.name) || ts.isStringLiteral(one.name)) &&
      one.name.text === key,
  );
  return (found as ts.VariableDeclaration | ts.PropertyAssignment | undefined)?.initializer;
}

/** What a constant is, without what is said of its type. */
function objectOf(value: ts.Expression | undefined): ts.Expression | undefined {
  return value && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value))
    ? objectOf(value.expression)
    : value;
}
