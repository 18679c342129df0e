// @ts-check
/** `npm start`: installs what is missing, builds what changed, and serves the site on this machine. */
import { buildPortal } from './build-portal.mjs';
import { install } from './install.mjs';
import { inProject } from './project.mjs';
import { servePortal } from './serve.mjs';

const firstPort = Number(process.env.PORT ?? 4321);

try {
  const node = await install(console.log);
  const status = await buildPortal(node, console.log);
  if (status !== 0) throw new Error('The site was not built. The reason is above.');
  const { url } = await serveOnFreePort(firstPort);
  console.log(`Tietopyyntö is at ${url} (Ctrl-C stops it)`);
  if (process.env.npm_lifecycle_event) stopWithParent();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {number} port
 * @returns {ReturnType<typeof servePortal>}
 */
async function serveOnFreePort(port) {
  try {
    return await servePortal({ directory: inProject('dist'), port });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || port >= firstPort + 50) throw error;
    console.log(`Port ${port} is taken.`);
    return serveOnFreePort(port + 1);
  }
}

/**
 * Ends this process when its parent has ended. Whoever stops npm stops the shell that npm started,
 * but neither of them tells us, and the port would stay taken.
 */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 1000);
}
