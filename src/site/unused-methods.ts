/** A part of a parsed program (ESTree). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A statement that only puts a function under names, and everything else, which has none. */
interface Definition {
  readonly node: SyntaxNode;
  readonly names: readonly string[];
  readonly inside: Definition | null;
  /** The variables and properties that it comes to, those aside that only definitions inside it do. */
  readonly said: Set<string>;
}

/** Methods that the language calls. */
const CALLED_UNSAID = ['toString', 'valueOf', 'toJSON'];

/**
 * The statements that define a function which nothing else comes to: its names stand nowhere else in the program, nor
 * in `saidElsewhere`, names of properties. A bundler has to keep such methods, since a program could put their names
 * together while it runs; whoever leaves them out has to know that it does not.
 */
export function findUnusedMethods(program: SyntaxNode, saidElsewhere: readonly string[]): SyntaxNode[] {
  const said = new Set([...saidElsewhere, ...CALLED_UNSAID].map(asProperty));
  const whole: Definition = { node: program, names: [], inside: null, said };
  const definitions: Definition[] = [];
  const read = (node: SyntaxNode, inside: Definition): void => {
    const defined = definedBy(node);
    if (defined) {
      const definition = { node, names: defined.names, inside, said: new Set<string>() };
      definitions.push(definition);
      for (const part of defined.rest) read(part, definition);
      return;
    }
    if (node.type === 'Identifier') inside.said.add(nameOf(node));
    const property = node.property as SyntaxNode | undefined;
    if (property) inside.said.add(asProperty(node.computed ? String(property.value) : nameOf(property)));
    for (const part of partsOf(node)) if (!isName(part, node)) read(part, inside);
  };
  for (const part of partsOf(program)) read(part, whole);

  const used = new Set([whole]);
  for (let before = 0; before < used.size; ) {
    before = used.size;
    for (const definition of definitions) {
      if (used.has(definition) || !used.has(definition.inside as Definition)) continue;
      if (!definition.names.some((name) => said.has(name))) continue;
      used.add(definition);
      for (const name of definition.said) said.add(name);
    }
  }
  return definitions
    .filter((definition) => !used.has(definition) && used.has(definition.inside as Definition))
    .map(({ node }) => node);
}

/** The names under which a statement puts a function, and the parts of it that say others. */
function definedBy(node: SyntaxNode): (Pick<Definition, 'names'> & { readonly rest: SyntaxNode[] }) | null {
  if (node.type === 'ExpressionStatement') return assignedBy(node.expression as SyntaxNode);
  if (node.type === 'FunctionDeclaration') return { names: [nameOf(node.id)], rest: bodyOf(node) };
  if (node.type !== 'VariableDeclaration') return null;
  const [declarator, another] = node.declarations as SyntaxNode[];
  const { id, init } = declarator as SyntaxNode & { id: SyntaxNode; init: SyntaxNode | null };
  const assigned = another || !init ? null : assignedBy(init);
  return assigned && { ...assigned, names: [nameOf(id), ...assigned.names] };
}

/** As `definedBy`, of `a.b = c.d = function …`, of the function itself and of the name of one. */
function assignedBy(node: SyntaxNode): ReturnType<typeof definedBy> {
  if (node.type === 'ParenthesizedExpression') return assignedBy(node.expression as SyntaxNode);
  if (node.type === 'FunctionExpression') return { names: [], rest: bodyOf(node) };
  if (node.type === 'Identifier') return { names: [], rest: [node] };
  const property = definedProperty(node);
  if (property) return property;
  if (node.type !== 'AssignmentExpression' || node.operator !== '=') return null;
  const target = node.left as SyntaxNode;
  const assigned = assignedBy(node.right as SyntaxNode);
  if (!assigned || target.type !== 'MemberExpression' || target.computed) return null;
  return {
    names: [asProperty(nameOf(target.property)), ...assigned.names],
    rest: [target.object as SyntaxNode, ...assigned.rest],
  };
}

/** As `definedBy`, of `Object.defineProperty(of, 'name', …)`. */
function definedProperty(node: SyntaxNode): ReturnType<typeof definedBy> {
  const { callee, arguments: given } = node as SyntaxNode & { callee: SyntaxNode; arguments: SyntaxNode[] };
  if (node.type !== 'CallExpression' || callee.type !== 'MemberExpression' || given.length !== 3) return null;
  const [of, name, how] = given as [SyntaxNode, SyntaxNode, SyntaxNode];
  const isProperty =
    (callee.property as SyntaxNode).name === 'defineProperty' && typeof name.value === 'string';
  return isProperty ? { names: [asProperty(name.value as string)], rest: [of, how] } : null;
}

/** Whether the part of the node is the name of a property, which is no variable. */
function isName(part: SyntaxNode, node: SyntaxNode): boolean {
  return !node.computed && (part === node.property || (node.type === 'Property' && part === node.key));
}

/** Variables and properties of one name are not the same. */
function asProperty(name: string): string {
  return `.${name}`;
}

function nameOf(identifier: unknown): string {
  return String((identifier as SyntaxNode).name);
}

/** A function without its name. */
function bodyOf(node: SyntaxNode): SyntaxNode[] {
  return partsOf(node).filter((part) => part !== node.id);
}

function partsOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flat()
    .filter((part): part is SyntaxNode => typeof part === 'object' && part !== null && 'type' in part);
}
