import type { Letter } from '../../domain/letter/letter-shape.ts';
import { signerOf } from '../../domain/records/letter-signer.ts';
import type { RequestFile } from '../../domain/records/request-file.ts';
import type { Request } from '../../domain/request/request.ts';
import { DRAWING } from '../layout/measures.ts';
import { sealRequest } from '../seal/seal.ts';
import { contentsLengthFor } from '../signing/contents-length.ts';
import { certifiedAt, type SigningKey } from '../signing/key.ts';
import { checkNamed, type NamedSigner } from '../signing/named-signer.ts';
import { type SignedPacket, signPacket } from '../signing/sign.ts';
import { checkDatable } from './datable.ts';
import { drawPacket } from './draw-packet.ts';

/** A letter on its way to become a packet. */
export interface PacketContent {
  readonly request: Request;
  readonly letter: Letter;
  /** `2026-11-22T12:02:00Z`, by the device's clock. */
  readonly signedAt: string;
  /** 32 upper-case hex digits, random. */
  readonly fileId: string;
}

/** The `request.json` of a packet signed with the key. */
function writeRequestFile(
  { request, letter, signedAt, fileId }: PacketContent,
  { publicKey }: Pick<SigningKey, 'publicKey'>,
  { contentsLength, seal }: Pick<RequestFile, 'contentsLength' | 'seal'>,
): RequestFile {
  return {
    format: 'tietopyynto/request',
    version: 2,
    drawing: DRAWING,
    signedAt,
    fileId,
    contentsLength,
    publicKey,
    request,
    letter,
    seal,
  };
}

/**
 * Draws and signs a packet: with the device's key, or with a certificate of the person's own, which the request
 * then names. The key in the file and its seal are the device's either way; its certificate is issued anew when it
 * is not valid at `signedAt`.
 */
export async function makePacket(
  content: PacketContent,
  key: SigningKey,
  own?: NamedSigner,
): Promise<SignedPacket & { readonly file: RequestFile }> {
  checkDatable(content);
  checkNamed(content, own);
  const file = writeRequestFile(content, key, {
    contentsLength: await contentsLengthFor(key, own),
    seal: await sealRequest(content.request, key),
  });
  const signer = own ?? (await certifiedAt(key, signerOf(content.letter), content.signedAt));
  const signed = await signPacket(await drawPacket(file), file, signer);
  return { ...signed, file };
}
