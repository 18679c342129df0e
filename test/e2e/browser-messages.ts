/*
 * What the browsers write to the console when a test takes something away from a page, each in its own words. A test
 * that does so adds them to `expectedMessages`.
 */

/** A file of the page's own that did not come, or came as something else. */
export const FILE_MISSING = ['Failed to load', '404', 'Loading module from', 'Error hydrating'];

/** No network. Firefox tells of modules alone, as of a file that did not come. */
export const NO_NETWORK = ['ERR_INTERNET_DISCONNECTED', 'NS_ERROR_OFFLINE', 'Loading module from'];

/** Something that the policy does not let happen. */
export const REFUSED_BY_POLICY = ['Content Security Policy', 'Content-Security-Policy', 'policy violation'];
