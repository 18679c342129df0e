/** Something that the publisher can put right; its message says what, in the publisher's language. */
export class PublishingError extends Error {}
