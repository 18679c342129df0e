import type { InvalidCode, NotAPacketCode } from './verdict.ts';

/** Why a file is refused. Thrown inside the verifier only, which turns it into a verdict. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: InvalidCode | NotAPacketCode;
  constructor(code: Refusal['code'], detail: string) {
    super(detail);
    this.code = code;
  }
}

/** Ends the verification; the detail says what was expected and what came instead. */
export function refuse(code: Refusal['code'], detail: string): never {
  throw new Refusal(code, detail);
}
