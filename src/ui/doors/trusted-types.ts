/*
 * The page's Content-Security-Policy asks for Trusted Types (W3C Trusted Types §4.1.1), and a policy's name can
 * be used once. The one policy is made when the page's first script runs: whoever made it first could let in any script.
 */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

// The build runs this file too, to draw the page before any browser does.
const policy = trustedTypes?.createPolicy('tietopyynto', { createScriptURL: ownScriptUrl });

/** A script's address of our own build, in the form that the browser accepts for workers. */
export function trustedScriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : ownScriptUrl(url);
}

/** Refuses any address outside this site: the policy must not open what Trusted Types closes. */
function ownScriptUrl(url: string): string {
  const resolved = new URL(url, document.baseURI);
  if (resolved.origin !== location.origin) throw new TypeError(`Expected a script of this site, got ${url}.`);
  return resolved.href;
}
