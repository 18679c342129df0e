import type { SectionHtml } from './notice-html.ts';

/** Sections of two notices that speak of the same, or one that the other notice has nothing like. */
export type SectionPair =
  | { readonly one: SectionHtml; readonly other: SectionHtml }
  | { readonly one: SectionHtml; readonly other?: never }
  | { readonly one?: never; readonly other: SectionHtml };

/**
 * The sections of two notices side by side, in the first one's order: those with the same written anchor, then those
 * with the same heading. What only the second has comes after the section that it follows there.
 */
export function pairSections(first: readonly SectionHtml[], second: readonly SectionHtml[]): SectionPair[] {
  const partners = new Map<SectionHtml, SectionHtml>();
  for (const isAlike of [haveSameAnchor, haveSameHeading]) {
    for (const one of first) {
      const free = second.find((other) => ![...partners.values()].includes(other) && isAlike(one, other));
      if (free && !partners.has(one)) partners.set(one, free);
    }
  }
  const pairs = first.map((one): SectionPair => {
    const other = partners.get(one);
    return other ? { one, other } : { one };
  });
  for (const [index, other] of second.entries()) {
    if (pairs.some((pair) => pair.other === other)) continue;
    const before = pairs.findIndex((pair) => pair.other !== undefined && pair.other === second[index - 1]);
    pairs.splice(before + 1, 0, { other });
  }
  return pairs;
}

function haveSameAnchor(one: SectionHtml, other: SectionHtml): boolean {
  return one.isAnchorWritten && other.isAnchorWritten && one.anchor === other.anchor;
}

function haveSameHeading(one: SectionHtml, other: SectionHtml): boolean {
  return one.heading === other.heading;
}
