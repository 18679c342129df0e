import { type Host, serveOwnHost } from '../own-host.ts';
import { walkWithoutNetwork } from './offline-walk.ts';
import { test } from './webkit-test.ts';

walkWithoutNetwork(
  test.extend<object, { portal: Host }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
    portal: [({}, use) => serveOwnHost(use), { scope: 'worker' }],
  }),
);
