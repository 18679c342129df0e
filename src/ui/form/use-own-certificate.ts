import { useRef, useState } from 'preact/hooks';
import type { OwnCertificate } from '../doors/packet-door.ts';
import { codeOf, openCertificateFile } from './use-signing.ts';

/** The certificate that signs in the device key's place, from the file's choice to its use. */
export interface OwnCertificateState {
  readonly hasFile: boolean;
  readonly isOpening: boolean;
  readonly certificate: OwnCertificate | undefined;
  /** The code of what went wrong the last time, and how often something has. */
  readonly failure: string | undefined;
  readonly failureCount: number;
  choose(file: File | undefined): void;
  open(password: string): Promise<void>;
  /** Whether signing may go on; if not, the failure says what to do first. */
  isSettled(): boolean;
  /** Back to the device's key. */
  leaveOut(): void;
}

interface Progress {
  readonly isOpening: boolean;
  readonly certificate?: OwnCertificate;
  readonly failure?: string;
}

const UNOPENED: Progress = { isOpening: false };

/** Holds the certificate while the form is open, and nowhere else. */
export function useOwnCertificate(): OwnCertificateState {
  const [file, setFile] = useState<File>();
  const [progress, setProgress] = useState<Progress>(UNOPENED);
  const [failureCount, setFailureCount] = useState(0);
  const attempt = useRef(0);

  const choose = (next: File | undefined): void => {
    attempt.current += 1;
    setFile(next);
    setProgress(UNOPENED);
  };
  const fail = (failure: string): void => {
    setProgress({ isOpening: false, failure });
    setFailureCount((count) => count + 1);
  };

  return {
    hasFile: file !== undefined,
    isOpening: progress.isOpening,
    certificate: progress.certificate,
    failure: progress.failure,
    failureCount,
    choose,
    leaveOut: () => choose(undefined),
    isSettled() {
      if (!file || progress.certificate) return true;
      if (!progress.isOpening) fail('NOT_OPENED');
      return false;
    },
    async open(password) {
      if (progress.isOpening) return;
      if (!file) return fail('NO_FILE');
      attempt.current += 1;
      const mine = attempt.current;
      setProgress({ isOpening: true });
      try {
        const certificate = await openCertificateFile(file, password);
        if (mine === attempt.current) setProgress({ isOpening: false, certificate });
      } catch (error) {
        if (mine === attempt.current) fail(codeOf(error));
      }
    },
  };
}
