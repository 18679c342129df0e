import { writeLetter } from '../../domain/letter/letter.ts';
import type { Letter } from '../../domain/letter/letter-shape.ts';
import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import { isKeyNew, signerOf } from '../../domain/records/letter-signer.ts';
import { packetFileName } from '../../domain/records/packet-file-name.ts';
import type { Request } from '../../domain/request/request.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import type { Store } from '../../store/make-store.ts';
import type { StoredKey } from '../../store/medium/stored-key.ts';
import { hashedWordings } from '../doors/letter-wordings.ts';
import { type OwnCertificate, openCertificate, signRequest, warmUp } from '../doors/packet-door.ts';
import type { LetterPlan } from './letter-plan.ts';
import { drawCircumstances, type SigningCircumstances } from './signing-circumstances.ts';
import { visibleSignature } from './visible-signature.ts';

// These come with this file only.
export { drawCircumstances, openCertificate, warmUp };

/** What a signing needs: a draft without problems, and everything that the rules cannot know. */
export interface Signing {
  readonly draft: Draft;
  readonly plan: LetterPlan;
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
  const { draft, facts, store, own } = signing;
  const { signedAt, fileId } = signing.circumstances;
  const { request, letter, known } = await writeForKey(signing);
  const content = { request, letter, signedAt, fileId, own };
  let packet = await signRequest({ ...content, key: known });
  if (!known) {
    // Another tab may have made this name's key meanwhile; the first one stays, and signs this letter too.
    const kept = await orUndefined(() => store?.saveKey(signerOf(letter), packet.key));
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
    ...(draft.follows ? { follows: draft.follows } : {}),
  };
  const result = await orUndefined(() => store?.signDraft(draft, made));
  if (!result) return { request: made, isKept: false };
  return result.signed ? { request: result.request, isKept: true } : { conflict: result.conflict };
}

/**
 * The letter, and the key that its writer's name has here. A letter that follows another says so when that key is
 * not the one that signed the first: it was made on another device, or deleted since.
 */
async function writeForKey({ draft, plan, circumstances, store, own }: Signing): Promise<{
  request: Request;
  letter: Letter;
  known: StoredKey | undefined;
}> {
  const { reference, createdOn } = circumstances;
  const requestWith = (isNew: boolean): Request => {
    const request = plan.requestOf(draft.values, {
      reference,
      createdOn,
      signature: visibleSignature(draft),
      certificateSha256: own?.sha256,
      isKeyNew: isNew,
    });
    if (!request) throw new TypeError('Expected a draft without problems.');
    return request;
  };
  const wordings = await hashedWordings(await plan.loadWordings(requestWith(false).language));
  const write = (isNew: boolean) => {
    const request = requestWith(isNew);
    return { request, letter: writeLetter(request, wordings) };
  };
  const written = write(false);
  const { firstSigner } = plan;
  const known = await orUndefined(() => (firstSigner ?? store)?.findKey(signerOf(written.letter)));
  const isNew = firstSigner !== undefined && isKeyNew(firstSigner.publicKey, known?.publicKey);
  return { ...(isNew ? write(true) : written), known };
}

/** A store that fails must not keep a finished letter from its writer. */
async function orUndefined<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
