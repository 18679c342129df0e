import type { ViewForms } from './RequestView.tsx';

/*
 * What the page of one's requests loads later. The loaders stand with the list, whose file holds the styles that they
 * share: a file loaded later would fetch those again, and the pages carry them within.
 */

/** Fetches the view of one request ahead of its need: the list is there sooner without it. */
export const loadOpenedRequest = () => import('./OpenedRequest.tsx');

/** The forms of the view, each when it is opened: whoever only looks needs none. */
export const viewForms: ViewForms = {
  record: () => import('./RecordForm.tsx'),
  correction: () => import('./CorrectionForm.tsx'),
  sending: () => import('./SendingRecord.tsx'),
};
