import { javaTool } from '../java-tool.ts';

/** veraPDF: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). */
export const verapdf = javaTool({
  name: 'veraPDF',
  looksAtSigner: false,
  folder: 'verapdf',
  program: 'CheckPdf.java',
});
