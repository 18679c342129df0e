import { javaTool } from '../java-tool.ts';

/** EU DSS: PAdES baseline B (ETSI EN 319 142-1), by the expected certificates. */
export const dss = javaTool({
  name: 'EU DSS',
  looksAtSigner: true,
  folder: 'dss',
  program: 'CheckSignature.java',
});
