/** The part of pngjs that the tests use; it ships no types. */
declare module 'pngjs' {
  export class PNG {
    constructor(options: { width: number; height: number; fill?: boolean });
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: {
      read(bytes: Buffer): PNG;
      write(image: PNG): Buffer<ArrayBuffer>;
    };
  }
}
