/**
 * A file that is larger is not looked into, nor read where that can be helped. The largest packet is some megabytes.
 */
export const MAX_FILE_LENGTH = 64 * 1024 * 1024;
