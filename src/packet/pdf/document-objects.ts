import type { Letter } from '../../domain/letter/letter-shape.ts';
import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { signerOf } from '../../domain/records/letter-signer.ts';
import { fromBinaryString } from '../../platform/binary-string.ts';
import { encodeCanonicalJson } from '../bytes/canonical-json.ts';
import { SHEET } from './geometry.ts';
import { type DocumentWriter, PRODUCER } from './jspdf-document.ts';
import type { LaidOutLetter } from './page-model.ts';
import { encodeDate, encodeTextString } from './pdf-syntax.ts';
import { encodeAppearance, encodeSignatureDictionary, rectangleOf } from './signature-field.ts';
import { encodeSrgbProfile } from './srgb-profile.ts';
import { encodeXmp } from './xmp.ts';

/** Writes XMP and the output intent (ISO 19005-3 §6.2.3, §6.6.2); returns the catalog's entries. */
export function putMetadata(
  letter: Letter,
  createdAt: string,
  language: string,
  writer: DocumentWriter,
): string {
  const metadata = writer.takeNumber();
  const xmp = encodeXmp({
    title: letter.subject,
    author: letter.name,
    language,
    createdAt,
    producer: PRODUCER,
  });
  writer.putStream(metadata, { Type: '/Metadata', Subtype: '/XML' }, new TextEncoder().encode(xmp));
  const profile = writer.takeNumber();
  writer.putStream(profile, { N: '3' }, encodeSrgbProfile());
  return (
    `/Metadata ${metadata} 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1` +
    `/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile} 0 R>>]`
  );
}

/** Writes `request.json` and its file specification (ISO 19005-3 §6.8); returns the latter's number. */
export function putAttachment(file: AnyRequestFile, description: string, writer: DocumentWriter): number {
  const json = new TextEncoder().encode(encodeCanonicalJson(file));
  const stream = writer.takeNumber();
  const parameters = `<</Size ${json.length}/ModDate(${encodeDate(file.signedAt)})>>`;
  writer.putStream(
    stream,
    { Type: '/EmbeddedFile', Subtype: '/application#2Fjson', Params: parameters },
    json,
  );
  const specification = writer.takeNumber();
  writer.put(
    specification,
    `<</Type/Filespec/F(request.json)/UF(request.json)/AFRelationship/Data` +
      `/Desc${encodeTextString(description)}/EF<</F ${stream} 0 R/UF ${stream} 0 R>>>>`,
  );
  return specification;
}

/** Writes the field and its dictionary, the last object of all: `sign.ts` finds it by its number. */
export function putSignatureField(
  { letter, request, contentsLength, signedAt }: AnyRequestFile,
  { signature, pages }: LaidOutLetter,
  { widget, name }: { widget: number; name: string },
  writer: DocumentWriter,
): void {
  // The page's keys in the parent tree are 0 to n - 1, the widget's is n.
  const pageCount = pages.length;
  const appearance = writer.takeNumber();
  const box = rectangleOf({ ...signature, x: 0, y: SHEET.height - signature.height });
  const content = encodeAppearance(request.signature, signature);
  writer.putStream(
    appearance,
    { Type: '/XObject', Subtype: '/Form', BBox: box, Resources: '<<>>' },
    fromBinaryString(`${content}\n`),
  );
  const dictionary = writer.takeNumber();
  // F 132: print, and locked (ISO 32000-1 §12.5.3).
  writer.put(
    widget,
    `<</Type/Annot/Subtype/Widget/FT/Sig/T(allekirjoitus)/TU${encodeTextString(name)}/F 132` +
      `/Rect${rectangleOf(signature)}/AP<</N ${appearance} 0 R>>/StructParent ${pageCount}` +
      `/V ${dictionary} 0 R>>`,
  );
  writer.put(
    dictionary,
    encodeSignatureDictionary({
      contentsLength,
      date: encodeDate(signedAt),
      name: encodeTextString(signerOf(letter)),
      reason: encodeTextString(`${letter.documentType}, ${letter.reference}`),
    }),
  );
}
