import type { Letter } from '../domain/letter-shape.ts';
import type { Request } from '../domain/request.ts';
import type { RequestFile } from '../domain/request-file.ts';
import { DRAWING, drawPacket } from './draw-packet.ts';
import type { SigningKey } from './key.ts';
import { type SignedPacket, signPacket } from './sign.ts';

/** Bytes reserved for the CMS: about 950 for a short name, under 1,500 for the longest. */
export const CONTENTS_LENGTH = 1536;

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
export function writeRequestFile(
  { request, letter, signedAt, fileId }: PacketContent,
  { publicKey }: Pick<SigningKey, 'publicKey'>,
): RequestFile {
  return {
    format: 'tietopyynto/request',
    version: 1,
    drawing: DRAWING,
    signedAt,
    fileId,
    contentsLength: CONTENTS_LENGTH,
    publicKey,
    request,
    letter,
    seal: null,
  };
}

/** Draws and signs a packet. */
export async function makePacket(
  content: PacketContent,
  key: SigningKey,
): Promise<SignedPacket & { readonly file: RequestFile }> {
  const file = writeRequestFile(content, key);
  const signed = await signPacket(await drawPacket(file), file, key);
  return { ...signed, file };
}
