/**
 * The newest day that the site's own files tell, ISO: of a notice, or of a release of the portal in its changelog. Today
 * cannot be before it. The day of the build would be newer still, but then one source would not give the same bytes on
 * every day.
 */
export function newestDay(noticeDays: readonly string[], changelog: string): string {
  const releases = [...changelog.matchAll(/^## \[[^\]]+\] - (\d{4}-\d{2}-\d{2})$/gm)].map(
    ([, day]) => day as string,
  );
  return [...noticeDays, ...releases].sort().at(-1) ?? '';
}
