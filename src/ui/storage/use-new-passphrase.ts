import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  areSamePassphrases,
  newPassphraseProblem,
  type PassphraseProblem,
} from '../../domain/values/passphrase.ts';

/** A new passphrase that is being chosen, typed twice. */
export interface NewPassphraseState {
  readonly passphrase: string;
  readonly again: string;
  readonly problem: PassphraseProblem | undefined;
  readonly field: RefObject<HTMLInputElement>;
  readonly againField: RefObject<HTMLInputElement>;
  setPassphrase(value: string): void;
  setAgain(value: string): void;
  /** The passphrase, or undefined when something is to be changed; its field then has the focus. */
  check(): string | undefined;
  clear(): void;
}

/** Holds the two fields of a new passphrase, and checks them when they are sent. */
export function useNewPassphrase(): NewPassphraseState {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<PassphraseProblem>();
  const field = useRef<HTMLInputElement>(null);
  const againField = useRef<HTMLInputElement>(null);
  return {
    passphrase,
    again,
    problem,
    field,
    againField,
    setPassphrase,
    setAgain,
    check() {
      const found =
        newPassphraseProblem(passphrase) ?? (areSamePassphrases(passphrase, again) ? undefined : 'different');
      setProblem(found);
      if (!found) return passphrase;
      (found === 'different' ? againField : field).current?.focus();
      return undefined;
    },
    clear() {
      setPassphrase('');
      setAgain('');
      setProblem(undefined);
    },
  };
}
