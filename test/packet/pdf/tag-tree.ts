import { runTool } from '../../tools.ts';

/** An element of a file's structure tree, as poppler reads it. */
export interface TaggedElement {
  readonly type: string;
  /** The text in it and below it, in the tree's order. */
  readonly text: string;
  readonly children: readonly TaggedElement[];
}

/** The root of the structure tree with the text that each element holds. */
export function readTagTree(pdf: Uint8Array): TaggedElement {
  const { stdout } = runTool('pdfinfo', ['-struct-text', '-'], { input: pdf });
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  const [root] = elementsIn(lines, 0);
  if (!root) throw new TypeError('Expected a structure tree.');
  return root;
}

/** All elements of a type, in reading order. */
export function elementsOfType(type: string, element: TaggedElement): TaggedElement[] {
  const below = element.children.flatMap((child) => elementsOfType(type, child));
  return element.type === type ? [element, ...below] : below;
}

/** The elements that begin at the depth; what is indented further belongs to the one before. */
function elementsIn(lines: readonly string[], depth: number): TaggedElement[] {
  const starts = lines.flatMap((line, index) => (isElement(line) && depthOf(line) === depth ? [index] : []));
  return starts.map((start, index) => {
    const inside = lines.slice(start + 1, starts[index + 1]);
    return {
      type: /^ *([A-Za-z0-9]+)/.exec(lines[start] ?? '')?.[1] ?? '',
      text: inside.flatMap(textIn).join(''),
      children: elementsIn(inside, depth + 2),
    };
  });
}

function isElement(line: string): boolean {
  return /^ *(?!Object)[A-Z]/.test(line);
}

function textIn(line: string): string[] {
  const text = /^ *"(.*)"$/.exec(line)?.[1];
  return text === undefined ? [] : [text];
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}
