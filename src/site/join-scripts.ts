/** Inline scripts side by side, all classic and without attributes. */
const RUN = /(?:<script>(?:(?!<\/script>).)*<\/script>){2,}/gs;

/**
 * The page with inline scripts that stand side by side as one, which needs one hash in the page's policy. Astro writes the
 * islands' loader and their element apart; a line break ends a script's last line as its end did.
 */
export function joinScripts(page: string): string {
  return page.replace(RUN, (run) => run.replaceAll('</script><script>', '\n'));
}
