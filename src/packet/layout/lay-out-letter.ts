import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { grammarOf } from '../../i18n/grammars.ts';
import {
  type LaidOutLetter,
  type MarkedDrawing,
  type Measure,
  type Place,
  type StructureNode,
  structureNode,
} from '../pdf/page-model.ts';
import { bodyRows, fitted, gapBelow } from './body-rows.ts';
import type { Typesetting } from './break-lines.ts';
import { closingRows, signatureNotes, smallStyle } from './closing-rows.ts';
import { fillPages } from './fill-pages.ts';
import { layOutHead, pageNumberDrawing } from './head.ts';
import { headingFont } from './heading-font.ts';
import type { Measures } from './measures.ts';
import { keptTogether, type Row, textDrawing, textRows } from './rows.ts';
import { layOutHeadSeal, layOutSeal } from './seal-block.ts';

/** What of a file stands on its pages. */
interface LaidOutParts extends Pick<AnyRequestFile, 'letter' | 'seal'> {
  readonly request: Pick<AnyRequestFile['request'], 'signature' | 'delivery'>;
}

/** The letter on its pages. A pure function of the file, the key's fingerprint, the drawing's measures and the fonts. */
export function layOutLetter(
  { letter, request, seal }: LaidOutParts,
  fingerprint: string,
  { measure, measures }: { readonly measure: Measure; readonly measures: Measures },
): LaidOutLetter {
  const setting = { measure, measures, unparted: grammarOf(letter.language).UNPARTED };
  const { places, gaps, type, arrangement } = measures;
  const head = layOutHead(letter, setting);
  const isInHead = arrangement === 'head';
  const headSeal =
    seal !== null && isInHead
      ? layOutHeadSeal(seal, letter.sealNote, Math.max(HEAD_SEAL_TOP, head.bottom), setting)
      : undefined;
  const endSeal = seal !== null && !isInHead ? layOutSeal(seal, letter.sealNote, setting) : undefined;
  const sealBlock = headSeal ?? endSeal;
  const usualTop = request.delivery.channel === 'email' ? places.windowlessBodyTop : places.bodyTop;
  const firstTop = headSeal ? Math.max(usualTop, headSeal.noteBottom + 2) : usualTop;

  const subject = structureNode('H1');
  const subjectStyle = { x: places.margin, font: headingFont(letter.subject), ...type.subject };
  const isBesideSeal = headSeal !== undefined && firstTop < headSeal.bottom + 1;
  const subjectRight = isBesideSeal ? headSeal.left - places.seal.gapBesideText : places.right;
  const subjectLines = fitted(letter.subject, subjectStyle, setting, subjectRight);
  const subjectRows = keptTogether(textRows(subjectLines, subjectStyle, { node: subject, gap: 0 }));
  const subjectBottom = firstTop + subjectLines.length * type.subject.leading;
  const belowSubject = Math.max(gaps.belowSubject, (headSeal?.bottom ?? 0) + 1 - subjectBottom);

  const blocks = letter.blocks.map((block, index) => {
    const { rows, node } = bodyRows(block, setting);
    const above = index === 0 ? belowSubject : gapBelow(letter.blocks[index - 1], measures);
    return { node, rows: above === undefined ? rows : withGap(rows, above) };
  });
  const bodyRowsOfAll = blocks.flatMap(({ rows }) => rows);
  const closing = closingRows(
    letter,
    {
      signature: request.signature,
      fingerprint,
      right: endSeal ? endSeal.left - places.seal.gapBesideText : places.right,
      minHeight: endSeal ? places.bodyBottom - endSeal.top : 0,
      // A power of attorney names who signs it electronically: the principal signs by hand.
      isSignedByPen: request.delivery.channel === 'post' || letter.signer !== undefined,
    },
    setting,
  );
  // The signature never stands on a page without text above it.
  const body = [...bodyRowsOfAll.slice(0, -2), ...keptTogether(bodyRowsOfAll.slice(-2))];
  const foot = isInHead ? footNotes(signatureNotes(letter, fingerprint), setting) : undefined;

  const { pages, places: reserved } = fillPages([...subjectRows, ...body, ...closing.rows], {
    firstTop,
    laterTop: head.laterBodyTop,
    bottom: Math.min(places.bodyBottom, (foot?.top ?? Number.POSITIVE_INFINITY) - 2),
    isBalanced: isInHead,
  });
  const signature = reserved.signature as Place;
  const sealPage = isInHead ? 0 : signature.page;
  return {
    pages: pages.map((marks, index) => [
      ...(index === 0 ? head.marks : [{ node: 'pagination', drawings: head.repeated } as const]),
      { node: 'pagination', drawings: [pageNumberDrawing(index + 1, pages.length, setting)] },
      ...(headSeal && index === sealPage ? headSeal.marks : []),
      ...marks,
      ...(foot && index === signature.page ? [foot.mark] : []),
      ...(endSeal && index === sealPage ? endSeal.marks : []),
    ]),
    tree: structureNode(
      'Document',
      ...head.nodes,
      ...(headSeal?.nodes ?? []),
      subject,
      ...blocks.map(({ node }) => node),
      ...closing.nodes,
      ...(foot ? [foot.node] : []),
      ...(endSeal?.nodes ?? []),
    ),
    signature: { ...signature, node: closing.signatureNode },
    seal: sealBlock && { ...sealBlock.symbol, page: sealPage, node: sealBlock.figure },
  };
}

/** The seal's quiet zone begins here, or below longer metadata. */
const HEAD_SEAL_TOP = 29;

/** The foot's last line ends here. */
const FOOT_BOTTOM = 289;

/** The notes of the signature in one paragraph, across the page below the text. */
function footNotes(
  notes: readonly string[],
  setting: Typesetting,
): { readonly mark: MarkedDrawing; readonly node: StructureNode; readonly top: number } {
  const style = { ...smallStyle(setting.measures), x: setting.measures.places.margin };
  const node = structureNode('P');
  const lines = fitted(notes.join(' '), style, setting);
  const top = FOOT_BOTTOM - lines.length * style.leading;
  const drawings = lines.map((line, index) => textDrawing(line, style, top + index * style.leading));
  return { mark: { node, drawings }, node, top };
}

function withGap(rows: readonly Row[], gap: number): Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, gap } : row));
}
