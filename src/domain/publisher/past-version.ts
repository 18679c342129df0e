/** A text of a notice that another has replaced, and where it can still be read. */
export interface PastVersion {
  /** The register's word in URLs. */
  readonly slug: string;
  /** The day on which that text was last changed, ISO. */
  readonly updatedOn: string;
  /** The day on which the text that replaced it was last changed, ISO. */
  readonly replacedOn: string;
  /** The SHA-256 of the text, in hex, and those of what stood there before a slip of the pen was put right. */
  readonly sha256s: readonly string[];
  /** The page that shows it, from the page that asks, ending in a slash. */
  readonly address: string;
}

/** The register of a request as it names the notice that the person read. */
interface ReadNotice {
  readonly slug: string;
  readonly noticeSha256: string;
}

/** The text that the person read, where it was published here and is no longer in force. */
export function findPastVersion(
  { slug, noticeSha256 }: ReadNotice,
  versions: readonly PastVersion[],
): PastVersion | undefined {
  return versions.find((version) => version.slug === slug && version.sha256s.includes(noticeSha256));
}

/** A version as far as days tell of it. */
export type DatedVersion = Pick<PastVersion, 'slug' | 'updatedOn' | 'replacedOn' | 'address'>;

/** The text of the register's notice that was in force on the ISO day, where it no longer is. */
export function findVersionOn<Version extends DatedVersion>(
  slug: string,
  day: string,
  versions: readonly Version[],
): Version | undefined {
  // On the very day of a change nobody can tell which of the two was read.
  return versions.find(
    (version) => version.slug === slug && version.updatedOn <= day && day < version.replacedOn,
  );
}
