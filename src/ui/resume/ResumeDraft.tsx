import { useEffect, useState } from 'preact/hooks';
import '../doors/trusted-types.ts';
import { databaseName, type PortalPlace } from '../../store/medium/database-name.ts';
import { basePathOf } from '../doors/base-path.ts';
import type { RegisterName } from '../requests/entry.ts';

interface Props {
  controller: { businessId: string };
  registers: readonly RegisterName[];
  /** The way to the portal's root. */
  root: string;
}

type Found = Awaited<ReturnType<typeof findHere>>;

/**
 * The home page's way back to what waits for the person; nothing where nothing does.
 *
 * MUST NOT: move focus or announce itself: the person came for the page, and this is one more link on it; load
 * anything on a first visit.
 */
export function ResumeDraft({ controller, registers, root }: Props) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    const basePath = basePathOf(root, location.href);
    void findHere({ businessId: controller.businessId, basePath }, registers).then(setFound);
  }, []);
  if (!found) return null;
  const { ResumeLine, unfinished } = found;
  return <ResumeLine unfinished={unfinished} root={root} />;
}

/** What this browser holds, and the program that shows it; both come only where there is a database. */
export async function findHere(place: PortalPlace, registers: readonly RegisterName[]) {
  try {
    const databases = await globalThis.indexedDB?.databases?.();
    if (databases && !databases.some(({ name }) => name === databaseName(place))) return undefined;
    const [{ findUnfinished }, { ResumeLine }] = await Promise.all([
      import('./find-unfinished.ts'),
      import('./ResumeLine.tsx'),
    ]);
    return { unfinished: await findUnfinished(place, registers, new Date()), ResumeLine };
  } catch {
    // The home page promises nothing about storage; the pages that do will say what is wrong.
    return undefined;
  }
}
