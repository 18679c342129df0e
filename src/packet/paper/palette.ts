/* Colours by number (ISO 32000-1 §8.6.6.3): `[/Indexed base hival lookup]`, of which an image needs the greys. */

import { fromBinaryString } from '../../platform/binary-string.ts';
import type { LooseObject } from './loose-objects.ts';

/** Keys whose value may stand in an object of its own. */
const FOLLOWED =
  /\/(ColorSpace|DecodeParms|Filter|Width|Height|BitsPerComponent)\s+(\d{1,8})\s+\d{1,5}\s+R\b/g;

/** An image's dictionary with such values in their places. */
export function resolved(text: string, objects: ReadonlyMap<number, LooseObject>): string {
  return text.replaceAll(FOLLOWED, (whole, key: string, number: string) => {
    const object = objects.get(Number(number));
    return object === undefined || object.streamAt !== undefined ? whole : `/${key} ${object.text}`;
  });
}

/** The grey of each number, or undefined where the palette cannot be read. */
export async function greysInPalette(
  text: string,
  streamOf: (number: number) => Promise<Uint8Array | undefined>,
): Promise<Uint8Array | undefined> {
  const at = text.search(/\/Indexed\b/);
  const rest = text.slice(at);
  // The base may be an array of its own or a reference; the highest number stands before the lookup.
  const [, last, lookup = ''] =
    /^\/Indexed\s*(?:\/\w+|\[[^\]]*\]|\d+\s+\d+\s+R)\s*(\d{1,3})\s*(<[\s\da-fA-F]*>|\(|\d+\s+\d+\s+R)/.exec(
      rest,
    ) ?? [];
  if (last === undefined) return undefined;
  const count = Number(last) + 1;
  const bytes = lookup.startsWith('<')
    ? fromHex(lookup)
    : lookup === '('
      ? fromLiteral(rest.slice(rest.indexOf('(') + 1))
      : await streamOf(Number.parseInt(lookup, 10));
  const channels = bytes === undefined ? 0 : Math.floor(bytes.length / count);
  if (!bytes || count > 256 || ![1, 3, 4].includes(channels)) return undefined;
  return Uint8Array.from({ length: count }, (_, index) => {
    const [first = 0, second = 0, third = 0, black = 0] = bytes.subarray(
      index * channels,
      (index + 1) * channels,
    );
    if (channels === 1) return first;
    const luma = (first * 77 + second * 150 + third * 29) / 256;
    return channels === 3 ? luma : Math.max(0, 255 - luma - black);
  });
}

function fromHex(text: string): Uint8Array {
  const digits = text.replaceAll(/[^\da-fA-F]/g, '');
  return Uint8Array.from({ length: digits.length >> 1 }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string in parentheses from behind its first one (ISO 32000-1 §7.3.4.2). */
function fromLiteral(text: string): Uint8Array {
  let bytes = '';
  let depth = 1;
  for (let at = 0; at < text.length && bytes.length < 1024; at++) {
    const character = text[at] as string;
    if (character === '\\') {
      const [octal] = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) ?? [];
      if (octal === undefined) {
        at += 1;
        const escaped = text[at] ?? '';
        bytes += ESCAPES[escaped] ?? (escaped === '\n' ? '' : escaped);
      } else {
        at += octal.length;
        bytes += String.fromCharCode(Number.parseInt(octal, 8) & 255);
      }
      continue;
    }
    depth += Number(character === '(') - Number(character === ')');
    if (depth === 0) break;
    bytes += character;
  }
  return fromBinaryString(bytes);
}
