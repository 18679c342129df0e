import { fromBinaryString } from '../../platform/binary-string.ts';
import { type Asn1Value, identifierOf, membersOf } from './asn1-value.ts';

/** Attributes that name somebody, the clearest first: common name, organisation, e-mail address. */
const NAMING_ATTRIBUTES = ['2.5.4.3', '2.5.4.10', '1.2.840.113549.1.9.1'];
/** More than a line on a screen. */
const LONGEST_NAME = 100;

const UTF8_STRING = 12;

/** The part of a Name (RFC 5280 §4.1.2.4) that a person would call the name; empty when it has none. */
export function nameIn(name: Asn1Value): string {
  const attributes = membersOf(name).flatMap((relativeName) =>
    membersOf(relativeName).map((attribute) => membersOf(attribute)),
  );
  for (const wanted of NAMING_ATTRIBUTES) {
    // The last one is the most specific.
    const found = attributes.findLast(([type]) => identifierOf(type) === wanted);
    if (found) return readable(textOf(found[1]));
  }
  return '';
}

function textOf(value: Asn1Value | undefined): string {
  if (typeof value?.value !== 'string') return '';
  // The reader has put BMPString's pairs of bytes together already; the older strings are Latin-1 in practice.
  if (value.type !== UTF8_STRING) return value.value;
  return new TextDecoder().decode(fromBinaryString(value.value));
}

/** Without what could turn or hide the words around it on the screen. */
function readable(text: string): string {
  const shown = text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\u{fffd}').trim();
  const characters = [...shown];
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : shown;
}
