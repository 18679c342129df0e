import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Language } from '../../src/i18n/languages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names and expressions rather than words. */
const NO_WORDS = /\/(?:answer-stems|name-forms)\.ts$/;

/** Properties whose values a program reads. */
const FOR_PROGRAMS = ['autocomplete', 'id'];

/** Stands where a value is put in: what touches it is a part of a word. */
const VALUE = '\uE000';

/** An address, a path, a part of a page, or the name of a file. */
const ADDRESS = /\b(?:https?:|mailto:)\S+|[#/]\S+|\S+@\S+|[\w-]+(?:\.[a-z]\w+)+/g;

/** A piece of text that people read, and the file that it is in. */
interface Text {
  readonly file: string;
  readonly text: string;
}

/** The texts in the language: the words of the pages, the letters and the notices. */
export function textsIn(language: Language): Text[] {
  const words = readdirSync(`${root}src/i18n/${language}`).map((name) => `src/i18n/${language}/${name}`);
  const content = ['content', 'content-example'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith(`/${language}.md`)),
  );
  return [...words.filter((file) => !NO_WORDS.test(file)), ...content].flatMap((file) => {
    const source = readFileSync(root + file, 'utf8');
    return (file.endsWith('.ts') ? literalsIn(source) : [proseIn(source)]).map((text) => ({ file, text }));
  });
}

/** The words of a text, without those that a value, a number or a line is part of; of a genitive, the word itself. */
export function wordsIn(text: string): string[] {
  const words = text.replace(ADDRESS, ' ').match(/[\p{L}\p{M}\d_\uE000]+(?:’\p{L}+)*/gu) ?? [];
  return words
    .filter((word) => !word.includes(VALUE) && !/[\d_]/.test(word))
    .map((word) => word.replace(/’s$/, '').replaceAll('’', "'"));
}

/** The texts that a file of words writes: no key, no type, and nothing that values are compared with. */
export function literalsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isTemplateExpression(node)) {
      const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      found.push(pieces.map(({ text }) => text).join(VALUE));
    } else if (ts.isStringLiteralLike(node) && isWritten(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

function isWritten(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent))
    return parent.initializer === node && !FOR_PROGRAMS.includes(parent.name.getText());
  return !ts.isBinaryExpression(parent) && !ts.isElementAccessExpression(parent) && !ts.isCaseClause(parent);
}

/** The prose of a letter or a notice: no key, no value, no comment, and no line in the language of the notices. */
function proseIn(source: string): string {
  return source
    .replace(/^routing:.*$/m, '')
    .replace(/^# .*\.ts\.$/m, '')
    .replace(/\{[^}]*\}/g, VALUE)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^ *[\w.]+:(?= |$)/gm, '');
}
