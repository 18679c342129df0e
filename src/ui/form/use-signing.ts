import { useRef, useState } from 'preact/hooks';
import { encodeInstant } from '../../platform/instant.ts';
import type { OwnCertificate } from '../doors/packet-door.ts';
import type { Signed, Signing } from './sign-draft.ts';

/** Fetches what signing takes, and starts its worker: before a flaky network can stand in between. */
export async function prepareSigning(): Promise<void> {
  const { warmUp } = await loadSigning();
  warmUp();
}

/** Opens a certificate of the person's own, valid now. Throws a PacketError. */
export async function openCertificateFile(file: File, password: string): Promise<OwnCertificate> {
  const { openCertificate } = await loadSigning();
  const now = encodeInstant(new Date());
  return openCertificate({ file, password, now });
}

/** Where a signing is. */
export interface SigningState {
  readonly isRunning: boolean;
  /** The code of what went wrong the last time. */
  readonly failure: string | undefined;
}

/** Signs once at a time, whatever is clicked meanwhile. */
export function useSigning(): {
  state: SigningState;
  sign(prepare: () => Promise<Omit<Signing, 'circumstances'> | undefined>): Promise<Signed | undefined>;
} {
  const [state, setState] = useState<SigningState>({ isRunning: false, failure: undefined });
  const isRunning = useRef(false);

  async function sign(
    prepare: () => Promise<Omit<Signing, 'circumstances'> | undefined>,
  ): Promise<Signed | undefined> {
    if (isRunning.current) return undefined;
    isRunning.current = true;
    setState({ isRunning: true, failure: undefined });
    try {
      const signing = await prepare();
      const { drawCircumstances, signDraft } = await loadSigning();
      const signed =
        signing && (await signDraft({ ...signing, circumstances: drawCircumstances(new Date()) }));
      setState({ isRunning: false, failure: undefined });
      return signed;
    } catch (error) {
      setState({ isRunning: false, failure: codeOf(error) });
      return undefined;
    } finally {
      isRunning.current = false;
    }
  }
  return { state, sign };
}

function loadSigning(): Promise<typeof import('./sign-draft.ts')> {
  return import('./sign-draft.ts');
}

/** The code of an error; one without a code was not foreseen. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'UNEXPECTED';
}
