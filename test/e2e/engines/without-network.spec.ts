import { HOST_IS_DOWN, type Host, serveOwnHost } from '../own-host.ts';
import { walkWithoutNetwork } from './offline-walk.ts';
import { test } from './page-walker.ts';

walkWithoutNetwork(
  test.extend<object, { portal: Host }>({
    serviceWorkers: 'allow',
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
    expectedMessages: ({}, use) => use([HOST_IS_DOWN]),
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
    portal: [({}, use) => serveOwnHost(use), { scope: 'worker' }],
  }),
);
