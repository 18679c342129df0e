import type { RequestFile } from '../domain/request-file.ts';
import { putAttachment, putMetadata, putSignatureField } from './document-objects.ts';
import { inDrawableForm } from './drawable-file.ts';
import { fingerprintOf } from './fingerprint.ts';
import { loadFont } from './font-file.ts';
import { createDocument } from './jspdf-document.ts';
import { layOutLetter } from './lay-out-letter.ts';
import { findBookmarks, putOutline } from './outline.ts';
import { PacketError } from './packet-error.ts';
import { encodeDate, encodeTextString } from './pdf-syntax.ts';
import { rectangleOf } from './signature-field.ts';
import { putStructureTree } from './structure-tree.ts';

/** The version of layout and fonts that this code draws. */
export const DRAWING = 1;

/** What the drawing itself says, to readers of the file rather than of the page. */
const WORDS = {
  fi: {
    signatureField: 'Sähköinen allekirjoitus',
    seal: 'Paperisinetti: pyynnön tiedot ja niiden allekirjoitus QR-koodina',
    attachment: 'Pyyntö koneluettavana',
    tag: 'fi-FI',
  },
} as const;

/**
 * The packet before it is signed. The bytes are a function of the file alone, so a verifier can draw them
 * again from what it finds embedded.
 */
export async function drawPacket(file: RequestFile): Promise<Uint8Array<ArrayBuffer>> {
  if (file.drawing !== DRAWING) {
    throw new PacketError('PACKET_UNKNOWN_DRAWING', `Expected drawing ${DRAWING}, got ${file.drawing}.`);
  }
  const drawn = inDrawableForm(file);
  const { letter } = drawn;
  const words = WORDS[letter.language];
  const document = createDocument(
    { regular: await loadFont('regular'), bold: await loadFont('bold') },
    { title: letter.subject, author: letter.name, createdAt: encodeDate(file.signedAt), fileId: file.fileId },
  );
  const laidOut = layOutLetter(drawn, await fingerprintOf(file.publicKey), document.measure);
  const markedNodes = document.draw(laidOut.pages);
  const pageObjects: number[] = [];
  let widget = 0;

  return document.build({
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
      const references = putMetadata(letter, file.signedAt, words.tag, writer);
      const attachment = putAttachment(file, words.attachment, writer);
      putSignatureField(drawn, laidOut, { widget, name: words.signatureField }, writer);
      return [
        `/Lang(${words.tag})/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>`,
        `/StructTreeRoot ${tree} 0 R${references}`,
        ...(outline ? [`/Outlines ${outline} 0 R/PageMode/UseOutlines`] : []),
        `/AF[${attachment} 0 R]/Names<</EmbeddedFiles<</Names[(request.json)${attachment} 0 R]>>>>`,
        `/AcroForm<</Fields[${widget} 0 R]/SigFlags 3>>`,
      ].join('\n');
    },
  });
}
