import ts from 'typescript';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import type { ScratchCopy } from '../scratch-copy.ts';

const OTHERS = LANGUAGE_CODES.slice(1);

/**
 * Adds an entry to a module of words in every language but the first, behind the property at the path, such as
 * `life.events.extended`: texts differ by language, and keys do not.
 */
export function addInOthers(copy: ScratchCopy, file: string, path: readonly string[], entry: string): void {
  for (const language of OTHERS) {
    const name = `src/i18n/${language}/${file}`;
    const source = copy.read(name);
    const end = endOf(source, path);
    if (end === undefined) throw new Error(`Expected ${path.join('.')} in ${name}.`);
    copy.write(name, `${source.slice(0, end)},\n${entry.replace(/,\n$/, '')}${source.slice(end)}`);
  }
}

/** Writes a letter's text in every language but the first, in which nobody reads it. */
export function writeInOthers(copy: ScratchCopy, letter: string, text: string): void {
  for (const language of OTHERS) copy.write(`content/letters/${letter}/${language}.md`, text);
}

/** Where the property at the path ends; undefined where there is none. */
function endOf(source: string, [module = '', ...path]: readonly string[]): number | undefined {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  let found: ts.Expression | undefined;
  ts.forEachChild(file, (node) => {
    if (!ts.isVariableStatement(node)) return;
    const [declaration] = node.declarationList.declarations;
    if (declaration?.name.getText() === module) found = declaration.initializer;
  });
  let end: number | undefined;
  for (const name of path) {
    const object = found && unwrapped(found);
    const property = object?.properties.find(
      (one) => one.name && ts.isPropertyAssignment(one) && textOf(one.name) === name,
    );
    if (!property || !ts.isPropertyAssignment(property)) return undefined;
    found = property.initializer;
    end = property.getEnd();
  }
  return end;
}

function unwrapped(expression: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(expression)) return expression;
  return ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression)
    ? unwrapped(expression.expression)
    : undefined;
}

function textOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}
