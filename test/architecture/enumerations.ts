import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript';

/** A place in the code that lists many of a table's names: what the table is there to make needless. */
export interface Enumeration {
  readonly file: string;
  readonly line: number;
  /** All that is listed there. */
  readonly names: readonly string[];
}

/** The places in `src/` that list at least so many of the names: arrays, objects, switches, unions, comparisons. */
export function enumerationsIn(root: string, names: readonly string[], atLeast: number): Enumeration[] {
  return sourceFiles(root).flatMap((file) => {
    const text = scriptOf(file, readFileSync(join(root, file), 'utf8'));
    if (names.filter((name) => text.includes(name)).length < atLeast) return [];
    const source = ts.createSourceFile(`${file}.tsx`, text, ts.ScriptTarget.Latest, true);
    const found: Enumeration[] = [];
    // A sentence for people may speak of rights by words that are their names too, such as "access" and "erasure".
    const isProse = (node: ts.Node): boolean => file.startsWith('src/i18n/') && ts.isStringLiteralLike(node);
    const visit = (node: ts.Node): void => {
      const listed = isProse(node) ? [] : [...new Set(listedBy(node))];
      if (listed.filter((name) => names.includes(name)).length >= atLeast) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ file, line: line + 1, names: listed });
      }
      node.forEachChild(visit);
    };
    visit(source);
    return found;
  });
}

function sourceFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => ['.ts', '.tsx', '.astro'].includes(extname(path)));
}

/** A component's script stands between two lines of dashes; its template lists nothing. */
function scriptOf(file: string, text: string): string {
  return file.endsWith('.astro') ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;
}

/** What a node lists itself, without what stands deeper in it. */
function listedBy(node: ts.Node): string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textOf);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) => (property.name ? nameOf(property.name) : []));
  }
  if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) {
    return node.members.flatMap((member) => (member.name ? nameOf(member.name) : []));
  }
  if (ts.isUnionTypeNode(node)) {
    return node.types.flatMap((type) => (ts.isLiteralTypeNode(type) ? textOf(type.literal) : []));
  }
  // A glob or a pattern: `{tarkastus,oikaisu,poisto}`.
  if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) {
    return node.text.split(/[^\p{L}\d-]+/u);
  }
  return ts.isFunctionLike(node) || ts.isSourceFile(node) ? comparedIn(node) : [];
}

/** What the code of a function compares with, in its cases and in `===`, without the functions in it. */
function comparedIn(node: ts.Node): string[] {
  const found: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isFunctionLike(child)) return;
    if (ts.isCaseClause(child)) found.push(...textOf(child.expression));
    if (ts.isBinaryExpression(child) && /^[!=]==?$/.test(child.operatorToken.getText())) {
      found.push(...textOf(child.left), ...textOf(child.right));
    }
    child.forEachChild(visit);
  };
  node.forEachChild(visit);
  return found;
}

function nameOf(name: ts.PropertyName): string[] {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? [name.text] : [];
}

function textOf(node: ts.Node): string[] {
  return ts.isStringLiteralLike(node) ? [node.text] : [];
}
