import ts from 'typescript';
import { pseudoText } from './pseudo-text.ts';

/** Properties whose text is for programs: fragments of addresses, and what a browser fills in by itself. */
const CODES = ['id', 'autocomplete'];

/** A module of words with every text in pseudo-text, whether it stands alone or around values. */
export function pseudoModule(source: string): string {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (isForPrograms(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) edit(node, 1, 1);
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) edit(node, 1, 2);
    else if (ts.isTemplateTail(node)) edit(node, 1, 1);
    ts.forEachChild(node, visit);
  };
  const edit = (node: ts.Node, before: number, after: number): void => {
    const [start, end] = [node.getStart() + before, node.getEnd() - after];
    edits.push({ start, end, text: outsideEscapes(source.slice(start, end)) });
  };
  visit(file);
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: pseudo }) => text.slice(0, start) + pseudo + text.slice(end), source);
}

function isForPrograms(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return true;
  const { parent } = node;
  if (parent && ts.isPropertyAssignment(parent)) {
    return parent.name === node || CODES.includes(parent.name.getText());
  }
  if (!parent || !ts.isStringLiteral(node)) return false;
  return ts.isElementAccessExpression(parent) || (ts.isBinaryExpression(parent) && isComparison(parent));
}

function isComparison({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
  );
}

/** Escapes such as `\u00a0` stay what they are. */
function outsideEscapes(text: string): string {
  return text
    .split(/(\\u[0-9a-fA-F]{4}|\\.)/)
    .map((part, index) => (index % 2 === 1 ? part : pseudoText(part)))
    .join('');
}
