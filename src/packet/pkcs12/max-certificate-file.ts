/** The largest file that a certificate is read from, in bytes: longer than any key with its chain. */
export const MAX_CERTIFICATE_FILE = 1024 * 1024;
