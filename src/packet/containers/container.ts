/** Why a message or an archive gave no more than it did. Codes never change once released. */
export const CONTAINER_PROBLEMS = [
  'container-damaged',
  'container-encrypted',
  'container-empty',
  'container-too-large',
  'container-too-deep',
] as const;

export type ContainerProblem = (typeof CONTAINER_PROBLEMS)[number];

/** A file in a message or an archive; an attachment may have no name. */
export interface ContainedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a message or an archive holds, and why it holds no more. */
export interface Container {
  readonly files: readonly ContainedFile[];
  readonly problem?: ContainerProblem;
  /** When the message reached the last server before its reader, ISO, as that server says. */
  readonly receivedAt?: string;
  /** Whether it is a message, whose pictures are mostly no letters. */
  readonly isMessage: boolean;
}
