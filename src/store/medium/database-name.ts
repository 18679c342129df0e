/** Whose portal, and where on its origin: `basePath` is the portal's root, `/` or `/portaali/`. */
export interface PortalPlace {
  /** The controller's business id, or what stands for it (`storeOwner`). */
  readonly businessId: string;
  readonly basePath: string;
}

/** The database's name. It carries business id and path, so that two portals on one origin never meet. */
export function databaseName({ businessId, basePath }: PortalPlace): string {
  return `tietopyynto:${businessId}:${basePath}`;
}
