/** The address of the page that checks letters, in a portal published at the given one. */
export function checkAddressIn(portalUrl: string): string {
  return `${portalUrl}tarkista/`;
}

/** The same as paper shows it, for somebody to type: without what every browser adds. */
export function writtenCheckAddress(portalUrl: string): string {
  return checkAddressIn(portalUrl)
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '');
}
