import type { Controller } from '../domain/publisher/controller.ts';
import { FIRST_LANGUAGE } from '../i18n/languages.ts';

/** What a security researcher looks for, and until when it holds (RFC 9116). */
export interface SecurityFile {
  /** Its path in the built site: what is well known stands at a host's root alone (RFC 8615). */
  readonly path: string;
  readonly text: string;
  /** The day on which it stops to hold, ISO. */
  readonly expiresOn: string;
}

/**
 * The publisher's `security.txt`, built on the day; undefined for who gives no contact. It holds for a year at most, from
 * the first of the month, so that the built site changes once a month and not each day.
 */
export function securityFile(
  {
    securityContact,
    portalUrl,
    languages = [FIRST_LANGUAGE],
  }: Pick<Controller, 'securityContact' | 'portalUrl' | 'languages'>,
  buildDay: string,
): SecurityFile | undefined {
  if (securityContact === undefined) return undefined;
  const expiresOn = `${Number(buildDay.slice(0, 4)) + 1}-${buildDay.slice(5, 7)}-01`;
  const isAtRoot = portalUrl !== undefined && new URL(portalUrl).pathname === '/';
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${expiresOn}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(isAtRoot ? [`Canonical: ${new URL('.well-known/security.txt', portalUrl).href}`] : []),
    '',
  ];
  return {
    path: `${isAtRoot ? '' : 'origin-root/'}.well-known/security.txt`,
    text: lines.join('\n'),
    expiresOn,
  };
}

/** The day of a build, ISO: the one that is to be built again, or today (reproducible-builds.org, SOURCE_DATE_EPOCH). */
export function buildDay(epoch: string | undefined, now: () => number): string {
  const seconds = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : now();
  return new Date(seconds).toISOString().slice(0, 10);
}
