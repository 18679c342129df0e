import type { RequestFile } from '../domain/request-file.ts';
import { bodyRows, fitted, gapBelow } from './body-rows.ts';
import { closingRows } from './closing-rows.ts';
import { GAPS, PLACES, TYPE } from './geometry.ts';
import { layOutHead, pageNumberDrawing } from './head.ts';
import { headingFont } from './heading-font.ts';
import { type LaidOutLetter, type Measure, type Place, structureNode } from './page-model.ts';
import { paginate } from './paginate.ts';
import { keptTogether, type Row, textRows } from './rows.ts';
import { layOutSeal } from './seal-block.ts';

/** The letter on its pages: drawing 1. A pure function of the file, the key's fingerprint and the fonts. */
export function layOutLetter(
  { letter, request, seal }: Pick<RequestFile, 'letter' | 'request' | 'seal'>,
  fingerprint: string,
  measure: Measure,
): LaidOutLetter {
  const head = layOutHead(letter, measure);
  const subject = structureNode('H1');
  const subjectStyle = { x: PLACES.margin, font: headingFont(letter.subject), ...TYPE.subject };
  const subjectLines = fitted(letter.subject, subjectStyle, measure);
  const subjectRows = keptTogether(textRows(subjectLines, subjectStyle, { node: subject, gap: 0 }));

  const blocks = letter.blocks.map((block, index) => {
    const { rows, node } = bodyRows(block, measure);
    const above = index === 0 ? GAPS.belowSubject : gapBelow(letter.blocks[index - 1]);
    return { node, rows: above === undefined ? rows : withGap(rows, above) };
  });
  const bodyRowsOfAll = blocks.flatMap(({ rows }) => rows);
  const sealBlock = seal === null ? undefined : layOutSeal(seal, letter.sealNote, measure);
  const closing = closingRows(
    letter,
    {
      signature: request.signature,
      fingerprint,
      right: sealBlock ? sealBlock.left - PLACES.seal.gapBesideText : PLACES.right,
      minHeight: sealBlock ? PLACES.bodyBottom - sealBlock.top : 0,
    },
    measure,
  );
  // The signature never stands on a page without text above it.
  const body = [...bodyRowsOfAll.slice(0, -2), ...keptTogether(bodyRowsOfAll.slice(-2))];

  const { pages, places } = paginate([...subjectRows, ...body, ...closing.rows], head.laterBodyTop);
  const signature = places.signature as Place;
  return {
    pages: pages.map((marks, index) => [
      ...(index === 0 ? head.marks : [{ node: 'pagination', drawings: head.repeated } as const]),
      { node: 'pagination', drawings: [pageNumberDrawing(index + 1, pages.length, measure)] },
      ...marks,
      ...(index === signature.page ? (sealBlock?.marks ?? []) : []),
    ]),
    tree: structureNode(
      'Document',
      ...head.nodes,
      subject,
      ...blocks.map(({ node }) => node),
      ...closing.nodes,
      ...(sealBlock?.nodes ?? []),
    ),
    signature: { ...signature, node: closing.signatureNode },
    seal: sealBlock && { ...sealBlock.symbol, page: signature.page, node: sealBlock.figure },
  };
}

function withGap(rows: readonly Row[], gap: number): Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, gap } : row));
}
