// @ts-check

/** @typedef {{ path: string, headers: [name: string, value: string][] }} HeaderRule */

/**
 * Parses Netlify's `_headers` format. Accepted: comments starting with `#`, a path line (exact, or
 * ending in `*`), and below it indented `Name: value` lines. Placeholders such as `:page` are not.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ path: content, headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    const rule = rules.at(-1);
    if (rule === undefined || colon < 1) {
      throw new Error(
        `Expected "Name: value" below a path in _headers, line ${index + 1}, got "${content}".`,
      );
    }
    rule.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers that apply to a path; where two rules name the same header, the later one wins.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path from the root of the site, such as `/pyynto/`
 * @returns {Record<string, string>}
 */
export function findHeaders(rules, path) {
  const applying = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  );
  return Object.fromEntries(applying.flatMap((rule) => rule.headers));
}
