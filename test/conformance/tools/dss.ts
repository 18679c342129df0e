import { javaTool } from '../java-tool.ts';

/** EU DSS: PAdES baseline B (ETSI EN 319 142-1). */
export const dss = javaTool('EU DSS', 'dss', 'CheckSignature.java');
