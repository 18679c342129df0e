import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { hasRareLetters } from '../../domain/values/glyph-coverage.ts';
import { grammarOf } from '../../i18n/grammars.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { layOutLetter } from '../layout/lay-out-letter.ts';
import { DRAWING, measuresOf } from '../layout/measures.ts';
import { putAttachment, putMetadata, putSignatureField } from '../pdf/document-objects.ts';
import { loadFonts } from '../pdf/font-file.ts';
import { createDocument } from '../pdf/jspdf-document.ts';
import { findBookmarks, putOutline } from '../pdf/outline.ts';
import { packDocument } from '../pdf/packed-document.ts';
import { encodeDate, encodeTextString } from '../pdf/pdf-syntax.ts';
import { rectangleOf } from '../pdf/signature-field.ts';
import { putStructureTree } from '../pdf/structure-tree.ts';
import { fingerprintOf } from '../x509/fingerprint.ts';
import { inDrawableForm } from './drawable-file.ts';

/**
 * The packet before it is signed. The bytes are a function of the file alone, so a verifier can draw them
 * again from what it finds embedded.
 */
export async function drawPacket(file: AnyRequestFile): Promise<Uint8Array<ArrayBuffer>> {
  const measures = measuresOf(file.drawing);
  if (!measures) {
    throw new PacketError(
      'PACKET_UNKNOWN_DRAWING',
      `Expected a drawing up to ${DRAWING}, got ${file.drawing}.`,
    );
  }
  const drawn = inDrawableForm(file);
  const { letter } = drawn;
  const { documentWords: words, languageTag } = grammarOf(letter.language);
  const document = createDocument(
    await loadFonts(file.drawing, { hasRareLetters: hasRareLetters(textsIn([drawn, words])) }),
    {
      title: letter.subject,
      author: letter.name,
      createdAt: encodeDate(file.signedAt),
      fileId: file.fileId,
    },
  );
  const laidOut = layOutLetter(drawn, await fingerprintOf(file.publicKey), {
    measure: document.measure,
    measures,
  });
  const markedNodes = document.draw(laidOut.pages);
  // Scaled to fit, the address would leave the envelope's window and the seal's modules would shrink (Table 150).
  const viewerPreferences = `/DisplayDocTitle true${file.drawing >= 2 ? '/PrintScaling/None' : ''}`;
  const pageObjects: number[] = [];
  let widget = 0;

  const drawing = document.build({
    pageEntries: (page, pageObject, writer) => {
      pageObjects[page] = pageObject;
      const entries = `/StructParents ${page}\n/Tabs /S`;
      if (page !== laidOut.signature.page) return entries;
      widget = writer.takeNumber();
      return `${entries}\n/Annots [${widget} 0 R]`;
    },
    putObjects: (writer) => {
      const { tree: structure, signature, seal } = laidOut;
      const alternate = encodeTextString(words.signatureField);
      const tree = putStructureTree(
        structure,
        {
          pageObjects,
          markedNodes,
          widget: { object: widget, page: signature.page, alternate },
          form: signature.node,
          figure: seal && {
            node: seal.node,
            alternate: encodeTextString(words.seal),
            rectangle: rectangleOf(seal),
          },
        },
        writer,
      );
      const bookmarks = findBookmarks(laidOut);
      const outline = bookmarks && putOutline(bookmarks, pageObjects, writer);
      const references = putMetadata(letter, file.signedAt, languageTag, writer);
      const attachment = putAttachment(file, words.attachment, writer);
      putSignatureField(drawn, laidOut, { widget, name: words.signatureField }, writer);
      return [
        `/Lang(${languageTag})/MarkInfo<</Marked true>>/ViewerPreferences<<${viewerPreferences}>>`,
        `/StructTreeRoot ${tree} 0 R${references}`,
        ...(outline ? [`/Outlines ${outline} 0 R/PageMode/UseOutlines`] : []),
        `/AF[${attachment} 0 R]/Names<</EmbeddedFiles<</Names[(request.json)${attachment} 0 R]>>>>`,
        `/AcroForm<</Fields[${widget} 0 R]/SigFlags 3>>`,
      ].join('\n');
    },
  });
  return file.drawing >= 3 ? packDocument(drawing) : drawing;
}

/** Every text in the value, whether it is drawn or not: more letters than needed do no harm. */
function textsIn(value: unknown): string {
  return JSON.stringify(value);
}
