import { fromBinaryString } from '../../platform/binary-string.ts';

/** How every packet begins: the version, and four bytes that say the file is binary (ISO 32000-1 §7.5.2). */
export const HEADER = fromBinaryString('%PDF-1.7\n%\xba\xdf\xac\xe0\n');
