/*
 * The page's Content-Security-Policy asks for Trusted Types (W3C Trusted Types §4.1.1), and a policy's name can
 * be used once, so the one policy is made here.
 */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

let policy: { createScriptURL(url: string): string } | undefined;

/** A script's address of our own build, in the form that the browser accepts for workers. */
export function trustedScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('tietopyynto', { createScriptURL: ownScriptUrl }) ?? {
    createScriptURL: ownScriptUrl,
  };
  return policy.createScriptURL(url);
}

/** Refuses any address outside this site: the policy must not open what Trusted Types closes. */
function ownScriptUrl(url: string): string {
  const resolved = new URL(url, document.baseURI);
  if (resolved.origin !== location.origin) throw new TypeError(`Expected a script of this site, got ${url}.`);
  return resolved.href;
}
