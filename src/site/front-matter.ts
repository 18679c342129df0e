import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import { isDay } from '../domain/calendar/calendar-day.ts';

/** The lines of a YAML text, for telling a publisher where something stands. */
export interface LocatedYaml {
  /** As the build reads it: a day without quotation marks is a point in time. */
  readonly value: unknown;
  /** What keeps it from being read, with its place in the file. */
  readonly faults: readonly YamlFault[];
  /** The line of the file on which the path's value stands, or the nearest above it that there is. */
  lineOf(path: readonly PropertyKey[]): number;
  /** What is written at the path, where it is a number, a day or a yes or no without quotation marks. */
  unquoted(path: readonly PropertyKey[]): string | undefined;
  /** The line of a key among those of the path's value. */
  lineOfKey(path: readonly PropertyKey[], key: string): number;
}

interface YamlFault {
  readonly line: number;
  readonly column: number;
  /** What it most often is: a tabulator, or a colon in text without quotation marks. */
  readonly cause: 'tab' | 'colon' | 'other';
}

/** Reads the YAML that begins on the given line of a file. */
export function locateYaml(text: string, firstLine = 1): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = document.errors.map(({ code, pos: [start], message }): YamlFault => {
    const { line, col } = lines.linePos(start);
    const cause =
      code === 'TAB_AS_INDENT' || text.split('\n')[line - 1]?.startsWith('\t')
        ? 'tab'
        : code === 'MULTILINE_IMPLICIT_KEY' || /nested mappings|implicit/i.test(message)
          ? 'colon'
          : 'other';
    return { line: line + firstLine - 1, column: col, cause };
  });
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && isBareDay(node)) node.value = new Date(node.source);
    },
  });
  const lineAt = (offset: number | undefined): number =>
    offset === undefined ? firstLine : lines.linePos(offset).line + firstLine - 1;
  const nodeAt = (path: readonly PropertyKey[]): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true);
  const lineOf = (path: readonly PropertyKey[]): number => {
    const parent = path.slice(0, -1);
    const key = path.at(-1);
    if (key === undefined) return lineAt(document.contents?.range?.[0]);
    if (nodeAt(path) === undefined) return lineOf(parent);
    if (typeof key === 'string') return lineOfKey(parent, key);
    const node = nodeAt(path);
    return isNode(node) ? lineAt(node.range?.[0]) : lineOf(parent);
  };
  const lineOfKey = (path: readonly PropertyKey[], key: string): number => {
    const map = nodeAt(path);
    const pair = isMap(map) ? map.items.find((item) => isPair(item) && String(item.key) === key) : undefined;
    return isNode(pair?.key) ? lineAt(pair.key.range?.[0]) : lineOf(path);
  };
  const unquoted = (path: readonly PropertyKey[]): string | undefined => {
    const node = nodeAt(path);
    const isBare = isScalar(node) && node.value !== null && typeof node.value !== 'string';
    return isBare ? node.source : undefined;
  };
  return { value: faults.length > 0 ? undefined : document.toJS(), faults, lineOf, unquoted, lineOfKey };
}

function isBareDay(node: Scalar): node is Scalar & { source: string } {
  return node.type === Scalar.PLAIN && node.source !== undefined && isDay(node.source);
}

/** A Markdown file in its two parts; without front matter, the whole is text. */
export function splitFrontMatter(text: string): { frontMatter: string; body: string; bodyLine: number } {
  const [whole = '', frontMatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return { frontMatter, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}
