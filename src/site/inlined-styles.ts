/** What of a build's files is asked here; scripts alone import styles. */
interface BuiltFile {
  readonly viteMetadata?: { readonly importedCss: Set<string> };
}

/**
 * The Vite plugin that lets scripts forget the styles that the build has put into the pages. Astro drops a style file
 * that the pages' own build has too and leaves its name in the script: Vite would fetch it before a part that is loaded
 * later, and give the part up, since no host has the file.
 */
export function inlinedStyles() {
  return {
    name: 'inlined-styles',
    // Once Astro has dropped what it drops, and before Vite writes the names into the scripts.
    enforce: 'post' as const,
    generateBundle(_options: unknown, bundle: Readonly<Record<string, BuiltFile>>) {
      for (const { viteMetadata } of Object.values(bundle)) {
        for (const style of viteMetadata?.importedCss ?? []) {
          if (!(style in bundle)) viteMetadata?.importedCss.delete(style);
        }
      }
    },
  };
}
