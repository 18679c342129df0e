// @ts-check
/** `npm run build`: builds the site into `dist/`, also when nothing changed. */
import { buildPortal } from './build-portal.mjs';
import { install } from './install.mjs';

try {
  const node = await install(console.log);
  process.exitCode = await buildPortal(node, console.log, { force: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
