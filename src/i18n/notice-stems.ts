import { stems as fi } from './notice-stems/fi.ts';
import { stems as sv } from './notice-stems/sv.ts';

/** What rules look for in a notice, by its language. A notice in a language that has no stems is not checked. */
export const NOTICE_STEMS = { fi, sv };
