/**
 * The oldest browsers that the portal is built for, by the names that Vite's `build.target` has for them.
 *
 * What decides: `String.prototype.isWellFormed` for letters (Chrome 111, Firefox 119, Safari 16.4), `:has()` for what is
 * chosen (Firefox 121), canvases and packed data in workers for the check page (Safari 16.4). What is younger is lowered
 * by the build, as `light-dark()` is, or may be missing, as `field-sizing`.
 */
export const SUPPORTED_BROWSERS = {
  chrome: '111',
  edge: '111',
  firefox: '121',
  safari: '16.4',
  ios: '16.4',
} as const;

/** The same as the build takes them. */
export const BUILD_TARGET: string[] = Object.entries(SUPPORTED_BROWSERS).map(
  ([name, version]) => `${name}${version}`,
);
