import type { Controller } from '../domain/publisher/controller.ts';
import type { Notice } from '../domain/publisher/notice.ts';
import { formatAddress, type PostalAddress } from '../domain/values/postal-address.ts';

/** An address that requests go to by post. */
interface PostalWay {
  /** The registers whose notices give it; none where all give the same. */
  readonly registers: readonly string[];
  readonly address: PostalAddress;
  /** When the notice was updated that gives it, where only some do. */
  readonly updatedOn?: string;
}

/** The controller's own address; without one, those of the notices, each once. */
export function postalWays(controller: Controller, notices: readonly Notice[]): PostalWay[] {
  if (controller.postalAddress) return [{ registers: [], address: controller.postalAddress }];
  const given = new Map<string, { address: PostalAddress; notices: Notice[] }>();
  for (const notice of notices) {
    if (!notice.postalAddress) continue;
    const key = formatAddress(notice.postalAddress);
    const known = given.get(key) ?? { address: notice.postalAddress, notices: [] };
    given.set(key, { ...known, notices: [...known.notices, notice] });
  }
  const ways = [...given.values()];
  const officers = controller.dataProtectionOfficer?.postalAddress;
  if (ways.length === 0 && officers) return [{ registers: [], address: officers }];
  const [only] = ways;
  if (only && ways.length === 1) return [{ registers: [], address: only.address }];
  return ways.map(({ address, notices: alike }) => {
    const [newest] = alike
      .map(({ updatedOn }) => updatedOn)
      .sort()
      .reverse();
    return { registers: alike.map(({ name }) => name), address, ...(newest ? { updatedOn: newest } : {}) };
  });
}
