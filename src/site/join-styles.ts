const STYLE = /<style>(.*?)<\/style>/gs;

/**
 * The page with all its inline styles as one, at the place of the first, which needs one hash in the page's policy. Astro
 * writes what its islands need into the body, apart from the page's own.
 */
export function joinStyles(page: string): string {
  const [first, ...others] = Array.from(page.matchAll(STYLE), ([, style = '']) => style);
  if (first === undefined || others.length === 0) return page;
  let isFirst = true;
  return page.replace(STYLE, () => {
    const style = isFirst ? `<style>${[first, ...others].join('\n')}</style>` : '';
    isFirst = false;
    return style;
  });
}
