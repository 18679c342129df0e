import type { Draft, SignedRequest } from '../../domain/draft.ts';
import { writeLetter } from '../../domain/letter.ts';
import { packetFileName } from '../../domain/packet-file-name.ts';
import { type PortalFacts, requestFromValues } from '../../domain/request-from-values.ts';
import type { Store } from '../../store/make-store.ts';
import { hashedWordings } from '../letter-wordings.ts';
import { type OwnCertificate, openCertificate, signRequest, warmUp } from '../packet-door.ts';
import type { SigningCircumstances } from './signing-circumstances.ts';
import { visibleSignature } from './visible-signature.ts';

// The door comes with this file only.
export { openCertificate, warmUp };

/** What a signing needs: a draft without problems, and everything that the rules cannot know. */
export interface Signing {
  readonly draft: Draft;
  readonly facts: PortalFacts;
  readonly circumstances: SigningCircumstances;
  readonly store: Store | undefined;
  /** Signs the PDF in the device key's place. */
  readonly own?: OwnCertificate | undefined;
}

/** What came of it. */
export type Signed =
  /** `isKept` is false when the packet is whole but the store did not take it. */
  { readonly request: SignedRequest; readonly isKept: boolean } | { readonly conflict: Draft };

/** Writes the letter, has it drawn and signed, and stores it in place of its draft. Throws a PacketError. */
export async function signDraft(signing: Signing): Promise<Signed> {
  const { draft, facts, circumstances, store, own } = signing;
  const { reference, createdOn, signedAt, fileId } = circumstances;
  const signature = visibleSignature(draft);
  const request = requestFromValues(draft.values, facts, {
    reference,
    createdOn,
    signature,
    certificateSha256: own?.sha256,
  });
  const letter = writeLetter(request, await hashedWordings());
  const known = await orUndefined(() => store?.findKey(letter.name));
  const content = { request, letter, signedAt, fileId, own };
  let packet = await signRequest({ ...content, key: known });
  if (!known) {
    // Another tab may have made this name's key meanwhile; the first one stays, and signs this letter too.
    const kept = await orUndefined(() => store?.saveKey(letter.name, packet.key));
    if (kept && kept.publicKey.x !== packet.key.publicKey.x) {
      packet = await signRequest({ ...content, key: kept });
    }
  }

  const made: SignedRequest = {
    id: draft.id,
    version: 1,
    signedAt,
    fileName: packetFileName(request, letter.documentType, facts.controller.shortName),
    pdf: packet.pdf,
    messageDigest: packet.messageDigest,
    file: packet.file,
    values: draft.values,
  };
  const result = await orUndefined(() => store?.signDraft(draft, made));
  if (!result) return { request: made, isKept: false };
  return result.signed ? { request: result.request, isKept: true } : { conflict: result.conflict };
}

/** A store that fails must not keep a finished letter from its writer. */
async function orUndefined<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
