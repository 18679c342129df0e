/** The most files that one message or archive may bring; the rest is told of, not read. */
export const MAX_CONTAINED_FILES = 200;

/** The most bytes that they may have together. */
export const MAX_CONTAINED_LENGTH = 128 * 1024 * 1024;

/** A message in an archive in a message; deeper ones are left. */
export const MAX_CONTAINER_DEPTH = 3;
