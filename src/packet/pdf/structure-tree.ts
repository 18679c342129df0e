import type { StructureNode, StructureType } from './page-model.ts';

/** Writes PDF objects; a number is taken first, so that objects can point at each other. */
export interface ObjectWriter {
  takeNumber(): number;
  put(number: number, body: string): void;
}

/** A marked-content sequence: its page and its number there (ISO 32000-1 §14.7.4.2). */
interface MarkedContent {
  readonly page: number;
  readonly id: number;
}

/** What the structure tree points at. */
interface StructureTargets {
  readonly pageObjects: readonly number[];
  /** Sequences by page: the element of each number. */
  readonly markedNodes: readonly (readonly StructureNode[])[];
  readonly widget: { readonly object: number; readonly page: number; readonly alternate: string };
  readonly form: StructureNode;
  /** The paper seal, its words for who does not see it, and its rectangle in points. */
  readonly figure:
    | { readonly node: StructureNode; readonly alternate: string; readonly rectangle: string }
    | undefined;
}

/** Writes the structure tree (ISO 32000-1 §14.7.2) and returns the number of its root. */
export function putStructureTree(
  tree: StructureNode,
  targets: StructureTargets,
  writer: ObjectWriter,
): number {
  const numbers = new Map<StructureNode, number>();
  const numberNode = (node: StructureNode): void => {
    numbers.set(node, writer.takeNumber());
    node.children.forEach(numberNode);
  };
  numberNode(tree);
  const root = writer.takeNumber();
  const contents = contentsByNode(targets.markedNodes);

  const putNode = (node: StructureNode, parent: number): void => {
    const number = numbers.get(node) as number;
    const children = node.children.map((child) => `${numbers.get(child)} 0 R`);
    const kids =
      node === targets.form
        ? encodeWidgetKid(targets)
        : encodeKids(children, contents.get(node) ?? [], targets.pageObjects);
    const attributes = node === targets.figure?.node ? encodeFigure(targets.figure) : ATTRIBUTES[node.type];
    // §14.9.2: what stands on the element holds for its text, over the document's language.
    const language = node.language === undefined ? '' : `/Lang(${node.language})`;
    writer.put(number, `<</S/${node.type}/P ${parent} 0 R${language}${attributes ?? ''}${kids}>>`);
    for (const child of node.children) putNode(child, number);
  };
  putNode(tree, root);

  // §14.7.4.4: one array for each page by marked-content number; the widget's own key comes last.
  const pageArrays = targets.markedNodes.map(
    (nodes, page) => `${page}[${nodes.map((node) => `${numbers.get(node)} 0 R`).join(' ')}]`,
  );
  const widgetKey = `${targets.markedNodes.length} ${numbers.get(targets.form)} 0 R`;
  writer.put(
    root,
    `<</Type/StructTreeRoot/K ${numbers.get(tree)} 0 R/ParentTree<</Nums[${[...pageArrays, widgetKey].join('')}]>>` +
      `/ParentTreeNextKey ${targets.markedNodes.length + 1}>>`,
  );
  return root;
}

/** ISO 32000-1 §14.8.5: which cell a header heads, and how a list is marked. */
const ATTRIBUTES: Readonly<Partial<Record<StructureType, string>>> = {
  TH: '/A<</O/Table/Scope/Row>>',
  L: '/A<</O/List/ListNumbering/Disc>>',
};

/** ISO 32000-1 §14.9.3 and §14.8.5.4.3: an illustration states its words and its box. */
function encodeFigure({ alternate, rectangle }: NonNullable<StructureTargets['figure']>): string {
  return `/Alt${alternate}/A<</O/Layout/Placement/Block/BBox${rectangle}>>`;
}

function encodeWidgetKid({ widget, pageObjects }: StructureTargets): string {
  return `/Alt${widget.alternate}/K<</Type/OBJR/Obj ${widget.object} 0 R/Pg ${pageObjects[widget.page]} 0 R>>`;
}

/** The short form where an element is one sequence on one page, which most are. */
function encodeKids(
  children: readonly string[],
  contents: readonly MarkedContent[],
  pageObjects: readonly number[],
): string {
  const [only, ...others] = contents;
  if (only && others.length === 0 && children.length === 0) {
    return `/Pg ${pageObjects[only.page]} 0 R/K ${only.id}`;
  }
  const sequences = contents.map(({ page, id }) => `<</Type/MCR/Pg ${pageObjects[page]} 0 R/MCID ${id}>>`);
  return `/K[${[...children, ...sequences].join(' ')}]`;
}

function contentsByNode(
  markedNodes: readonly (readonly StructureNode[])[],
): ReadonlyMap<StructureNode, MarkedContent[]> {
  const contents = new Map<StructureNode, MarkedContent[]>();
  markedNodes.forEach((nodes, page) => {
    nodes.forEach((node, id) => {
      contents.set(node, [...(contents.get(node) ?? []), { page, id }]);
    });
  });
  return contents;
}
